package import EventLog

/// What the domain has against lines: references to what is not registered, measures that cannot be
/// asked, corrections without a target, figures outside their document.
///
/// Register first, refer after: lines are checked in order, each against what stands before it. Each
/// rule has a file of its own in this folder.
package struct DomainCheck: Sendable {
  package private(set) var faults: [Complaint] = []
  /// What goes in all the same, but should be looked at: facts against Articles 15 and 16.
  package private(set) var warnings: [Complaint] = []

  /// A rule: what it has against an event.
  private typealias Rule = @Sendable (CheckedEvent, inout CheckContext) -> [Complaint]

  private static let rules: [Rule] = [
    References.check, MeasureArguments.check, FigureContent.check, RelationContent.check,
    ReportYear.check, UsePlace.check, ListSpan.check, OutlineContent.check, PassageContent.check,
    CitedPlaces.check,
  ]

  /// Asked of lines that come in, and not of those that came in before the rule stood.
  private static let doorRules: [Rule] = [
    MeasureTheme.check, PrintedPeriods.check, FindingContent.check, DatedDocument.check,
  ]

  /// Checks the lines of a log behind the first ones.
  ///
  /// - Parameters:
  ///   - size: how many lines have been checked before.
  ///   - isEntering: whether the lines come in only now.
  package init(_ log: LogContents, after size: Int = 0, isEntering: Bool = false) {
    let rules = DomainCheck.rules + (isEntering ? DomainCheck.doorRules : [])
    let store = LogStore(log)
    var context = CheckContext(store)
    for record in log.records {
      let line = CheckedEvent(
        event: Event(line: record.seq, in: store), record: record, line: record.seq,
        isReplacement: false)
      let replacement = DomainCheck.replacement(in: line, store)
      if record.seq > size {
        check(line, &context, rules)
        faults += CorrectionTarget.check(line, replacement, context)
        if let replacement { check(replacement, &context, rules) }
      }
      context.take(line.event)
      if let replacement { context.take(replacement.event) }
      if let state = record.state, ConsentKind(line.event.type) != nil {
        context.consents[state] = line.event.type
      }
    }
  }

  private mutating func check(
    _ event: CheckedEvent, _ context: inout CheckContext, _ rules: [Rule]
  ) {
    for rule in rules { faults += rule(event, &context) }
    warnings += TreatyActions.check(event, context)
  }

  /// The event that a correction puts in its target's place; nil for any other line, and for a
  /// correction without a target.
  private static func replacement(in line: CheckedEvent, _ store: LogStore) -> CheckedEvent? {
    guard line.event.type == .eventCorrected,
      (1..<line.line).contains(line.event[EventCorrected.target])
    else { return nil }
    let place = store.size + line.event[EventCorrected.event].index
    let reference = EventReference(place: Int32(place))
    return CheckedEvent(
      event: Event(reference, in: store), record: store.record(reference), line: line.line,
      isReplacement: true)
  }
}
