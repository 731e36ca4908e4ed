import EventLog

extension MeasureDefinition {
  private static let meeting = Parameter("meeting", .meeting, required: true)
  private static let session = Parameter("session", .identifier)

  /// Meetings: their days, their officers, their documents.
  static let meetings: [MeasureDefinition] = [
    days("meeting.dates", "first and last day of a meeting") { $0.firstDay...$0.lastDay },
    days("meeting.first-day", "first day of a meeting") { $0.firstDay...$0.firstDay },
    days("meeting.last-day", "last day of a meeting") { $0.lastDay...$0.lastDay },
    MeasureDefinition(
      "meeting.days", "days a meeting lasts", nature: .thematic, parameters: [meeting]
    ) { measure, state throws(MeasureError) in
      let meeting = try state.meeting(measure)
      let days = meeting.parts.map { $0.last - $0.first + 1 }.reduce(0, +)
      return state.quantity(days, unit: "days", seqs: [meeting.seq])
    },
    MeasureDefinition(
      "meeting.plenaries", "plenary meetings held at a meeting", nature: .thematic,
      parameters: [meeting]
    ) { measure, state throws(MeasureError) in
      let held = try state.facts(.meetingHeld, measure)
      guard let fact = held.first(where: { $0.quantity("plenaries") != nil }) else {
        throw MeasureError("no fact on record tells of plenary meetings")
      }
      return state.quantity(
        fact.quantity("plenaries") ?? 0, unit: "meetings", seqs: fact.seqs)
    },
    count("organisations.attended", "organisations that took part in a meeting", "organisations") {
      .organisationAttended
    },
    count("documents.submitted", "documents submitted to a meeting", "documents", by: "symbol") {
      .documentSubmitted
    },
    count("sessions", "sessions planned for a meeting", "meetings", by: "session") {
      .meetingScheduled
    },
    MeasureDefinition(
      "session.days", "days planned for a session of a meeting, or for the whole meeting",
      nature: .thematic, parameters: [meeting, session]
    ) { measure, state throws(MeasureError) in
      let planned = try state.facts(.meetingScheduled, measure)
      guard
        let fact = planned.first(where: { $0.data["session"]?.string == measure.word("session") }),
        let first = fact.data.date("first")?.earliest
      else { throw MeasureError("no fact on record plans that session") }
      let last = fact.data.date("last")?.latest ?? first
      return Answer(
        value: .days(first...max(first, last)), unit: "date", seqsByState: [:],
        otherSeqs: Set(fact.seqs), nature: .thematic)
    },
    MeasureDefinition(
      "chairs", "States designated to chair a session of a meeting", nature: .thematic,
      parameters: [meeting, session]
    ) { measure, state throws(MeasureError) in
      let chairs = try state.facts(.chairDesignated, measure).filter { fact in
        measure.word("session").map { fact.data["session"]?.string == $0 } ?? true
      }
      return state.holders(chairs)
    },
    MeasureDefinition(
      "submitters", "States that submitted documents to a meeting", nature: .thematic,
      parameters: [meeting]
    ) { measure, state throws(MeasureError) in
      state.holders(try state.facts(.documentSubmitted, measure))
    },
    MeasureDefinition(
      "offices", "States that hold an office; in a year of their term where one is given",
      nature: .thematic,
      parameters: [
        Parameter("office", .word(officeWords)), Parameter("theme", .word(OfficeTheme.words)),
        Parameter("meeting", .meeting), Parameter("year", .year),
      ]
    ) { measure, state throws(MeasureError) in
      let holders = state.meetings.filter { fact in
        fact.type == .officeAssumed && fact.range.isBefore(state.asOf).isCertain
          && ["office", "theme", "meeting"].allSatisfy { name in
            measure.word(name).map { fact.data[name]?.string == $0 } ?? true
          }
          && (measure.year("year").map { fact.isTerm(in: $0) } ?? true)
      }
      return state.holders(holders)
    },
  ]

  private static let officeWords = [
    "president", "vice-president", "secretary-general", "friend", "coordinator",
    "executive-coordinator",
  ]

  private static func days(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Meeting) -> ClosedRange<Day>
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, nature: .thematic, parameters: [meeting]) {
      measure, state throws(MeasureError) in
      let meeting = try state.meeting(measure)
      return Answer(
        value: .days(read(meeting)), unit: "date", seqsByState: [:], otherSeqs: [meeting.seq],
        nature: .thematic)
    }
  }

  /// How many different things facts of a type tell of.
  private static func count(
    _ name: String, _ summary: String, _ unit: String, by member: String? = nil,
    _ type: @escaping @Sendable () -> EventType
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, nature: .thematic, parameters: [meeting]) {
      measure, state throws(MeasureError) in
      let facts = try state.facts(type(), measure).filter { fact in
        member.map { fact.data[$0] != nil } ?? true
      }
      if facts.isEmpty { throw MeasureError("no such fact is on record for that meeting") }
      let things = member.map { name in Set(facts.map { $0.data.text(name) }).count }
      return state.quantity(
        things ?? facts.count, unit: unit, seqs: facts.flatMap(\.seqs))
    }
  }
}

extension Fact {
  /// Whether a term of office includes a year.
  fileprivate func isTerm(in year: Int) -> Bool {
    let from = data["from"]?.integer
    let until = data["until"]?.integer ?? from
    return from.map { $0 <= year } ?? false && until.map { year <= $0 } ?? false
  }
}

extension ConventionState {
  fileprivate func meeting(_ measure: Measure) throws(MeasureError) -> Meeting {
    let id = measure.word("meeting") ?? ""
    guard let meeting = registers.meetings[id] else { throw unregistered("meeting", id) }
    return meeting
  }

  /// The facts of a type about the meeting a measure names, by the as-of day.
  fileprivate func facts(_ type: EventType, _ measure: Measure) throws(MeasureError) -> [Fact] {
    let id = try meeting(measure).id
    let all =
      type.state == .required ? records.values.flatMap { $0.facts(type) } : meetings
    return all.filter { fact in
      fact.type == type && fact.data["meeting"]?.string == id
        && fact.range.isBefore(asOf).isCertain
    }
  }

  fileprivate func quantity(_ value: Int, unit: String, seqs: [Int]) -> Answer {
    var answer = Answer.quantity(Fraction(value), unit: unit, nature: .thematic)
    answer.otherSeqs = Set(seqs)
    return answer
  }

  /// The States that facts name, each with its lines.
  fileprivate func holders(_ facts: [Fact]) -> Answer {
    var rests: [StateCode: Set<Int>] = [:]
    for fact in facts {
      if let state = fact.state { rests[state, default: []].formUnion(fact.seqs) }
    }
    return Answer(
      value: .states(certain: Set(rests.keys), undecided: []), unit: nil, seqsByState: rests,
      nature: .thematic)
  }
}
