import EventLog

/// A period a question is about; both ends included.
struct Period: Sendable {
  /// nil for an open start.
  let first: Day?
  let last: Day
}

extension ConventionState {
  /// The States for which a question is answered yes, or may be, with the lines behind it.
  func select(
    restsOn: Answer.Ground, closedBy: [String] = [], lines: (CountryRecord) -> [Int],
    where test: (CountryRecord) -> Truth
  ) -> Answer {
    var rows: [Answer.Row] = []
    for record in states {
      let truth = test(record)
      if truth == .no { continue }
      rows.append(Answer.Row(state: record.state, truth: truth, lines: lines(record).sortedOnce))
    }
    return Answer(.states, rows: rows, restsOn: restsOn, closedBy: closedBy)
  }

  /// The States of a population for which a question about facts is answered yes, or may be, on
  /// record; apart from them, those of which nothing is on record.
  ///
  /// - Parameters:
  ///   - population: whether a State belongs to those asked about.
  ///   - lines: the lines behind what is on record of a State.
  ///   - hasWord: whether anything on record answers the question for a State.
  ///   - test: the answer, for a State of which something is on record.
  func select(
    among population: (CountryRecord) -> Truth, closedBy: [String] = [],
    lines: (CountryRecord) -> [Int], hasWord: (CountryRecord) -> Bool,
    where test: (CountryRecord) -> Truth
  ) -> Answer {
    var rows: [Answer.Row] = []
    var silent: [CountryCode] = []
    var asked = 0
    for record in states {
      let belongs = population(record)
      if belongs == .no { continue }
      asked += 1
      if !hasWord(record) {
        silent.append(record.state)
        continue
      }
      let truth = belongs && test(record)
      if truth == .no { continue }
      rows.append(Answer.Row(state: record.state, truth: truth, lines: lines(record).sortedOnce))
    }
    return Answer(
      .states, rows: rows, restsOn: .thematic, closedBy: closedBy,
      silence: .states(silent, among: asked))
  }

  /// The States for which a question about their treaty actions is answered yes, or may be.
  func select(byRule test: (CountryRecord) -> Truth) -> Answer {
    select(restsOn: .rule, lines: \.treatyLines, where: test)
  }

  /// The period a measure asks about: `since` a meeting, or a registered `window`; both end at the
  /// as-of day. nil when the measure names neither.
  func period(_ measure: Measure) throws(MeasureError) -> Period? {
    if let id = measure[.since] {
      return Period(first: try meeting(id).lastDay + 1, last: asOf)
    }
    if let id = measure[.window] {
      let window = try window(id)
      return Period(first: window.first, last: min(window.last ?? asOf, asOf))
    }
    return nil
  }

  /// Whether something fell into a period: certainly when its whole range does, possibly when it
  /// only overlaps. Without a period, whether it happened by the as-of day.
  func falls(_ range: DateRange?, into period: Period?) -> Truth {
    guard let range else { return .no }
    guard let period else { return range.isBefore(asOf) }
    let begun = period.first.map { !range.isBefore($0 - 1) } ?? .yes
    return begun && range.isBefore(period.last)
  }

  /// A registered meeting.
  func meeting(_ id: String) throws(MeasureError) -> Meeting {
    guard let meeting = registers.meetings[id] else { throw unregistered(.meeting, id) }
    return meeting
  }

  /// A registered window.
  func window(_ id: String) throws(MeasureError) -> Window {
    guard let window = registers.windows[id] else { throw unregistered(.window, id) }
    return window
  }

  func unregistered(_ register: Register, _ id: String) -> MeasureError {
    if register == .meeting, WrittenDate(id) != nil {
      let meetings = registers.meetings.values.sorted { $0.firstDay < $1.firstDay }.map(\.id)
      return MeasureError(
        "a meeting was expected, not the day \"\(id)\"; there are "
          + meetings.joined(separator: ", "))
    }
    let hint =
      Suggestion.nearest(to: id, among: registers.identifiers(of: register, in: log))
      .map { "; did you mean \"\($0)\"?" } ?? ""
    return MeasureError("no \(register.rawValue) \"\(id)\" is registered\(hint)")
  }

  /// Registered States (not territories) that satisfy a test, whether or not a fact names them.
  func outside(_ test: (CountryRecord) -> Truth) -> Answer {
    select(among: registered { $0 != .territory }) { code in known(code).map(test) ?? .yes }
  }

  /// States of a standing on the as-of day.
  func registered(as test: (Country.Kind) -> Bool) -> Answer {
    select(among: registered(test)) { _ in .yes }
  }

  /// The answer where nothing of a kind is on record.
  func nothing() -> Answer {
    var answer = Answer(.states, restsOn: .thematic)
    answer.isOnRecord = false
    return answer
  }

  /// What is not told of a kind of fact that nobody lists: of those of a standing whoever has no
  /// such fact.
  func silence(among population: Population?, besides rows: [Answer.Row]) -> Silence {
    switch population {
    case .parties, .inForce, .notInForce, .signatories:
      let asked = states.filter { isAmong($0, population).isPossible }.map(\.state)
      let told = Set(rows.map(\.state))
      return .states(asked.filter { !told.contains($0) }, among: asked.count)
    // Of these the ledger knows some by name only.
    case .nonSignatories, .notParty, .territories, nil: return .everyoneElse
    }
  }

  /// The codes of a standing on the as-of day, in order.
  private func registered(_ test: (Country.Kind) -> Bool) -> [CountryCode] {
    registers.countries.values.filter { $0.kind(on: asOf).map(test) ?? false }.map(\.code)
      .filter(isInScope).sorted()
  }

  private func select(among codes: [CountryCode], _ test: (CountryCode) -> Truth) -> Answer {
    let rows = codes.compactMap { code -> Answer.Row? in
      let truth = test(code)
      if truth == .no { return nil }
      return Answer.Row(
        state: code, truth: truth, lines: known(code)?.treatyLines.sortedOnce ?? [])
    }
    return Answer(.states, rows: rows, restsOn: .rule)
  }
}
