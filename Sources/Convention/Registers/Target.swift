import EventLog

/// A number that an action plan aims at.
package struct Target: Sendable {
  package let id: String
  package let plan: String
  package let action: String
  package let value: Int
  /// The meeting by which it should be reached.
  package let by: String?
  /// The line that registered it.
  package let seq: Int

  init(_ data: JSONValue, seq: Int) {
    id = data.text("id")
    plan = data.text("plan")
    action = data.text("action")
    value = data["value"]?.integer ?? 0
    by = data["by"]?.string
    self.seq = seq
  }
}
