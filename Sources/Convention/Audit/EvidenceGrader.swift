import EventLog

/// Grades what an answer rests on, seen from an audited document.
///
/// A figure says that two States joined. The lines behind the first are a deposit told by the
/// depositary and by the audited report; those behind the second are told by the report alone. The
/// first has a witness of another lineage, the second has none: the grade is `report`.
///
/// An answer made of others is worth its weakest part, State by State.
struct EvidenceGrader {
  /// What stands behind one State, or behind one line of a quantity.
  private enum Ground: Comparable {
    case nothing
    /// The figure's own place.
    case own
    /// Another place of the same lineage.
    case elsewhere
    /// A witness of another lineage.
    case outside
  }

  let witnesses: Witnesses
  let uses: MeasureUses
  let registers: Registers
  /// The lineage of the part that the figure stands in.
  let audited: Lineage
  let figure: Figure
  /// The state that gave the answer.
  let state: ConventionState
  /// What is known today.
  let hindsight: ConventionState

  /// - Parameters:
  ///   - asked: the answer that gave the verdict, with those it is made of.
  ///   - isFitting: whether the measure may be asked of the figure: its theme, or a reason.
  func grade(_ asked: AskedMeasure, isFitting: Bool) -> (Evidence, Evidence.Support) {
    let counted = self.counted(asked.answer)
    let grounds = counted.map { codes in codes.map { ground($0, asked) } } ?? quantity(asked)
    let isRule = isRule(asked, counted)
    var support = Evidence.Support(
      independent: grounds.count { $0 == .outside }, of: grounds.count,
      closed: asked.leaves.allSatisfy(isClosed), weakest: nil)
    if isRule { support.weakest = weakest(asked, counted) }
    var grade = self.grade(grounds, isRule: isRule, support)
    support.limits = limits(asked, counted, grade, isFitting: isFitting)
    support.isContested = support.limits.contains(.contested)
    // What is below them already is held down by nothing.
    support.limits.removeAll { Evidence.lower($0.highest, grade) == grade }
    for limit in support.limits { grade = Evidence.lower(grade, limit.highest) }
    return (grade, support)
  }

  private func grade(
    _ grounds: [Ground], isRule: Bool, _ support: Evidence.Support
  ) -> Evidence {
    let isProven = support.independent == support.of
    if isRule { return isProven ? .rule : .report }
    if support.closed, isProven { return .independent }
    if grounds.allSatisfy({ $0 == .nothing }) { return .none }
    return grounds.allSatisfy { $0 >= .elsewhere } ? .report : .itself
  }

  /// The States that the answer counts; of dates, those the figure names; nil for a quantity, which
  /// rests on all that stands behind it.
  private func counted(_ answer: Answer) -> [CountryCode]? {
    switch answer.value {
    // Where no State counts for certain, it rests on those that may.
    case .states: answer.states.isEmpty ? answer.undecided : answer.states
    case .dates, .numbers: figure.states ?? []
    case .quantity, .days: nil
    }
  }

  // MARK: What stands behind a State

  private func ground(_ code: CountryCode, _ asked: AskedMeasure) -> Ground {
    switch asked.making {
    case .whole: ground(asked.answer.lines(of: code), asked)
    case .intersection: asked.parts.map { ground(code, $0) }.min() ?? .nothing
    case .union:
      asked.parts.filter { $0.answer.truth(code) == .yes }.map { ground(code, $0) }.max()
        ?? .nothing
    case .difference: asked.parts.first.map { ground(code, $0) } ?? .nothing
    case .number: asked.parts.map { ground(code, $0) }.min() ?? .nothing
    }
  }

  /// Of a quantity each State, and each line beside them, is a ground; of a number made of others,
  /// all that stands behind those.
  private func quantity(_ asked: AskedMeasure) -> [Ground] {
    switch asked.making {
    case .number:
      return asked.parts.flatMap { part in
        counted(part.answer).map { $0.map { ground($0, part) } } ?? quantity(part)
      } + asked.ownLines.map { ground([$0], asked) }
    case .whole, .intersection, .union, .difference:
      let answer = asked.answer
      let ofStates = answer.statesWithLines.map { answer.lines(of: $0) }.filter { !$0.isEmpty }
      if case .days = answer.value { return [days(answer, asked)] }
      return ofStates.map { ground($0, asked) }
        + answer.otherLines.sorted().map { ground([$0], asked) }
    }
  }

