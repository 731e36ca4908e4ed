import EventLog

extension MeasureDefinition {
  /// Who is on the way, and who came to a meeting.
  static let universalization: [MeasureDefinition] = [
    MeasureDefinition(
      "announced", "States said to be on their way to ratification or accession",
      nature: .thematic,
      parameters: [
        Parameter("act", .word(["ratification", "accession"]), required: true),
        Parameter("stage", .word(["imminent", "underway", "considered"])),
        Parameter(
          "voice", .word(["state", "coordinator", "civil-society", "depositary", "secretariat"])),
        Parameter("since", .meeting), Parameter("window", .window),
      ]
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      func matches(_ fact: Fact) -> Bool {
        fact.data["act"]?.string == measure.word("act")
          && (measure.word("stage").map { fact.data["stage"]?.string == $0 } ?? true)
          && (measure.word("voice").map { voice in
            fact.witnesses.contains { ($0.source.voice ?? "state") == voice }
          } ?? true)
      }
      let isOnRecord = state.records.values.contains { $0.announcements.contains(where: matches) }
      if !isOnRecord { return state.unknown() }
      return state.select(
        nature: .thematic, seqs: { $0.announcements.filter(matches).flatMap(\.seqs) }
      ) { record in
        record.announcements.filter(matches)
          .map { state.falls($0.range, into: period) }
          .reduce(.no) { $0 || $1 }
      }
    },
    MeasureDefinition(
      "attended", "States that took part in a meeting", nature: .thematic,
      parameters: [
        Parameter("meeting", .meeting, required: true),
        Parameter(
          "capacity", .word(["party", "not-in-force", "signatory", "observer"])),
      ]
    ) { measure, state throws(MeasureError) in
      let id = measure.word("meeting") ?? ""
      guard let meeting = state.registers.meetings[id] else {
        throw state.unregistered("meeting", id)
      }
      let closedBy = state.closing(
        .meetingAttended, from: meeting.firstDay, to: meeting.lastDay)
      func matches(_ fact: Fact) -> Bool {
        fact.data["meeting"]?.string == id
          && (measure.word("capacity").map { fact.data["capacity"]?.string == $0 } ?? true)
      }
      let isOnRecord = state.records.values.contains { record in
        record.attendances.contains { $0.data["meeting"]?.string == id }
      }
      if !isOnRecord, closedBy.isEmpty { return state.unknown() }
      return state.select(
        nature: .thematic, closedBy: closedBy,
        seqs: { $0.attendances.filter(matches).flatMap(\.seqs) }
      ) { record in
        // A meeting counts from its first day for whoever took part in it.
        Truth(record.attendances.contains(where: matches))
      }
    },
  ]
}

extension ConventionState {
  /// Where nothing of a kind is on record, nothing can be said of any State.
  func unknown() -> Answer {
    var answer = registered { $0 != .territory }
    answer.value = .states(certain: [], undecided: Set(answer.states))
    answer.seqsByState = [:]
    answer.nature = .thematic
    answer.isOnRecord = false
    return answer
  }
}
