package import EventLog

/// The folded state as JSON: what a snapshot holds and what `ccm state` answers in that form. Unknown
/// is null, what does not apply is absent.
package enum StateText {
  /// Some States of a state, with what the state rests on.
  package static func json(
    _ state: ConventionState, _ records: [CountryRecord], _ basis: Basis
  ) -> JSONValue {
    json(state, states: json(state, records), basis)
  }

  /// One State of a state.
  package static func one(_ code: CountryCode, _ state: ConventionState) -> JSONValue {
    json(state.record(code), state)
  }

  /// Some States of a state, each as an object.
  static func json(_ state: ConventionState, _ records: [CountryRecord]) -> [JSONValue] {
    records.map { json($0, state) }
  }

  /// - Parameter states: what it says of each State.
  static func json(
    _ state: ConventionState, states: [JSONValue], _ basis: Basis
  ) -> JSONValue {
    let counts = state.counts
    return .object([
      ("asOf", .string(state.asOf.description)),
      ("knownBy", .string(state.axes.knownBy.description)), ("log", basis.log),
      (
        "counts",
        .object([
          ("parties", .integer(counts.parties)), ("inForce", .integer(counts.inForce)),
          ("signatories", .integer(counts.signatories)),
          ("withdrawn", .integer(counts.withdrawn)), ("undecided", .integer(counts.undecided)),
        ])
      ),
      ("states", .array(states)),
    ])
  }

  /// One State; unknown is null, what does not apply is absent.
  private static func json(_ record: CountryRecord, _ state: ConventionState) -> JSONValue {
    let day = state.asOf
    func past(_ range: DateRange?) -> JSONValue? {
      range.flatMap { $0.isBefore(day).isPossible ? .string($0.description) : nil }
    }
    let consent = past(record.consent?.range)
    return .object([
      ("state", .string(record.state.description)), ("name", .string(state.name(record.state))),
      ("membership", record.membership(on: day).map { .string($0.rawValue) } ?? .null),
      ("inForce", json(record.isInForce(on: day))), ("signed", past(record.signature?.range)),
      (
        "consent",
        consent.map { on in
          .object([
            ("kind", record.consentKind.map { .string($0.rawValue) } ?? .null), ("on", on),
          ])
        }
      ),
      (
        "provisionalApplication",
        record.appliesProvisionally(on: day).isPossible
          ? past(record.provisionalApplication?.range) : nil
      ),
      ("entryIntoForce", consent.flatMap { _ in date(record.entryIntoForce) }),
      ("withdrawal", past(record.withdrawal?.range)),
      (
        "withdrawalEffective",
        past(record.withdrawal?.range).flatMap { _ in date(record.withdrawalEffect) }
      ),
      ("article3", article3(record, state)), ("article4", article4(record, state)),
      ("article5", article5(record, day)), ("article6", article6(record, day)),
      ("article7", article7(record, day)), ("article9", article9(record, day)),
    ])
  }

  private static func article7(_ record: CountryRecord, _ day: Day) -> JSONValue? {
    guard let status = record.initialDuty(on: day)?.status else { return nil }
    let submitted = record.initialRecord.received.flatMap { received in
      received.isBefore(day).isPossible ? date(received) : nil
    }
    return .object([
      (
        "initial",
        .object([
          ("due", date(record.initialDue)), ("status", .string(status.rawValue)),
          ("submitted", submitted), ("lines", .array(record.initialLines.map { .integer($0) })),
        ])
      )
    ])
  }

  static func date(_ range: DateRange?) -> JSONValue? {
    range.map { .string($0.description) }
  }

  static func json(_ truth: Truth) -> JSONValue {
    truth == .maybe ? .null : .bool(truth == .yes)
  }
}