  private func ground(_ lines: [Int], _ asked: AskedMeasure) -> Ground {
    // A rule needs each of the facts that set it, and so does a date. What else is asked of a State
    // is not proven by its membership.
    let eachCounts = asked.answer.restsOn == .rule || asked.answer.isDated
    if eachCounts {
      // A State that no line names, such as one that never signed, rests on the register.
      if lines.isEmpty { return asked.answer.isDated ? .nothing : .outside }
      return witnesses.facts(lines).map { strongest($0, asked) }.min() ?? .nothing
    }
    return witnesses.facts(thematic(lines)).map { strongest($0, asked) }.max() ?? .nothing
  }

  /// The days of a meeting rest on its registration, or on a plan of the whole meeting that gives
  /// the same day.
  private func days(_ answer: Answer, _ asked: AskedMeasure) -> Ground {
    let planned = state.meetingFacts(.meetingScheduled).filter { fact in
      fact[MeetingScheduled.session] == nil
        && asked.measure.words.contains { $0.1 == fact.text(fact[MeetingScheduled.meeting]) }
        && fact.isPlanned(on: answer)
    }
    let isMeeting = !asked.measure.words.contains { $0.0.kind.register == nil }
    let lines = answer.otherLines.sorted() + (isMeeting ? planned.flatMap(\.lines) : [])
    return witnesses.facts(lines).map { strongest($0, asked) }.max() ?? .nothing
  }

  /// The strongest of the witnesses of one fact.
  private func strongest(_ events: [Event], _ asked: AskedMeasure) -> Ground {
    let hasPeriod = !asked.measure.periodKeys.isEmpty
    return events.map { event in
      // The window of a heading tells nothing of a period.
      if hasPeriod, event[Common.inferred] { return .own }
      if witnesses.isOutside(event, audited) { return .outside }
      let isOwn = event.document == figure.document && figure.places.contains(event.place)
      return isOwn ? .own : .elsewhere
    }.max() ?? .nothing
  }

  /// Without the treaty actions, where there is anything else.
  private func thematic(_ lines: [Int]) -> [Int] {
    let rest = lines.filter { !(witnesses.fact(of: $0)?.fact.type.isTreatyAction ?? false) }
    return rest.isEmpty ? lines : rest
  }

  // MARK: Rule and closure

  /// Whether the answer rests on treaty facts and the articles alone. A decision to extend a deadline
  /// is more than the articles.
  private func isRule(_ asked: AskedMeasure, _ counted: [CountryCode]?) -> Bool {
    guard asked.leaves.allSatisfy({ $0.answer.restsOn == .rule || $0.measure.ownThemes.isEmpty })
    else { return false }
    return asked.answer.restsOn == .rule && !lines(asked, counted).contains { isDecision($0) }
  }

  private func isDecision(_ line: Int) -> Bool {
    witnesses.fact(of: line)?.fact.type.isDeadlineDecision ?? false
  }

  private func lines(_ asked: AskedMeasure, _ counted: [CountryCode]?) -> [Int] {
    counted.map { $0.flatMap { asked.answer.lines(of: $0) } } ?? asked.answer.lines
  }

  /// The weakest of the treaty facts; nil where there are none.
  private func weakest(
    _ asked: AskedMeasure, _ counted: [CountryCode]?
  ) -> Evidence.Strength? {
    witnesses.facts(lines(asked, counted).sortedOnce).filter { events in
      events.first?.type.isTreatyAction ?? false
    }.map { witnesses.strength($0, audited) }
      .reduce(nil) { weakest, next in weakest.map { Evidence.Strength.weaker($0, next) } ?? next }
  }

  /// Whether an answer without parts can have left nothing out.
  private func isClosed(_ leaf: AskedMeasure) -> Bool {
    switch leaf.answer.value {
    case .dates, .days: return true
    case .states, .quantity, .numbers: break
    }
    if leaf.answer.restsOn == .rule { return true }
    let lists = leaf.answer.closedBy.isEmpty ? leaf.closing(state) : leaf.answer.closedBy
    if !lists.isEmpty {
      return lists.allSatisfy { witnesses.isOutside($0, audited) && witnesses.isFindable($0) }
    }
    return isEachTold(leaf)
  }

