package import EventLog

/// What changed between two days, on one basis of knowledge.
package struct StateDifference: Sendable {
  /// One kind of change, with the States and the days on which each happened.
  package struct Change: Sendable {
    package let name: String
    /// What it is, in our own words.
    package let what: String
    package let states: [(state: StateCode, on: DateRange)]
  }

  package let before: ConventionState
  package let after: ConventionState
  /// In a fixed order; empty ones included.
  package let changes: [Change]
}

extension ConventionState {
  /// What changed after one day and up to another, which lies later.
  package func difference(from: Day, to: Day) -> StateDifference {
    let before = on(from)
    let after = on(to)
    /// States for which something had certainly or possibly not happened before and had after.
    func change(
      _ name: String, _ what: String, _ date: (StateRecord) -> DateRange?
    ) -> StateDifference.Change {
      let states = states.compactMap { record -> (StateCode, DateRange)? in
        guard let range = date(record), range.isBefore(from) != .yes,
          range.isBefore(to).isPossible
        else { return nil }
        return (record.state, range)
      }
      return StateDifference.Change(
        name: name, what: what,
        states: states.sorted { ($0.1.latest ?? to, $0.0) < ($1.1.latest ?? to, $1.0) })
    }
    return StateDifference(
      before: before, after: after,
      changes: [
        change("signed", "signed", { $0.signature?.range }),
        change(
          "ratified", "ratified, accepted or approved",
          { $0.consentKind?.followsSignature == true ? $0.consent?.range : nil }),
        change(
          "acceded", "acceded", { $0.consentKind == .accession ? $0.consent?.range : nil }),
        change("entered-into-force", "the Convention entered into force", { $0.entryIntoForce }),
        change("withdrawn", "withdrawal took effect", { $0.withdrawalEffect }),
        change("initial-due", "initial report fell due", { $0.initialDue }),
        change("initial-submitted", "initial report was received", { $0.initialReport?.range }),
        change(
          "initial-overdue", "initial report became overdue and is missing",
          { record in
            record.initialDuty(on: to)?.status == .overdue
              ? record.initialDue?.map { $0 + 1 } : nil
          }),
      ])
  }
}
