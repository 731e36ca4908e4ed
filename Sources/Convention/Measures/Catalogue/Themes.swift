import EventLog

extension MeasureDefinition {
  private static let quantified = EventType.allCases.filter {
    !$0.declaration.quantities.isEmpty
  }
  private static let of = ParameterShape(
    "of", .word(quantified.map(\.name)), .topic, required: true)
  private static let member = ParameterShape(
    "member", .word(["munitions", "submunitions", "types", "squareMetres", "casualties"]), .topic,
    required: true)

  /// One measure for each type of thematic fact, of the same name: the States with such a fact.
  static let themes: [MeasureDefinition] =
    EventType.allCases.filter(\.declaration.isMeasured).map { type in
      states(
        with: type, type.name,
        "States of which it is told: " + type.declaration.summary.lowercased().dropLast())
    } + [
      states(
        with: .actionReported, "reported",
        "States that reported a step under an action plan, by topic",
        required: ActionReported.topic.shape.name),
      MeasureDefinition(
        "quantity", "what the facts of one type add up to, each State's last word once",
        restsOn: .thematic, shapes: [of, member] + Parameters.thematic.map(\.shape)
      ) { measure, state throws(MeasureError) in
        guard let type = quantified.first(where: { measure.chooses($0.name, of) }),
          let member = type.members.first(where: { measure.chooses($0.name, member) })
        else { throw MeasureError("no fact on record gives such a quantity") }
        return try state.quantity(measure, type, member)
      },
    ]

  private static let counted = ParameterShape(
    "of", .word(EventType.allCases.filter(\.declaration.isMeasured).map(\.name)), .topic,
    required: true)

  /// How often something is told of each State.
  static let repeated: [MeasureDefinition] = [
    MeasureDefinition(
      "times", "how many facts of one type are on record of each State", restsOn: .thematic,
      shapes: [counted] + Parameters.period.map(\.shape)
    ) { measure, state throws(MeasureError) in
      guard
        let type = EventType.allCases.first(where: {
          $0.declaration.isMeasured && measure.chooses($0.name, counted)
        })
      else { throw MeasureError("\"of\" must be \(counted.kind.expected)") }
      return state.times(type, in: try state.period(measure))
    }
  ]

  /// The measure of one type of fact. Members with a closed list of words choose among the facts.
  private static func states(
    with type: EventType, _ name: String, _ summary: String, required: String? = nil
  ) -> MeasureDefinition {
    let members = type.members.filter { if case .word = $0.kind { true } else { false } }
    let words = members.compactMap { member -> ParameterShape? in
      guard case .word(let words) = member.kind else { return nil }
      return ParameterShape(
        member.name, .word(words), .topic, required: member.name == required)
    }
    let notice = type == .deadlineExtensionRequested ? [Parameter.notice.shape] : []
    return MeasureDefinition(
      name, summary, restsOn: .thematic,
      shapes: words + notice + Parameters.thematic.map(\.shape)
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      let chosen = zip(members, words).compactMap { member, word in
        measure.place(of: word).map { (member, $0) }
      }
      let (population, counting, notice) = (measure[.among], measure[.counting], measure[.notice])
      return state.select(type, among: population, attestedBy: measure[.speaker]) { fact in
        chosen.allSatisfy { member, place in fact.number(member) == place }
      } where: { fact, record in
        state.isAmong(record, population) && state.falls(fact, counting, into: period)
          && state.keepsNotice(fact, record, notice) && !record.hasSuperseded(fact, by: state.asOf)
      }
    }
  }
}

extension Measure {
  /// The place in a parameter's list of the word that is given; nil where none is.
  fileprivate func place(of parameter: ParameterShape) -> Int? {
    guard case .word(let words) = parameter.kind, case .word(let word) = arguments[parameter.name]
    else { return nil }
    return words.firstIndex(of: word)
  }

  /// Whether a word is given for a parameter.
  fileprivate func chooses(_ word: String, _ parameter: ParameterShape) -> Bool {
    arguments[parameter.name] == .word(word)
  }
}

extension ConventionState {
  /// Whether a request kept the nine months, where a measure asks. Article 3(5) and Article 4(6).
  fileprivate func keepsNotice(
    _ fact: Fact, _ record: CountryRecord, _ notice: Notice?
  ) -> Truth {
    guard let notice else { return .yes }
    let requests = record.requests(article: fact[DeadlineExtensionRequested.article])
    let request = requests.first { !Set($0.lines).isDisjoint(with: fact.lines) }?.request
    let isInTime = request?.isInTime(opening: registers.opening) ?? .maybe
    return switch notice {
    case .inTime: isInTime
    case .late: !isInTime
    }
  }

  /// How many facts of a type each State has in a period, where it has any.
  fileprivate func times(_ type: EventType, in period: Period?) -> Answer {
    var numbers: [CountryCode: ClosedRange<Int>] = [:]
    var rows: [Answer.Row] = []
    for record in states {
      let told = record.facts(type).map { ($0, falls($0.range, into: period)) }
        .filter { $0.1.isPossible }
      if told.isEmpty { continue }
      numbers[record.state] = told.count { $0.1.isCertain }...told.count
      rows.append(
        Answer.Row(
          state: record.state, truth: .yes, lines: told.flatMap { $0.0.lines }.sortedOnce))
    }
    return Answer(.numbers(numbers), unit: "times", rows: rows, restsOn: .thematic)
  }

  /// The sum of a quantity over all facts of a type.
  fileprivate func quantity(
    _ measure: Measure, _ type: EventType, _ member: MemberShape
  ) throws(MeasureError) -> Answer {
    let period = try period(measure)
    let (population, counting) = (measure[.among], measure[.counting])
    let speaker = measure[.speaker]
    var low = 0
    var high = 0
    var rows: [Answer.Row] = []
    var asked = 0
    for record in states {
      var lines: [Int] = []
      let facts = record.facts(type).filter { speaker.map($0.isAttested(by:)) ?? true }
      let counted = facts.map { fact in
        (fact, isAmong(record, population) && falls(fact, counting, into: period))
      }
      if counted.contains(where: { $0.1.isPossible }) { asked += 1 }
      for (fact, counts) in counted where counts.isPossible {
        guard let amount = fact.quantity(member) else { continue }
        if counts == .yes { low = low.addingReportingOverflow(amount).partialValue }
        high = high.addingReportingOverflow(amount).partialValue
        // No amount is larger than this either, so that no sum has overflowed before.
        guard high <= JSONValue.largestInteger else {
          throw MeasureError("the sum is larger than any number of the log")
        }
        lines += fact.lines
      }
      if !lines.isEmpty {
        rows.append(Answer.Row(state: record.state, truth: .yes, lines: lines.sortedOnce))
      }
    }
    if rows.isEmpty {
      throw MeasureError("no fact on record gives such a quantity", isSilence: true)
    }
    var answer = Answer(
      .quantity(low: Fraction(low), high: Fraction(high)), unit: member.name, rows: rows,
      restsOn: .thematic)
    answer.tellers = (rows.count, asked)
    return answer
  }
}
