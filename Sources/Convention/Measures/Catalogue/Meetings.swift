import EventLog

extension MeasureDefinition {
  private static let meeting = Parameter.meeting("meeting", .topic).required
  private static let session = Parameter.identifier("session", .population)
  private static let office = Parameter<Office>.word("office", .topic)
  private static let theme = Parameter<OfficeTheme>.word("theme", .topic)
  private static let ofMeeting = Parameter.meeting("meeting", .topic)
  private static let year = Parameter.year("year")

  /// Meetings: their days, their officers, their documents.
  static let meetings: [MeasureDefinition] = [
    days("meeting.dates", "first and last day of a meeting") { $0.firstDay...$0.lastDay },
    days("meeting.first-day", "first day of a meeting") { $0.firstDay...$0.firstDay },
    days("meeting.last-day", "last day of a meeting") { $0.lastDay...$0.lastDay },
    MeasureDefinition(
      "meeting.days", "days a meeting lasts", restsOn: .thematic, parameters: [meeting]
    ) { measure, state throws(MeasureError) in
      let meeting = try state.meeting(measure[meeting] ?? "")
      let days = meeting.parts.map { $0.last - $0.first + 1 }.reduce(0, +)
      return Answer.count(days, unit: "days", lines: [meeting.line], isOpen: false)
    },
    MeasureDefinition(
      "meeting.plenaries", "plenary meetings held at a meeting", restsOn: .thematic,
      parameters: [meeting]
    ) { measure, state throws(MeasureError) in
      let held = state.facts(
        .meetingHeld, MeetingHeld.meeting, at: try state.meeting(measure[meeting] ?? ""))
      for fact in held {
        if let plenaries = fact.quantity(MeetingHeld.plenaries.shape) {
          return Answer.count(plenaries, unit: "meetings", lines: fact.lines, isOpen: false)
        }
      }
      throw MeasureError("no fact on record tells of plenary meetings")
    },
    count(
      "organisations.attended", "organisations that took part in a meeting", "organisations",
      .organisationAttended, OrganisationAttended.meeting),
    count(
      "documents.submitted", "documents submitted to a meeting", "documents", .documentSubmitted,
      DocumentSubmitted.meeting, by: DocumentSubmitted.symbol.shape),
    count(
      "sessions", "sessions planned for a meeting", "meetings", .meetingScheduled,
      MeetingScheduled.meeting, by: MeetingScheduled.session.shape),
    MeasureDefinition(
      "session.days", "days planned for a session of a meeting, or for the whole meeting",
      restsOn: .thematic, parameters: [meeting, session]
    ) { measure, state throws(MeasureError) in
      let wanted = measure[session]
      let planned = state.facts(
        .meetingScheduled, MeetingScheduled.meeting, at: try state.meeting(measure[meeting] ?? ""))
      guard
        let fact = planned.first(where: { fact in
          fact[MeetingScheduled.session].map { fact.text($0) } == wanted
        }),
        let first = fact[MeetingScheduled.first]?.earliest
      else { throw MeasureError("no fact on record plans that session") }
      let last = fact[MeetingScheduled.last]?.latest ?? first
      return Answer(
        .days(first...max(first, last)), unit: "date", otherLines: Set(fact.lines),
        restsOn: .thematic)
    },
    MeasureDefinition(
      "chairs", "States designated to chair a session of a meeting", restsOn: .thematic,
      parameters: [meeting, session]
    ) { measure, state throws(MeasureError) in
      let wanted = measure[session]
      let chairs = state.facts(
        .chairDesignated, ChairDesignated.meeting, at: try state.meeting(measure[meeting] ?? ""))
      return Answer.holders(
        chairs.filter { fact in
          wanted.map { fact.text(fact[ChairDesignated.session]) == $0 } ?? true
        })
    },
    MeasureDefinition(
      "submitters", "States that submitted documents to a meeting", restsOn: .thematic,
      parameters: [meeting]
    ) { measure, state throws(MeasureError) in
      Answer.holders(
        state.facts(
          .documentSubmitted, DocumentSubmitted.meeting,
          at: try state.meeting(measure[meeting] ?? "")))
    },
    MeasureDefinition(
      "offices", "States that hold an office; in a year of their term where one is given",
      restsOn: .thematic, parameters: [office, theme, ofMeeting, year]
    ) { measure, state throws(MeasureError) in
      let (office, theme, meeting) = (measure[office], measure[theme], measure[ofMeeting])
      let year = measure[year]
      return Answer.holders(
        state.meetingFacts(.officeAssumed).filter { fact in
          fact.range.isBefore(state.asOf).isCertain
            && office.map { fact[OfficeAssumed.office] == $0 } ?? true
            && theme.map { fact[OfficeAssumed.theme] == $0 } ?? true
            && meeting.map { id in
              fact[OfficeAssumed.meeting].map { fact.text($0) } == id
            } ?? true
            && year.map { fact.isTerm(in: $0) } ?? true
        })
    },
  ]

