package import Convention
import EventLog

/// The state of the Convention as of a date: all States, or one.
package enum StateView {
  package static func all(_ state: ConventionState, _ grounds: Grounds) -> View {
    let records = state.actingStates
    let counts = state.counts
    var table = Table([
      "State", "Code", "Standing", "In force", "Signed", "Consent", "Kind", "Entry into force",
      "Initial report due", "Initial report", "Stockpiles", "Remnants", "Victims", "Laws",
    ])
    table.rows = records.map { row($0, state) }
    var summary =
      "\(counts.parties) parties (in force for \(counts.inForce)), "
      + "\(counts.signatories) signatories, \(counts.withdrawn) withdrawn"
    if counts.undecided > 0 { summary += ", \(counts.undecided) undecided" }
    return View(
      blocks: [
        .heading(1, "State of the Convention as of \(state.asOf)"), .paragraph(summary),
        .table(table),
      ],
      json: json(state, records, grounds), basis: grounds.line)
  }

  package static func one(
    _ code: StateCode, _ state: ConventionState, _ grounds: Grounds
  ) -> View {
    let record = state.record(code)
    let cells = row(record, state)
    var table = Table(["", ""])
    table.rows = zip(
      [
        "State", "Code", "Standing", "In force", "Signed", "Consent", "Kind", "Entry into force",
        "Initial report due", "Initial report", "Stockpiles (Article 3)",
        "Remnants (Article 4)", "Victims (Article 5)", "Laws (Article 9)",
      ], cells
    ).map { [$0, $1] }
    table.rows.append(["Lines", record.treatySeqs.sorted().map(String.init).joined(separator: " ")])
    return View(
      blocks: [.heading(1, "\(state.name(code)) as of \(state.asOf)"), .table(table)],
      json: json(state, [record], grounds), basis: grounds.line)
  }

  private static func row(_ record: StateRecord, _ state: ConventionState) -> [String] {
    let day = state.asOf
    func past(_ range: DateRange?) -> String {
      range.flatMap { $0.isBefore(day).isPossible ? $0.description : nil } ?? "-"
    }
    let consented = record.hasConsented(by: day).isPossible
    return [
      state.name(record.state), record.state.description,
      record.membership(on: day)?.rawValue ?? "undecided",
      text(record.isInForce(on: day)), past(record.signature?.range), past(record.consent?.range),
      consented ? record.consentKind?.rawValue ?? "-" : "-",
      consented ? record.entryIntoForce?.description ?? "-" : "-",
      consented ? record.initialDue?.description ?? "-" : "-",
      record.initialDuty(on: day)?.status.rawValue ?? "-",
      told(record.status(of: record.stockpiles, on: day)),
      told(record.status(of: record.remnants, on: day)),
      told(record.status(of: record.victims, on: day)),
      record.legislation(on: day)?.rawValue ?? "-",
    ]
  }

  /// Nothing to do and nothing known are not worth a word in a table.
  private static func told(_ status: Obligation.Status) -> String {
    status == .none || status == .unknown ? "-" : status.rawValue
  }

  private static func text(_ truth: Truth) -> String {
    switch truth {
    case .yes: "yes"
    case .no: "no"
    case .maybe: "undecided"
    }
  }

  static func json(
    _ state: ConventionState, _ records: [StateRecord], _ grounds: Grounds
  ) -> JSONValue {
    let counts = state.counts
    return .object([
      ("asOf", .string(state.asOf.description)),
      ("knownBy", .string(state.basis.knownBy.description)), ("log", grounds.log),
      (
        "counts",
        .object([
          ("parties", .integer(counts.parties)), ("inForce", .integer(counts.inForce)),
          ("signatories", .integer(counts.signatories)),
          ("withdrawn", .integer(counts.withdrawn)), ("undecided", .integer(counts.undecided)),
        ])
      ),
      ("states", .array(records.map { json($0, state) })),
    ])
  }

  /// One State; unknown is null, what does not apply is absent.
  private static func json(_ record: StateRecord, _ state: ConventionState) -> JSONValue {
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
        record.isInForce(on: day) == .yes ? nil : past(record.provisionalApplication?.range)
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

  private static func article7(_ record: StateRecord, _ day: Day) -> JSONValue? {
    guard let status = record.initialDuty(on: day)?.status else { return nil }
    let submitted = record.initialReport.flatMap { report in
      report.range.isBefore(day).isPossible ? date(report.range) : nil
    }
    return .object([
      (
        "initial",
        .object([
          ("due", date(record.initialDue)), ("status", .string(status.rawValue)),
          ("submitted", submitted), ("lines", .array(record.initialSeqs.map { .integer($0) })),
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
