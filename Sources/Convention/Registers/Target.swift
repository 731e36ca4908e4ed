import EventLog

/// A number that an action plan aims at.
package struct Target: Sendable {
  package let id: String
  package let plan: String
  package let action: String
  package let value: Int
  /// The meeting by which it should be reached.
  package let by: String?
  /// The line that registers it.
  package let line: Int

  init(_ event: Event) {
    id = event.text(event[TargetRegistered.id])
    plan = event[TargetRegistered.plan]
    action = event[TargetRegistered.action]
    value = event[TargetRegistered.value]
    by = event[TargetRegistered.by].map { event.text($0) }
    line = event.seq
  }
}
