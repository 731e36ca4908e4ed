package import Convention
import EventLog

/// A historical report, reproduced from the log, each figure with its verdict.
package enum ReportView {
  package static func view(_ report: Report, _ ledger: Ledger, _ grounds: Grounds) -> View {
    var blocks: [View.Block] = []
    var items: [String] = []
    func flush() {
      if !items.isEmpty { blocks.append(.list(items)) }
      items = []
    }
    for piece in report.pieces {
      switch piece {
      case .heading(let level, let text):
        flush()
        blocks.append(.heading(level, text))
      case .paragraph(let text):
        flush()
        blocks.append(.paragraph(text))
      case .figure(let entry): items.append(text(entry, ledger))
      }
    }
    flush()
    blocks += [.heading(2, "Verdict by evidence"), .table(AuditView.summary(report.audit))]
    return View(
      blocks: blocks, json: json(report, ledger, grounds), basis: grounds.line)
  }

  /// One figure: place, label, value, verdict by evidence, States under the names of the day.
  private static func text(_ entry: AuditEntry, _ ledger: Ledger) -> String {
    let figure = entry.figure
    let published = AuditView.published(figure)
    let computed = AuditView.computed(entry)
    let value: String
    switch entry.verdict {
    case .reproduced: value = figure.hedge == nil ? published : "\(published) (\(computed))"
    case .unrefuted: value = "published \(published), computed \(computed)"
    case .differs: value = "published \(published), computed \(computed)"
    case .inconsistent, .aggregate: value = "published \(published)"
    }
    let marks =
      [entry.verdict.rawValue, entry.evidence.rawValue]
      + (entry.isRevised ? ["revised"] : [])
      + (entry.conflictsWith.isEmpty ? [] : ["conflicts"])
    var text =
      "\(figure.places.first ?? ""): \(figure.label): \(value) [\(marks.joined(separator: ", "))]"
    if let states = figure.states {
      text += ": " + states.map { name($0, entry, ledger) }.joined(separator: ", ")
    }
    if !entry.added.isEmpty {
      let names = entry.added.map { name($0, entry, ledger) }.joined(separator: ", ")
      text += "; not printed: \(names)"
    }
    if let finding = entry.finding { text += ". \(finding.text)" }
    return text
  }

  /// A State's name on the figure's day, marked where it was printed and not computed.
  private static func name(
    _ state: StateCode, _ entry: AuditEntry, _ ledger: Ledger
  ) -> String {
    let name = ledger.registers.name(state, on: entry.asOf)
    return entry.missing.contains(state) ? "\(name) (not computed)" : name
  }

  private static func json(
    _ report: Report, _ ledger: Ledger, _ grounds: Grounds
  ) -> JSONValue {
    var sections: [JSONValue] = []
    var heading = ""
    var figures: [JSONValue] = []
    func flush() {
      if !figures.isEmpty {
        sections.append(
          .object([("heading", .string(heading)), ("figures", .array(figures))]))
      }
      figures = []
    }
    for piece in report.pieces {
      switch piece {
      case .heading(_, let text):
        flush()
        heading = text
      case .paragraph: continue
      case .figure(let entry): figures.append(AuditView.json(entry))
      }
    }
    flush()
    return .object([
      ("report", .string(report.audit.document.id)),
      ("asOf", .string(report.audit.asOf.description)),
      ("knownBy", .string(report.audit.knownBy.description)), ("log", grounds.log),
      ("sections", .array(sections)),
    ])
  }
}
