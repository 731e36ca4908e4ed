package import Convention
import EventLog

/// One State on two days: how it stood on both, and what happened in between.
package enum ComparisonView {
  package static func view(
    _ difference: StateDifference, _ code: CountryCode, _ basis: Basis
  ) -> View {
    let (before, after) = (difference.before, difference.after)
    let cells = zip(StateView.cells(code, before), StateView.cells(code, after))
    var table = Table(["", before.asOf.description, after.asOf.description, ""])
    table.rows = cells.map { a, b in
      [a.name, a.value, b.value, a.value == b.value ? "" : "changed"]
    }
    var changes = Table(["On", "What", "Certain", "Lines"])
    changes.rows = difference.changes.flatMap { change in
      change.cases.map { (change, $0) }
    }.sorted { ($0.1.on.end, $0.1.on.start) < ($1.1.on.end, $1.1.on.start) }.map { change, found in
      [
        found.on.description, StateDifference.words(change, found, after.registers),
        found.isCertain ? "yes" : "no",
        (found.fact?.lines ?? []).map(String.init).joined(separator: " "),
      ]
    }
    let isSame = changes.rows.isEmpty
    return View(
      blocks: [
        .heading(1, "\(after.name(code)), from \(before.asOf) to \(after.asOf)"), .table(table),
        .heading(2, "In between"),
        isSame ? .paragraph("Nothing on record changed.") : .table(changes),
      ],
      json: .object([
        ("state", .string(code.description)), ("name", .string(after.name(code))),
        ("from", .string(before.asOf.description)), ("to", .string(after.asOf.description)),
        ("knownBy", .string(after.axes.knownBy.description)), ("log", basis.log),
        ("before", StateText.one(code, before)), ("after", StateText.one(code, after)),
        (
          "changes",
          .array(
            difference.changes.flatMap { change in
              change.cases.map { found in
                .object([
                  ("change", .string(change.name)),
                  ("what", .string(StateDifference.words(change, found, after.registers))),
                  ("on", .string(found.on.description)), ("certain", .bool(found.isCertain)),
                  ("year", found.year.map { .integer($0) }),
                  ("events", .lines(found.fact?.lines ?? [])),
                ])
              }
            })
        ),
      ]), basis: basis.line, rows: changes.data(basis))
  }
}

extension StateDifference {
  /// What happened in one case: the fact's own words, or those of its kind.
  static func words(_ change: Change, _ found: Case, _ registers: Registers) -> String {
    found.fact?.clause(registers)
      ?? change.what + (found.year.map { ", for \($0)" } ?? "")
  }
}
