import EventLog

extension MeasureDefinition {
  /// Measures made of other measures.
  static let combinators: [MeasureDefinition] = [
    MeasureDefinition(
      "union", "States in any of several sets", nature: .rule,
      parameters: [Parameter("of", .measures, required: true)]
    ) { measure, state throws(MeasureError) in
      try Answer.combine(
        measure.measures("of"), state, onRecord: { $0.contains(true) }
      ) { $0 || $1 }
    },
    MeasureDefinition(
      "and", "States in all of several sets", nature: .rule,
      parameters: [Parameter("of", .measures, required: true)]
    ) { measure, state throws(MeasureError) in
      try Answer.combine(
        measure.measures("of"), state, onRecord: { !$0.contains(false) }
      ) { $0 && $1 }
    },
    MeasureDefinition(
      "minus", "States in one set and not in another", nature: .rule,
      parameters: [
        Parameter("from", .measure, required: true), Parameter("less", .measure, required: true),
      ]
    ) { measure, state throws(MeasureError) in
      let parts = [measure.measure("from"), measure.measure("less")].compactMap(\.self)
      return try Answer.combine(parts, state, onRecord: { $0.first == true }) { $0 && !$1 }
    },
    MeasureDefinition(
      "ratio", "one count as a percentage of another", nature: .rule,
      parameters: [
        Parameter("of", .measure, required: true), Parameter("to", .measure, required: true),
      ]
    ) { measure, state throws(MeasureError) in
      let of = try state.ask(measure.measure("of"))
      let to = try state.ask(measure.measure("to"))
      return try Answer.percentage(of: of, to: to)
    },
    MeasureDefinition(
      "growth", "growth of a count since a meeting, in percent of what it was then",
      nature: .rule,
      parameters: [
        Parameter("of", .measure, required: true), Parameter("since", .meeting, required: true),
        Parameter("base", .word(["then", "now"])),
      ]
    ) { measure, state throws(MeasureError) in
      let id = measure.word("since") ?? ""
      guard let meeting = state.registers.meetings[id] else {
        throw state.unregistered("meeting", id)
      }
      let now = try state.ask(measure.measure("of"))
      let then = try state.on(meeting.lastDay).ask(measure.measure("of"))
      return try Answer.growth(from: then, to: now, overNow: measure.word("base") == "now")
    },
    MeasureDefinition(
      "target", "the number an action plan aims at", nature: .thematic,
      parameters: [Parameter("target", .target, required: true)]
    ) { measure, state throws(MeasureError) in
      let target = try state.target(measure)
      var answer = Answer.quantity(Fraction(target.value), unit: "states", nature: .thematic)
      answer.otherSeqs = [target.seq]
      return answer
    },
    MeasureDefinition(
      "shortfall", "what a count lacks to a target", nature: .rule,
      parameters: [
        Parameter("of", .measure, required: true), Parameter("target", .target, required: true),
      ]
    ) { measure, state throws(MeasureError) in
      let target = try state.target(measure)
      var answer = try state.ask(measure.measure("of"))
      guard let low = answer.low, let high = answer.high else {
        throw MeasureError("\"of\" must be a measure that counts")
      }
      let aim = Fraction(target.value)
      answer.value = .quantity(low: aim - high, high: aim - low)
      answer.otherSeqs.insert(target.seq)
      return answer
    },
  ]
}

extension ConventionState {
  fileprivate func ask(_ measure: Measure?) throws(MeasureError) -> Answer {
    guard let measure else { throw MeasureError("a measure is missing") }
    return try measure.answer(self)
  }

  fileprivate func target(_ measure: Measure) throws(MeasureError) -> Target {
    let id = measure.word("target") ?? ""
    guard let target = registers.targets[id] else { throw unregistered("target", id) }
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
    guard let first = answers.first else {
      throw MeasureError("at least one measure is needed")
    }
    var all: Set<StateCode> = []
    for answer in answers {
      guard case .states(let certain, let undecided) = answer.value else {
        throw MeasureError("only sets of States can be combined")
      }
      all.formUnion(certain)
      all.formUnion(undecided)
    }
    var certain: Set<StateCode> = []
    var undecided: Set<StateCode> = []
    var rests: [StateCode: Set<Int>] = [:]
    for code in all {
      let truth = answers.dropFirst().reduce(first.truth(code)) { rule($0, $1.truth(code)) }
      if truth == .no { continue }
      if truth == .yes { certain.insert(code) } else { undecided.insert(code) }
      rests[code] = answers.reduce(into: []) { $0.formUnion($1.seqsByState[code] ?? []) }
    }
    var combined = Answer(
      value: .states(certain: certain, undecided: undecided), unit: nil, seqsByState: rests,
      otherSeqs: answers.reduce(into: []) { $0.formUnion($1.otherSeqs) },
      nature: answers.map(\.nature).min() ?? .thematic, closedBy: closing(answers))
    combined.isOnRecord = onRecord(answers.map(\.isOnRecord))
    return combined
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
    Answer(
      value: .quantity(low: low, high: high), unit: "percent",
      seqsByState: a.seqsByState.merging(b.seqsByState) { $0.union($1) },
      otherSeqs: a.otherSeqs.union(b.otherSeqs), nature: min(a.nature, b.nature),
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
