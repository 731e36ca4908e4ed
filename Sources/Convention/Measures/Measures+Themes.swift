import EventLog

extension MeasureDefinition.Parameter {
  /// The standing States must have on the as-of day to be counted.
  static let among = MeasureDefinition.Parameter(
    "among",
    .word([
      "parties", "in-force", "not-in-force", "signatories", "non-signatories", "not-party",
      "territories",
    ]))
  /// Whose word counts.
  static let voice = MeasureDefinition.Parameter(
    "voice",
    .word([
      "state", "unattributed", "civil-society", "coordinator", "secretariat", "presidency",
      "depositary",
    ]))
  static let since = MeasureDefinition.Parameter("since", .meeting)
  static let window = MeasureDefinition.Parameter("window", .window)
  /// Whether a period counts what happened in it or what was told in it.
  static let by = MeasureDefinition.Parameter("by", .word(["happened", "declared"]))

  /// Whether a request came nine months before its meeting.
  static let notice = MeasureDefinition.Parameter("notice", .word(["in-time", "late"]))

  /// What every measure of a theme can be asked beside its own arguments.
  static let thematic = [among, since, window, by, voice]
}

extension MeasureDefinition {
  /// One measure for each type of thematic fact, of the same name: the States with such a fact.
  static let themes: [MeasureDefinition] =
    themeTypes.map(States.init).map(\.definition) + [
      States(
        type: .actionReported, name: "reported",
        summary: "States that reported a step under an action plan, by topic", required: ["topic"]
      ).definition,
      MeasureDefinition(
        "quantity", "what the facts of one type add up to, each State's last word once",
        nature: .thematic,
        parameters: [
          Parameter("of", .word(quantified.map(\.name)), required: true),
          Parameter(
            "member", .word(["munitions", "submunitions", "types", "squareMetres", "casualties"]),
            required: true),
        ] + Parameter.thematic
      ) { measure, state throws(MeasureError) in try state.quantity(measure) },
    ]

  private static let themeTypes: [EventType] = [
    .useAlleged, .useConfirmed, .useDenied,
    .stockpileDeclared, .stockpilePreviouslyHeld, .stockpileAbsenceDeclared,
    .stockpilePlanReported, .stockpileDestructionBegun, .stockpileDestroyed,
    .stockpileDestructionCompleted, .stockpileFound, .stockpileCompletionExpected,
    .retentionDeclared, .retentionConsumed, .retentionAbsenceDeclared, .retentionInertDeclared,
    .retentionPending,
    .deadlineExtensionRequested, .deadlineExtensionGranted, .deadlineExtensionRefused,
    .contaminationDeclared, .contaminationAbsenceDeclared, .contaminationFound,
    .clearanceProgressed, .clearanceCompleted, .clearanceCompletionExpected,
    .clearanceComplianceDeclared, .burdenRanked, .victimsDeclared,
    .victimsAbsenceDeclared, .focalPointDesignated,
    .assistanceNeeded, .assistanceProvided, .assistanceReceived, .assistanceOffered,
    .legislationAdopted, .legislationDeclaredSufficient, .legislationInPreparation,
  ]

  private static let quantified: [EventType] = [
    .stockpileDeclared, .stockpileDestroyed, .retentionDeclared, .retentionConsumed,
    .contaminationDeclared, .clearanceProgressed, .victimsDeclared,
  ]

  /// The measure of one type of fact.
  private struct States {
    let type: EventType
    let name: String
    let summary: String
    let required: Set<String>

    init(type: EventType, name: String, summary: String, required: Set<String>) {
      self.type = type
      self.name = name
      self.summary = summary
      self.required = required
    }

    init(_ type: EventType) {
      self.init(
        type: type, name: type.name,
        summary: "States of which it is told: " + type.summary.lowercased().dropLast(),
        required: [])
    }

    var definition: MeasureDefinition {
      // Members with a closed list of words choose among the facts.
      let words = type.members.compactMap { member in
        if case .word(let words) = member.kind {
          Parameter(member.name, .word(words), required: required.contains(member.name))
        } else {
          nil
        }
      }
      let names = words.map(\.name)
      let notice = type == .deadlineExtensionRequested ? [Parameter.notice] : []
      return MeasureDefinition(
        name, summary, nature: .thematic, parameters: words + notice + Parameter.thematic
      ) { [type] measure, state throws(MeasureError) in
        try state.told(measure, type, names)
      }
    }
  }
}

