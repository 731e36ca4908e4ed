import Convention
import EventLog

extension AddedView {
  static func json(
    _ outcome: AppendOutcome, _ consequences: Consequences?, _ warnings: [Fault], _ basis: Basis
  ) -> JSONValue {
    let added = outcome.added
    var members: [(String, JSONValue?)] = [
      ("dryRun", .bool(outcome.isDryRun)),
      ("first", added.isEmpty ? .null : .integer(added.lowerBound)),
      ("last", added.isEmpty ? .null : .integer(added.upperBound - 1)),
      ("file", added.isEmpty ? .null : .string(outcome.file)), ("log", basis.log),
      (
        "repeats",
        .array(
          outcome.repeats.map {
            .object([
              ("file", .string($0.origin.file)), ("line", .integer($0.origin.line)),
              ("seq", .integer($0.seq)),
            ])
          })
      ), ("warnings", .array(warnings.map(json))),
    ]
    if let consequences { members += json(consequences) }
    return .object(members)
  }

  private static func json(_ fault: Fault) -> JSONValue {
    .object([
      ("file", .string(fault.file)), ("line", .integer(fault.line)),
      ("column", fault.column > 0 ? .integer(fault.column) : nil),
      ("message", .string(fault.message)),
    ])
  }

  private static func json(_ consequences: Consequences) -> [(String, JSONValue?)] {
    [
      ("asOf", .string(consequences.asOf.description)),
      ("lines", .array(consequences.lines.map(json))),
      (
        "counts",
        .object([
          ("before", json(consequences.counts.before)), ("after", json(consequences.counts.after)),
        ])
      ),
      (
        "states",
        .array(
          consequences.states.map { change in
            .object([
              ("state", .string(change.state.description)), ("name", .string(change.name)),
              ("changes", .array(change.changes.map(json))),
            ])
          })
      ), ("deadlines", .array(consequences.duties.map(json))),
      ("disputes", .array(consequences.disputes.map(json))),
      ("figures", .array(consequences.figures.map(json))),
      (
        "snapshots",
        .array(
          consequences.snapshots.map { stale in
            .object([
              ("snapshot", .string(stale.name.description)), ("states", .codes(stale.states)),
            ])
          })
      ),
    ]
  }

  private static func json(_ counts: Counts) -> JSONValue {
    .object([
      ("parties", .integer(counts.parties)), ("inForce", .integer(counts.inForce)),
      ("signatories", .integer(counts.signatories)), ("withdrawn", .integer(counts.withdrawn)),
      ("undecided", .integer(counts.undecided)),
    ])
  }

  private static func json(_ change: ValueChange) -> JSONValue {
    .object([
      ("member", .string(change.path.joined(separator: "."))), ("before", change.before),
      ("after", change.after),
    ])
  }

  private static func json(_ line: AddedLine) -> JSONValue {
    let event = line.event
    return .object([
      ("seq", .integer(event.seq)), ("type", .string(event.type.name)),
      ("state", event.state.map { .string($0.description) }),
      ("name", line.state.map(JSONValue.string)),
      ("on", event.on.map { .string($0.text) }), ("says", .string(line.says)),
      ("document", .string(event.document)), ("at", .string(event.place)),
      ("toldBefore", line.alsoTold.isEmpty ? nil : .lines(line.alsoTold)),
      ("target", line.effect.map { .integer($0.line) }),
      ("before", line.effect.map { $0.before?.body.canonicalValue() ?? .null }),
      ("after", line.effect.map { $0.after?.body.canonicalValue() ?? .null }),
    ])
  }

  private static func json(_ change: DutyChange) -> JSONValue {
    let duty = change.after ?? change.before
    func standing(_ duty: Duty?) -> JSONValue {
      guard let duty else { return .null }
      return .object([
        ("due", .string(duty.due.description)), ("status", .string(duty.status.rawValue)),
        ("metOn", duty.metOn.map { .string($0.description) } ?? .null),
      ])
    }
    return .object([
      ("state", duty.map { .string($0.state.description) }),
      ("article", duty.map { .string($0.article) }),
      ("year", duty?.year.map { .integer($0) }), ("before", standing(change.before)),
      ("after", standing(change.after)),
    ])
  }

  private static func json(_ dispute: Dispute) -> JSONValue {
    func told(_ events: [Event]) -> JSONValue {
      .array(
        events.map { event in
          .object([
            ("seq", .integer(event.statedAt)), ("type", .string(event.type.name)),
            ("on", event.on.map { .string($0.text) }), ("document", .string(event.document)),
          ])
        })
    }
    return .object([
      ("type", .string(dispute.type.name)),
      ("state", dispute.state.map { .string($0.description) }),
      ("believed", told(dispute.believed)), ("disputing", told(dispute.disputing)),
    ])
  }

  private static func json(_ change: FigureChange) -> JSONValue {
    func standing(_ entry: AuditEntry?) -> JSONValue {
      guard let entry else { return .null }
      return .object([
        ("verdict", .string(entry.verdict.rawValue)),
        ("evidence", .string(entry.evidence.rawValue)), ("revised", .bool(entry.isRevised)),
        ("lacksFinding", .bool(entry.lacksFinding)),
        ("finding", entry.finding.map { .integer($0.line) } ?? .null),
      ])
    }
    return .object([
      ("figure", .string(change.id)), ("before", standing(change.before)),
      ("after", standing(change.after)),
      ("lostFinding", change.lostFinding.map { .integer($0.line) }),
    ])
  }
}