  private static func days(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (Meeting) -> ClosedRange<Day>
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, restsOn: .thematic, parameters: [meeting]) {
      measure, state throws(MeasureError) in
      let meeting = try state.meeting(measure[meeting] ?? "")
      return Answer(
        .days(read(meeting)), unit: "date", otherLines: [meeting.line], restsOn: .thematic)
    }
  }

  /// How many different things facts of a type tell of.
  private static func count(
    _ name: String, _ summary: String, _ unit: String, _ type: EventType,
    _ ofMeeting: Member<Symbol>, by member: MemberShape? = nil
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, restsOn: .thematic, parameters: [meeting]) {
      measure, state throws(MeasureError) in
      let meeting = try state.meeting(measure[meeting] ?? "")
      let facts = state.facts(type, ofMeeting, at: meeting).filter { fact in
        member.map { fact.told($0) != nil } ?? true
      }
      if facts.isEmpty { throw MeasureError("no such fact is on record for that meeting") }
      let things = member.map { member in Set(facts.map { $0.told(member) }).count }
      return Answer.count(things ?? facts.count, unit: unit, lines: facts.flatMap(\.lines))
    }
  }
}

extension Fact {
  /// Whether a term of office includes a year.
  fileprivate func isTerm(in year: Int) -> Bool {
    let from = self[OfficeAssumed.from]
    let until = self[OfficeAssumed.until] ?? from
    return from.map { $0 <= year } ?? false && until.map { year <= $0 } ?? false
  }
}

extension ConventionState {
  /// The facts of a type about a meeting, by the as-of day.
  fileprivate func facts(
    _ type: EventType, _ ofMeeting: Member<Symbol>, at meeting: Meeting
  ) -> [Fact] {
    meetingFacts(type).filter { fact in
      fact[ofMeeting] == meeting.symbol && fact.range.isBefore(asOf).isCertain
    }
  }
}

extension Answer {
  /// A number of things that some lines tell of; of an open kind there may be more.
  fileprivate static func count(
    _ value: Int, unit: String, lines: [Int], isOpen: Bool = true
  ) -> Answer {
    var answer = Answer.quantity(Fraction(value), unit: unit, restsOn: .thematic)
    if !isOpen { answer.silence = .nobody }
    answer.otherLines = Set(lines)
    return answer
  }

  /// The States that facts name, each with its lines.
  fileprivate static func holders(_ facts: [Fact]) -> Answer {
    var lines: [CountryCode: [Int]] = [:]
    for fact in facts {
      if let state = fact.state { lines[state, default: []] += fact.lines }
    }
    return Answer(
      .states,
      rows: lines.sorted { $0.key < $1.key }.map {
        Row(state: $0.key, truth: .yes, lines: $0.value.sortedOnce)
      }, restsOn: .thematic)
  }
}