extension ConventionState {
  /// Whether a State has the standing a measure asks for on the as-of day.
  func isAmong(_ record: StateRecord, _ measure: Measure) -> Truth {
    switch measure.word("among") {
    case "parties": record.isParty(on: asOf)
    case "in-force": record.isInForce(on: asOf)
    case "not-in-force": record.isParty(on: asOf) && !record.isInForce(on: asOf)
    case "signatories": record.isSignatory(on: asOf)
    case "non-signatories":
      isTerritory(record) ? .no : !record.isSignatory(on: asOf) && !record.isParty(on: asOf)
    case "not-party": isTerritory(record) ? .no : !record.isParty(on: asOf)
    case "territories": Truth(isTerritory(record))
    default: .yes
    }
  }

  private func isTerritory(_ record: StateRecord) -> Bool {
    registers.countries[record.state]?.kind(on: asOf) == .territory
  }

  /// Whether a fact counts in the period a measure asks about, as it happened or as it was told.
  func falls(
    _ fact: Fact, _ measure: Measure, into period: (first: Day?, last: Day)?
  ) -> Truth {
    let isByTelling = measure.word("by") == "declared"
    let happened = fact.range.isBefore(asOf)
    guard isByTelling, let declared = fact.declared else { return falls(fact.range, into: period) }
    return happened && falls(declared, into: period)
  }

  /// The States with a fact of a type.
  fileprivate func told(
    _ measure: Measure, _ type: EventType, _ words: [String]
  ) throws(MeasureError) -> Answer {
    let period = try period(measure)
    func matches(_ fact: Fact) -> Bool {
      words.allSatisfy { name in
        measure.word(name).map { fact.data[name]?.string == $0 } ?? true
      } && (measure.word("voice").map(fact.isTold) ?? true)
    }
    let isOnRecord = records.values.contains { $0.facts(type).contains(where: matches) }
    if !isOnRecord { return unknown() }
    return select(
      nature: .thematic, seqs: { $0.facts(type).filter(matches).flatMap(\.seqs) }
    ) { record in
      isAmong(record, measure)
        && record.facts(type).filter(matches)
          .map { falls($0, measure, into: period) && keepsNotice($0, record, measure) }
          .reduce(.no) { $0 || $1 }
    }
  }

  /// Whether a request kept the nine months, where a measure asks. Article 3(5) and Article 4(6).
  private func keepsNotice(_ fact: Fact, _ record: StateRecord, _ measure: Measure) -> Truth {
    guard let notice = measure.word("notice") else { return .yes }
    let requests = record.requests(article: fact.data.text("article"))
    let request = requests.first { !Set($0.seqs).isDisjoint(with: fact.seqs) }?.request
    let isInTime = request?.isInTime(opening: registers.opening) ?? .maybe
    return notice == "in-time" ? isInTime : !isInTime
  }

  /// The sum of a quantity over all facts of a type.
  fileprivate func quantity(_ measure: Measure) throws(MeasureError) -> Answer {
    guard let type = measure.word("of").flatMap({ EventType.byName[$0] }),
      let member = measure.word("member")
    else { throw MeasureError("a type and a member are needed") }
    let period = try period(measure)
    var low = 0
    var high = 0
    var rests: [StateCode: Set<Int>] = [:]
    for record in records.values {
      for fact in record.facts(type) {
        guard let amount = fact.quantity(member),
          measure.word("voice").map(fact.isTold) ?? true
        else { continue }
        let counts = isAmong(record, measure) && falls(fact, measure, into: period)
        if counts == .no { continue }
        if counts == .yes { low += amount }
        high += amount
        rests[record.state, default: []].formUnion(fact.seqs)
      }
    }
    if rests.isEmpty { throw MeasureError("no fact on record gives such a quantity") }
    return Answer(
      value: .quantity(low: Fraction(low), high: Fraction(high)), unit: member,
      seqsByState: rests, nature: .thematic)
  }
}
