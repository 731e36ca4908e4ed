import EventLog

extension MeasureDefinition {
  /// What a growth is measured against.
  private enum GrowthBase: String, Sendable, CaseIterable {
    case then
    case now
  }

  private static let parts = Parameter.measures("of")
  private static let from = Parameter.measure("from")
  private static let less = Parameter.measure("less")
  private static let of = Parameter.measure("of")
  private static let to = Parameter.measure("to")
  private static let base = Parameter<GrowthBase>.word("base", .reading)
  private static let target = Parameter.target("target").required

  /// Measures made of other measures.
  static let combinators: [MeasureDefinition] = [
    MeasureDefinition(
      "union", "States in any of several sets", restsOn: .rule, parameters: [parts]
    ) { measure, state throws(MeasureError) in
      try Answer.combine(
        measure[parts] ?? [], state, onRecord: { $0.contains(true) }
      ) { $0 || $1 }
    },
    MeasureDefinition(
      "and", "States in all of several sets", restsOn: .rule, parameters: [parts]
    ) { measure, state throws(MeasureError) in
      try Answer.combine(
        measure[parts] ?? [], state, onRecord: { !$0.contains(false) }
      ) { $0 && $1 }
    },
    MeasureDefinition(
      "minus", "States in one set and not in another", restsOn: .rule, parameters: [from, less]
    ) { measure, state throws(MeasureError) in
      let parts = [measure[from], measure[less]].compactMap(\.self)
      return try Answer.combine(parts, state, onRecord: { $0.first == true }) { $0 && !$1 }
    },
    MeasureDefinition(
      "ratio", "one count as a percentage of another", restsOn: .rule, parameters: [of, to]
    ) { measure, state throws(MeasureError) in
      try Answer.percentage(of: state.ask(measure[of]), to: state.ask(measure[to]))
    },
    MeasureDefinition(
      "growth", "growth of a count since a meeting, in percent of what it was then",
      restsOn: .rule, parameters: [of, Parameter.since.required, base]
    ) { measure, state throws(MeasureError) in
      let meeting = try state.meeting(measure[.since] ?? "")
      let now = try state.ask(measure[of])
      let then = try state.on(meeting.lastDay).ask(measure[of])
      return try Answer.growth(from: then, to: now, overNow: measure[base] == .now)
    },
    MeasureDefinition(
      "target", "the number an action plan aims at", restsOn: .thematic, parameters: [target]
    ) { measure, state throws(MeasureError) in
      let target = try state.target(measure[target] ?? "")
      var answer = Answer.quantity(Fraction(target.value), unit: "states", restsOn: .thematic)
      answer.otherLines = [target.line]
      return answer
    },
    MeasureDefinition(
      "shortfall", "what a count lacks to a target", restsOn: .rule, parameters: [of, target]
    ) { measure, state throws(MeasureError) in
      let target = try state.target(measure[target] ?? "")
      var answer = try state.ask(measure[of])
      guard let low = answer.low, let high = answer.high else {
        throw MeasureError("\"of\" must be a measure that counts")
      }
      let aim = Fraction(target.value)
      answer.value = .quantity(low: aim - high, high: aim - low)
      answer.otherLines.insert(target.line)
      return answer
    },
  ]
}

extension ConventionState {
  fileprivate func ask(_ measure: Measure?) throws(MeasureError) -> Answer {
    guard let measure else { throw MeasureError("a measure is missing") }
    return try measure.answer(self)
  }

  fileprivate func target(_ id: String) throws(MeasureError) -> Target {
    guard let target = registers.targets[id] else { throw unregistered(.target, id) }
    return target
  }
}

