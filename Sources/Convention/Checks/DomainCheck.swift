package import EventLog

/// What the domain has against lines: references to what is not registered, measures that cannot be
/// asked, corrections without a target, figures outside their document.
///
/// Register first, refer after: lines are checked in order, each against what stands before it. Each
/// rule has a file of its own in this folder.
package struct DomainCheck: Sendable {
  package private(set) var faults: [Complaint] = []
  /// What goes in all the same, but should be looked at: facts against an article or out of order.
  package private(set) var warnings: [Complaint] = []

  /// A rule: what it has against an event.
  private typealias Rule = @Sendable (CheckedEvent, inout CheckContext) -> [Complaint]

  private static let rules: [Rule] = [
    References.check, MeasureArguments.check, FigureContent.check, RelationContent.check,
    ReportYear.check, UsePlace.check, ListSpan.check, OutlineContent.check, PassageContent.check,
    CitedPlaces.check, RegisteredOnce.check, DaysInOrder.check, PlainText.check,
  ]

  /// Asked of lines that come in, and not of those that came in before the rule stood.
  private static let doorRules: [Rule] = [
    MeasureTheme.check, PrintedPeriods.check, FindingContent.check, DatedDocument.check,
    PastDays.check, PlaceForm.check,
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
        check(line, &context, rules, isEntering)
        faults += CorrectionTarget.check(line, replacement, context, isEntering)
        if let replacement { check(replacement, &context, rules, isEntering) }
      }
      context.take(line.event)
      if let replacement { context.take(replacement.event) }
      if let state = record.state, ConsentKind(line.event.type) != nil {
        context.consents[state] = line.event.type
      }
    }
    if !isEntering { faults += RepeatedLine.complaints(log, store) }
    // A fold is asked only where nothing is wrong.
    if faults.isEmpty { warnings += DomainCheck.foldedWarnings(log, after: size, store) }
  }

  private mutating func check(
    _ event: CheckedEvent, _ context: inout CheckContext, _ rules: [Rule], _ isEntering: Bool
  ) {
    for rule in rules { faults += rule(event, &context) }
    warnings += TreatyActions.check(event, context)
    warnings += ReportYear.warn(event) + KnownDay.warn(event) + RemarkEffect.warn(event, context)
    if isEntering { warnings += PlaceForm.warn(event, &context) }
  }

  /// What goes against what the whole log knows of a State.
  private static func foldedWarnings(
    _ log: LogContents, after size: Int, _ store: LogStore
  ) -> [Complaint] {
    let isAsked = EventType.allCases.map { $0.area == "treaty" || $0.area == "deadline" }
    var events: [CheckedEvent] = []
    for record in log.records.dropFirst(size) {
      let line = CheckedEvent(
        event: Event(line: record.seq, in: store), record: record, line: record.seq,
        isReplacement: false)
      for event in [line, replacement(in: line, store)].compactMap(\.self)
      where isAsked[Int(event.record.type)] { events.append(event) }
    }
    if events.isEmpty { return [] }
    let state = Ledger(log).state(Axes(asOf: .farFuture, knownBy: .farFuture))
    return events.flatMap { event -> [Complaint] in
      guard let code = event.event.state else { return [] }
      let record = state.record(code)
      return TreatyDates.warn(event, record) + ExtensionTerms.warn(event, record)
    }
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
