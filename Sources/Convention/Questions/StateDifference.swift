package import EventLog

/// What changed between two days, on one basis of knowledge.
package struct StateDifference: Sendable {
  /// One kind of change.
  package struct Change: Sendable {
    package let name: String
    /// What it is, in our own words.
    package let what: String
    /// By latest day, State and year.
    package let cases: [Case]

    package var certain: [Case] { cases.filter(\.isCertain) }
    package var possible: [Case] { cases.filter { !$0.isCertain } }
  }

  /// One State for which it changed.
  package struct Case: Sendable {
    package let state: CountryCode
    package let on: DateRange
    /// The calendar year covered, for a report that recurs.
    package let year: Int?
    /// Whether it lies between the two days on every reading of the facts.
    package let isCertain: Bool
    /// The fact that changed it; nil for what the articles make of facts.
    package var fact: Fact?
    package var theme: Theme?
  }

  package let before: ConventionState
  package let after: ConventionState
  /// In a fixed order; empty ones included.
  package let changes: [Change]
}

extension ConventionState {
  /// What changed after one day and up to another, which lies later.
  ///
  /// A change counts when all its possible days lie after the first day and up to the last; it is
  /// possible when only some of them do.
  package func difference(from: Day, to: Day) -> StateDifference {
    let period = Between(from: from, to: to)
    let records = states
    func change(
      _ name: String, _ what: String, of theme: Theme = .transparency,
      _ cases: (CountryRecord) -> [StateDifference.Case?]
    ) -> StateDifference.Change {
      StateDifference.Change(
        name: name, what: what,
        cases: records.flatMap(cases).compactMap { found in
          guard var found else { return nil }
          found.theme = found.fact.map(\.theme) ?? theme
          return found
        }.sorted(by: precedes))
    }
    func dated(
      _ name: String, _ what: String, of theme: Theme = .universalization,
      _ date: (CountryRecord) -> DateRange?, from fact: (CountryRecord) -> Fact? = { _ in nil }
    ) -> StateDifference.Change {
      change(name, what, of: theme) { record in
        var found = period.holds(record.state, date(record))
        found?.fact = fact(record)
        return [found]
      }
    }
    return StateDifference(
      before: on(from), after: on(to),
      changes: [
        dated("signed", "signed", { $0.signature?.range }, from: \.signature),
        dated(
          "ratified", "ratified, accepted or approved",
          { $0.consentKind?.followsSignature == true ? $0.consent?.range : nil }, from: \.consent),
        dated(
          "acceded", "acceded", { $0.consentKind == .accession ? $0.consent?.range : nil },
          from: \.consent),
        dated("entered-into-force", "the Convention entered into force", \.entryIntoForce),
        dated(
          "withdrawal-notified", "gave notice of withdrawal", { $0.withdrawal?.range },
          from: \.withdrawal),
        dated("withdrawn", "withdrawal took effect", \.withdrawalEffect),
        dated(
          "initial-due", "initial report fell due", of: .transparency,
          { $0.initialDuty(on: to)?.status == .lapsed ? nil : $0.initialDue }),
        dated(
          "initial-submitted", "initial report was received", of: .transparency,
          { $0.initialRecord.received }, from: \.initialReport),
        change("initial-overdue", "initial report became overdue", { [overdue($0, in: period)] }),
        change(
          "annual-submitted", "annual report was received",
          { record in
            record.annualReports.map { fact in
              var found = period.holds(
                record.state, fact.range, year: fact[ReportSubmitted.year])
              found?.fact = fact
              return found
            }
          }),
        change(
          "voluntary-submitted", "voluntary report was received",
          { record in
            record.voluntaryReports(covering: nil).map { fact in
              var found = period.holds(
                record.state, fact.range, year: fact[ReportSubmitted.year])
              found?.fact = fact
              return found
            }
          }),
      ]
        + EventType.allCases.filter(\.declaration.changesState).map { type in
          change(type.name, type.declaration.words ?? type.name) { record in
            record.facts(type).map { fact in
              var found = period.holds(
                record.state, fact.declared ?? record.possibleDays(of: fact))
              found?.fact = fact
              return found
            }
          }
        })
  }

  /// The day after the due day, where the report had not come by then; it may have come since.
  private func overdue(_ record: CountryRecord, in period: Between) -> StateDifference.Case? {
    guard let duty = record.initialDuty(on: period.to) else { return nil }
    let first = duty.due.map { $0 + 1 }
    switch duty.status {
    case .overdue, .metLate, .missing: return period.holds(record.state, first)
    case .received: return period.holds(record.state, first, isCertain: false)
    case .unknown:
      // Nobody is charged on silence.
      return record.initialRecord.isEmpty
        ? nil : period.holds(record.state, first, isCertain: false)
    case .open, .met, .absent, .lapsed: return nil
    }
  }

  private func precedes(_ a: StateDifference.Case, _ b: StateDifference.Case) -> Bool {
    (a.on.end, a.state, a.year ?? 0) < (b.on.end, b.state, b.year ?? 0)
  }
}

/// The days after one and up to another.
private struct Between {
  let from: Day
  let to: Day

  /// The change of a State on a date, where it may lie in the period.
  func holds(
    _ state: CountryCode, _ date: DateRange?, year: Int? = nil, isCertain: Bool = true
  ) -> StateDifference.Case? {
    guard let date, from < to else { return nil }
    let isWithin = date.isBefore(to) && !date.isBefore(from)
    guard isWithin.isPossible else { return nil }
    return StateDifference.Case(
      state: state, on: date, year: year, isCertain: isCertain && isWithin.isCertain)
  }
}