extension Answer {
  /// Combines sets State by State.
  fileprivate static func combine(
    _ measures: [Measure], _ state: ConventionState, onRecord: ([Bool]) -> Bool,
    _ rule: (Truth, Truth) -> Truth
  ) throws(MeasureError) -> Answer {
    var answers: [Answer] = []
    for measure in measures { answers.append(try measure.answer(state)) }
    if answers.isEmpty { throw MeasureError("at least one measure is needed") }
    for answer in answers {
      guard case .states = answer.value else {
        throw MeasureError("only sets of States can be combined")
      }
    }
    var combined = Answer(
      .states, rows: merged(answers, rule),
      otherLines: answers.reduce(into: []) { $0.formUnion($1.otherLines) },
      restsOn: answers.map(\.restsOn).min() ?? .thematic, closedBy: closing(answers))
    combined.isOnRecord = onRecord(answers.map(\.isOnRecord))
    return combined
  }

  /// The rows of several answers, those of one State made one.
  private static func merged(_ answers: [Answer], _ rule: (Truth, Truth) -> Truth) -> [Row] {
    // Each answer has its States in order: they are walked side by side.
    var places = [Int](repeating: 0, count: answers.count)
    var rows: [Row] = []
    while true {
      var next: CountryCode?
      for (answer, place) in zip(answers, places) where place < answer.rows.count {
        let state = answer.rows[place].state
        next = next.map { min($0, state) } ?? state
      }
      guard let state = next else { return rows }
      var truth: Truth?
      var lines: [Int] = []
      for index in answers.indices {
        let place = places[index]
        let isNamed =
          place < answers[index].rows.count && answers[index].rows[place].state == state
        let own = isNamed ? answers[index].rows[place].truth : .no
        truth = truth.map { rule($0, own) } ?? own
        if isNamed {
          lines += answers[index].rows[place].lines
          places[index] += 1
        }
      }
      if let truth, truth != .no {
        rows.append(Row(state: state, truth: truth, lines: lines.sortedOnce))
      }
    }
  }

  fileprivate static func percentage(of: Answer, to: Answer) throws(MeasureError) -> Answer {
    let (ofLow, ofHigh) = try of.counts()
    let (toLow, toHigh) = try to.counts()
    if toLow == 0 { throw MeasureError("a share of nothing has no value") }
    let high = Fraction(100 * ofHigh, over: toLow)
    // A part of the whole is never more than the whole.
    let isPart = Set(of.states + of.undecided).isSubset(of: to.states + to.undecided)
    return over(
      of, to, low: Fraction(100 * ofLow, over: toHigh),
      high: isPart ? min(high, Fraction(100)) : high)
  }

  fileprivate static func growth(
    from then: Answer, to now: Answer, overNow: Bool
  ) throws(MeasureError) -> Answer {
    let (thenLow, thenHigh) = try then.counts()
    let (nowLow, nowHigh) = try now.counts()
    if (overNow ? nowLow : thenLow) == 0 { throw MeasureError("growth from nothing has no value") }
    return over(
      then, now,
      low: Fraction(100 * (nowLow - thenHigh), over: overNow ? nowLow : thenHigh),
      high: Fraction(100 * (nowHigh - thenLow), over: overNow ? nowHigh : thenLow))
  }

  private static func over(_ a: Answer, _ b: Answer, low: Fraction, high: Fraction) -> Answer {
    let codes = Set(a.rows.map(\.state) + b.rows.map(\.state)).sorted()
    return Answer(
      .quantity(low: low, high: high), unit: "percent",
      rows: codes.map { code in
        Row(state: code, truth: .yes, lines: (a.lines(of: code) + b.lines(of: code)).sortedOnce)
      }, otherLines: a.otherLines.union(b.otherLines), restsOn: min(a.restsOn, b.restsOn),
      closedBy: closing([a, b]))
  }

  /// The documents that together close everything several answers rest on; none where one of the
  /// answers is open.
  private static func closing(_ answers: [Answer]) -> [String] {
    guard answers.allSatisfy(\.isClosed) else { return [] }
    return Set(answers.flatMap(\.closedBy)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private func counts() throws(MeasureError) -> (low: Int, high: Int) {
    guard let low = low?.integer, let high = high?.integer else {
      throw MeasureError("only counts have shares and growth")
    }
    return (low, high)
  }
}
