import EventLog

extension MeasureDefinition {
  private static let act = Parameter<AdherenceAct>.word("act", .topic).required
  private static let stage = Parameter<AdherenceStage>.word("stage", .topic)
  private static let meeting = Parameter.meeting("meeting", .topic).required
  private static let capacity = Parameter<Capacity>.word("capacity", .topic)

  /// Whether use is alleged or confirmed.
  private enum UseFinding: String, Sendable, CaseIterable {
    case alleged
    case confirmed
  }

  private static let finding = Parameter<UseFinding>.word("finding", .topic)

  /// Who is on the way, who came to a meeting, and where cluster munitions were used.
  static let universalization: [MeasureDefinition] = [
    MeasureDefinition(
      "announced", "States said to be on their way to ratification or accession",
      restsOn: .thematic,
      parameters: [act, stage, Parameter.speaker, Parameter.since, Parameter.window]
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      let (act, stage) = (measure[act], measure[stage])
      return state.select(.adherenceAnnounced, attestedBy: measure[.speaker]) { fact in
        fact[AdherenceAnnounced.act] == act
          && stage.map { fact[AdherenceAnnounced.stage] == $0 } ?? true
      } where: { fact, _ in
        state.falls(fact.range, into: period)
      }
    },
    MeasureDefinition(
      "attended", "States that took part in a meeting", restsOn: .thematic,
      parameters: [meeting, capacity]
    ) { measure, state throws(MeasureError) in
      let capacity = measure[capacity]
      let meeting = try state.meeting(measure[meeting] ?? "")
      let closedBy = state.closing(.meetingAttended, from: meeting.firstDay, to: meeting.lastDay)
      func attendances(_ record: CountryRecord) -> [Fact] {
        record.facts(.meetingAttended).filter { $0[MeetingAttended.meeting] == meeting.symbol }
      }
      func matches(_ fact: Fact) -> Bool {
        capacity.map { fact[MeetingAttended.capacity] == $0 } ?? true
      }
      let isOnRecord = state.states.contains { !attendances($0).isEmpty }
      if !isOnRecord, closedBy.isEmpty { return state.nothing() }
      return state.select(
        restsOn: .thematic, closedBy: closedBy,
        lines: { attendances($0).filter(matches).flatMap(\.lines) }
      ) { record in
        // A meeting counts from its first day for whoever took part in it.
        Truth(attendances(record).contains(where: matches))
      }
    },
    MeasureDefinition(
      "use.places",
      "States and territories in which cluster munitions are said to have been used, whoever used them",
      restsOn: .thematic, parameters: [finding] + Parameters.thematic
    ) { measure, state throws(MeasureError) in
      let types: [EventType] =
        switch measure[finding] {
        case .alleged: [.useAlleged]
        case .confirmed: [.useConfirmed]
        case nil: [.useAlleged, .useConfirmed]
        }
      return try state.places(measure, types)
    },
  ]
}

extension ConventionState {
  /// The territories that facts of use name, in a period.
  fileprivate func places(_ measure: Measure, _ types: [EventType]) throws(MeasureError) -> Answer {
    let period = try period(measure)
    let (population, counting) = (measure[.among], measure[.counting])
    let speaker = measure[.speaker]
    var told: [CountryCode: (truth: Truth, lines: [Int])] = [:]
    for fact in types.flatMap({ meetingFacts($0) }) {
      // Both types declare the member alike.
      guard let place = fact[UseAlleged.territory], speaker.map(fact.isAttested(by:)) ?? true
      else { continue }
      let counts = isAmong(record(place), population) && falls(fact, counting, into: period)
      if counts == .no { continue }
      let before = told[place] ?? (.no, [])
      told[place] = (before.truth || counts, before.lines + fact.lines)
    }
    if told.isEmpty { return nothing() }
    return Answer(
      .states,
      rows: told.sorted { $0.key < $1.key }.map {
        Answer.Row(state: $0.key, truth: $0.value.truth, lines: $0.value.lines.sortedOnce)
      }, restsOn: .thematic)
  }
}

extension ConventionState {
  /// The States with a fact of a type that matches and for which a question is answered yes, or may
  /// be.
  func select(
    _ type: EventType, among population: Population? = nil, attestedBy speaker: Speaker? = nil,
    matching matches: (Fact) -> Bool, where test: (Fact, CountryRecord) -> Truth
  ) -> Answer {
    var isOnRecord = false
    var rows: [Answer.Row] = []
    for record in states {
      let told = record.facts(type)
      if told.isEmpty { continue }
      let facts = told.filter {
        matches($0) && (speaker.map($0.isAttested(by:)) ?? true)
      }
      if facts.isEmpty { continue }
      isOnRecord = true
      let truth = facts.reduce(Truth.no) { $0 || test($1, record) }
      if truth == .no { continue }
      rows.append(
        Answer.Row(
          state: record.state, truth: truth, lines: facts.lines.sortedOnce))
    }
    guard isOnRecord else { return nothing() }
    return Answer(
      .states, rows: rows, restsOn: .thematic, silence: silence(among: population, besides: rows))
  }
}
