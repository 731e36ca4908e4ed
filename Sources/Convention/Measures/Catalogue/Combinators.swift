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
      let sets = try state.sets(measure[parts] ?? [])
      var union = Answer.combined(sets, population: { _ in true }) { $0.max() ?? .no }
      union.isOnRecord = sets.contains(where: \.isOnRecord)
      return union
    },
    MeasureDefinition(
      "and", "States in all of several sets", restsOn: .rule, parameters: [parts]
    ) { measure, state throws(MeasureError) in
      let sets = try state.sets(measure[parts] ?? [])
      let closed = sets.indices.filter { !sets[$0].isOpen }
      var common = Answer.combined(sets) { words in
        closed.allSatisfy { words[$0] > .silent }
      } _: {
        $0.min() ?? .no
      }
      common.isOnRecord = sets.allSatisfy(\.isOnRecord)
      return common
    },
    MeasureDefinition(
      "minus", "States in one set and not in another", restsOn: .rule, parameters: [from, less]
    ) { measure, state throws(MeasureError) in
      let sets = try state.sets([measure[from], measure[less]].compactMap(\.self))
      var rest = Answer.combined(sets, population: { $0[0] > .no }) { min($0[0], !$0[1]) }
      rest.isOnRecord = sets[0].isOnRecord
      return rest
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
      answer.silence = .nobody
      answer.otherLines = [target.line]
      return answer
    },
    MeasureDefinition(
      "shortfall", "what a count lacks to a target", restsOn: .rule, parameters: [of, target]
    ) { measure, state throws(MeasureError) in
      let target = try state.target(measure[target] ?? "")
      var answer = try state.ask(measure[of])
      // A quotient of large quantities cannot be taken from a number.
      guard let low = answer.low, let high = answer.high,
        max(low.denominator, high.denominator) <= 1_000_000_000
      else {
        throw MeasureError("\"of\" must be a measure that counts")
      }
      let aim = Fraction(target.value)
      answer.value = .quantity(low: aim - high, high: aim - low)
      answer.isCeiling = true
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

  /// The answers of several measures that count States.
  fileprivate func sets(_ measures: [Measure]) throws(MeasureError) -> [Answer] {
    if measures.isEmpty { throw MeasureError("at least one measure is needed") }
    var answers: [Answer] = []
    for measure in measures {
      let answer = try measure.answer(self)
      guard case .states = answer.value else {
        throw MeasureError("only sets of States can be combined")
      }
      answers.append(answer)
    }
    return answers
  }

  fileprivate func target(_ id: String) throws(MeasureError) -> Target {
    guard let target = registers.targets[id] else { throw unregistered(.target, id) }
    return target
  }
}

extension Answer {
  fileprivate static func percentage(of: Answer, to: Answer) throws(MeasureError) -> Answer {
    let (ofLow, ofHigh) = try of.counts()
    let (toLow, toHigh) = try to.counts()
    if toLow == 0 { throw MeasureError("a share of nothing has no value") }
    try of.checkPart(of: to)
    let high = Fraction(100 * ofHigh, over: toLow)
    // A part of the whole is never more than the whole.
    let isPart = Set(of.states + of.undecided).isSubset(of: to.states + to.undecided)
    return over(
      of, to, low: Fraction(100 * ofLow, over: toHigh),
      high: isPart ? min(high, Fraction(100)) : high, silence: of.silence)
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
      high: Fraction(100 * (nowHigh - thenLow), over: overNow ? nowHigh : thenLow),
      silence: then.isOpen || now.isOpen ? .everyoneElse : .nobody)
  }

  /// A set of which a share is taken lies in the whole; a State that certainly counts in the part
  /// and certainly not in the whole shows that it does not.
  private func checkPart(of whole: Answer) throws(MeasureError) {
    guard case .states = value, case .states = whole.value else { return }
    let strangers = states.filter { whole.word($0) == .no }
    guard let first = strangers.first else { return }
    let others = strangers.count > 1 ? " and \(strangers.count - 1) more" : ""
    throw MeasureError(
      "\"of\" is no part of \"to\": \(first)\(others) stand in the first alone; ask for those in "
        + "both, and(of: [..., ...])")
  }

  private static func over(
    _ a: Answer, _ b: Answer, low: Fraction, high: Fraction, silence: Silence
  ) -> Answer {
    let codes = Set(a.rows.map(\.state) + b.rows.map(\.state)).sorted()
    return Answer(
      .quantity(low: low, high: high), unit: "percent",
      rows: codes.map { code in
        Row(state: code, truth: .yes, lines: (a.lines(of: code) + b.lines(of: code)).sortedOnce)
      }, otherLines: a.otherLines.union(b.otherLines), restsOn: min(a.restsOn, b.restsOn),
      closedBy: closing([a, b]), silence: silence)
  }

  private func counts() throws(MeasureError) -> (low: Int, high: Int) {
    guard let low = low?.integer, let high = high?.integer else {
      throw MeasureError("only counts have shares and growth")
    }
    return (low, high)
  }
}
