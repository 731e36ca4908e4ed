package import Convention
import EventLog

/// What changed between two days.
package enum DiffView {
  package static func view(
    _ difference: StateDifference, _ basis: Basis, scope: String? = nil
  ) -> View {
    let (before, after) = (difference.before, difference.after)
    var counts = Table(
      ["", before.asOf.description, after.asOf.description], numeric: [1, 2])
    let (a, b) = (before.counts, after.counts)
    counts.rows = [
      ["parties", String(a.parties), String(b.parties)],
      ["in force", String(a.inForce), String(b.inForce)],
      ["signatories", String(a.signatories), String(b.signatories)],
      ["withdrawn", String(a.withdrawn), String(b.withdrawn)],
    ]
    var blocks: [View.Block] = [
      .heading(1, "From \(before.asOf) to \(after.asOf)\(GroupViews.place(scope))"),
      .table(counts),
    ]
    for change in difference.changes where !change.cases.isEmpty {
      blocks += [
        .heading(2, title(change)),
        .list(
          (inOrder(change.certain, after) + inOrder(change.possible, after)).map {
            text($0, of: change, after)
          }
        ),
      ]
    }
    return View(
      blocks: blocks,
      json: .object([
        ("from", .string(before.asOf.description)), ("to", .string(after.asOf.description)),
        ("knownBy", .string(after.axes.knownBy.description)), ("log", basis.log),
        ("before", json(a)), ("after", json(b)),
        ("changes", .object(difference.changes.map { ($0.name, json($0, after.registers)) })),
      ]), basis: basis.line, rows: DiffData.table(difference, basis))
  }

  /// `initial report was received: 3, possibly 12 more`.
  private static func title(_ change: StateDifference.Change) -> String {
    let (certain, possible) = (change.certain.count, change.possible.count)
    if possible == 0 { return "\(change.what): \(certain)" }
    return certain == 0
      ? "\(change.what): possibly \(possible)"
      : "\(change.what): \(certain), possibly \(possible) more"
  }

  private static func text(
    _ found: StateDifference.Case, of change: StateDifference.Change, _ state: ConventionState
  ) -> String {
    "\(found.isCertain ? "" : "possibly ")\(state.name(found.state)), "
      + (found.year.map { "for \($0), " } ?? "") + found.on.spoken
      + details(found, change, state.registers)
  }

  /// By latest day, those of one day by name.
  private static func inOrder(
    _ cases: [StateDifference.Case], _ state: ConventionState
  ) -> [StateDifference.Case] {
    cases.sorted { a, b in
      a.on.end != b.on.end
        ? a.on.end < b.on.end
        : a.state != b.state && CountryNames.precedes(state.name(a.state), state.name(b.state))
    }
  }

  /// What tells a case from others of its kind: `: for clearance`; nothing where its kind says it all.
  private static func details(
    _ found: StateDifference.Case, _ change: StateDifference.Change, _ registers: Registers
  ) -> String {
    guard let clause = found.fact?.clause(registers), clause.hasPrefix(change.what + ":") else {
      return ""
    }
    return String(clause.dropFirst(change.what.count))
  }

  private static func json(_ counts: Counts) -> JSONValue {
    .object([
      ("parties", .integer(counts.parties)), ("inForce", .integer(counts.inForce)),
      ("signatories", .integer(counts.signatories)), ("withdrawn", .integer(counts.withdrawn)),
    ])
  }

  private static func json(
    _ change: StateDifference.Change, _ registers: Registers
  ) -> JSONValue {
    .array(
      change.cases.map { found in
        .object([
          ("state", .string(found.state.description)), ("year", found.year.map { .integer($0) }),
          ("on", .string(found.on.description)), ("certain", .bool(found.isCertain)),
          ("what", found.fact.map { .string($0.clause(registers)) }),
          ("events", found.fact.map { .lines($0.lines) }),
        ])
      })
  }
}