  /// Whether a rule closes the set, and others tell of each of its members.
  private func isEachTold(_ leaf: AskedMeasure) -> Bool {
    guard let rule = leaf.measure.closingRule,
      let members = try? rule.answer(state), members.undecided.isEmpty
    else { return false }
    return members.states.allSatisfy { code in
      leaf.answer.truth(code) != .maybe
        && witnesses.facts(leaf.measure.reportLines(state.record(code)))
          .contains { $0.contains { witnesses.isOutside($0, audited) } }
    }
  }

  // MARK: What holds a grade down

  private func limits(
    _ asked: AskedMeasure, _ counted: [CountryCode]?, _ grade: Evidence, isFitting: Bool
  ) -> [Evidence.Limit] {
    var limits: [Evidence.Limit] = []
    let contested = lines(asked, counted).sortedOnce
    if isContested(contested, asked) { limits.append(.contested) }
    let isDay = { if case .days = asked.answer.value { true } else { false } }()
    // A rule is nobody's measure, and the days of a meeting, or a date that others tell, nobody's
    // topic.
    let isTold = asked.answer.isDated && grade == .independent
    if !isRule(asked, counted), !isDay, !isTold, uses.serveOnePlace(asked.measure) {
      limits.append(.oneMeasure)
    }
    if uses.periodServesOnePlace(asked.measure, registers) { limits.append(.onePeriod) }
    if !isFitting { limits.append(.theme) }
    return limits
  }

  private func isContested(_ lines: [Int], _ asked: AskedMeasure) -> Bool {
    let contest = Contest(witnesses: witnesses, state: hindsight)
    return contest.matters(
      lines, boundaries: asked.boundaries(state),
      dated: asked.answer.isDated ? asked.measure.name : nil)
  }
}

extension AskedMeasure {
  /// The lines of its own, beside those of its parts.
  fileprivate var ownLines: [Int] {
    answer.otherLines.subtracting(parts.flatMap { $0.answer.otherLines }).sorted()
  }

  /// The days on which the question begins and ends.
  fileprivate func boundaries(_ state: ConventionState) -> [Day] {
    let periods = leaves.compactMap { try? state.period($0.measure) }
    let firsts = periods.compactMap { $0.first.map { $0 - 1 } }
    return [state.asOf] + firsts + periods.map(\.last)
  }

  /// The documents that list all facts of the kind it asks for in its period.
  fileprivate func closing(_ state: ConventionState) -> [String] {
    guard let type = EventType(named: measure.name) else { return [] }
    let period = try? state.period(measure)
    return state.closing(type, from: period?.first ?? .farPast, to: period?.last ?? state.asOf)
  }
}

extension Measure {
  /// The measure whose States, by a rule, are all that this one can count.
  fileprivate var closingRule: Measure? {
    switch name {
    case "article7.initial.submitted":
      words.contains { $0.1 == "due" }
        ? Measure(named: "article7.initial.due")
        : words.contains { $0.1 == "any" } ? nil : Measure(named: "parties")
    case "article7.initial.in-time": Measure(named: "parties")
    case "article7.initial.overdue": Measure(named: "article7.initial.due")
    case "article7.annual.submitted", "article7.annual.overdue":
      Measure(
        named: "article7.annual.expected",
        arguments.filter { $0.key == "year" || $0.key == "reading" })
    default: nil
    }
  }

  /// The lines about the report it asks for.
  fileprivate func reportLines(_ record: CountryRecord) -> [Int] {
    self[Parameter.year("year")].map { record.annualLines($0) } ?? record.initialLines
  }
}

extension Fact {
  /// Whether it plans the day that an answer begins or ends with.
  fileprivate func isPlanned(on answer: Answer) -> Bool {
    guard case .days(let days) = answer.value else { return false }
    return self[MeetingScheduled.first]?.earliest == days.lowerBound
      || self[MeetingScheduled.last]?.latest == days.upperBound
  }
}

extension EventType {
  /// Whether it is an act under the treaty's final articles.
  var isTreatyAction: Bool {
    switch self {
    case .treatySigned, .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded,
      .treatyProvisionallyApplied, .treatyWithdrawalNotified:
      true
    default: false
    }
  }

  /// Whether it is a request for more time, or what became of one.
  fileprivate var isDeadlineDecision: Bool {
    switch self {
    case .deadlineExtensionRequested, .deadlineExtensionGranted, .deadlineExtensionRefused: true
    default: false
    }
  }
}
