package import Convention
import EventLog

/// A historical report, reproduced from the log, each figure with its verdict.
package enum ReportView {
  package static func view(_ report: Report, _ ledger: Ledger, _ basis: Basis) -> View {
    var blocks: [View.Block] = []
    var items: [String] = []
    var rows: [[[Report.Inline]]] = []
    func flush() {
      if !items.isEmpty { blocks.append(.list(items)) }
      if let header = rows.first {
        blocks.append(.table(table(header, rows.dropFirst(), ledger)))
        let notes = notes(values(rows.joined().flatMap(\.self)))
        if !notes.isEmpty { blocks.append(.list(notes)) }
      }
      (items, rows) = ([], [])
    }
    for piece in report.pieces {
      switch piece {
      case .row(let cells):
        if !items.isEmpty { flush() }
        rows.append(cells)
      case .heading(let level, let spans):
        flush()
        blocks.append(.heading(level, text(spans, ledger)))
      case .paragraph(let spans):
        flush()
        blocks.append(.paragraph(text(spans, ledger)))
        items = notes(values(spans))
        flush()
      case .figure(let entry):
        if !rows.isEmpty { flush() }
        items.append(item(entry, ledger))
      }
    }
    flush()
    blocks += [.heading(2, "Verdict by evidence"), .table(AuditView.summary(report.audit))]
    return View(
      blocks: blocks, json: json(report, ledger, basis), basis: basis.line,
      rows: AuditView.rows([report.audit]))
  }

  private static func table(
    _ header: [[Report.Inline]], _ rows: ArraySlice<[[Report.Inline]]>, _ ledger: Ledger
  ) -> Table {
    func cells(_ row: [[Report.Inline]]) -> [String] { row.map { text($0, ledger) } }
    return Table(cells(header), rows: rows.map(cells))
  }

  private static func text(_ spans: [Report.Inline], _ ledger: Ledger) -> String {
    spans.map { span in
      switch span {
      case .text(let text): text
      case .figure(let entry, .value): value(entry)
      case .figure(let entry, .states): states(entry, ledger)
      case .figure(let entry, .place): entry.figure.paragraph
      case .absent: "not on record"
      }
    }.joined()
  }

  /// `60 [reproduced, rule]`, `published 75, computed 72 [differs, rule]`.
  static func value(_ entry: AuditEntry) -> String {
    let figure = entry.figure
    let published = AuditView.published(figure)
    let isAbsence = entry.computed?.isAbsence ?? false
    let computed =
      entry.problem
      ?? (isAbsence
        ? "none on record" : AuditView.computed(entry.computed, figure, inSentence: true))
    let value: String
    switch entry.verdict {
    case .reproduced: value = figure.hedge == nil ? published : "\(published) (\(computed))"
    case .unrefuted, .differs: value = "published \(published), computed \(computed)"
    case .inconsistent, .aggregate: value = "published \(published)"
    }
    // What rests on its own place only adds up; it is not verified.
    let addsUp = entry.verdict == .reproduced && entry.evidence == .itself
    let marks =
      [addsUp ? "adds up" : entry.verdict.rawValue, entry.evidence.rawValue]
      + (entry.isRevised ? ["revised"] : [])
      + (entry.conflicts.isEmpty ? [] : ["conflicts"])
    return "\(value) [\(marks.joined(separator: ", "))]"
  }

  /// The States printed, by their names on the figure's day; those that only one side has are
  /// marked.
  static func states(_ entry: AuditEntry, _ ledger: Ledger) -> String {
    func names(_ states: [CountryCode]) -> [(code: CountryCode, name: String)] {
      states.map { ($0, ledger.registers.name($0, on: entry.asOf)) }
        .sorted { CountryNames.precedes($0.name, $1.name) }
    }
    let printed = names(entry.figure.states ?? []).map { code, name in
      entry.missing.contains(code) ? "\(name) (not computed)" : name
    }
    let text = printed.isEmpty ? "none named" : printed.joined(separator: ", ")
    if entry.added.isEmpty { return text }
    return text + "; not printed: " + names(entry.added).map(\.name).joined(separator: ", ")
  }

  /// One figure on its own: place, label, value, verdict by evidence, States, finding.
  private static func item(_ entry: AuditEntry, _ ledger: Ledger) -> String {
    var text = "\(entry.figure.places.first ?? ""): \(entry.figure.label): \(value(entry))"
    if entry.figure.states != nil || !entry.added.isEmpty {
      text += ": " + states(entry, ledger)
    }
    if let finding = entry.finding { text += ". \(finding.text)" }
    return text
  }

  /// What explains the figures of a paragraph, each explanation once.
  private static func notes(_ entries: [AuditEntry]) -> [String] {
    var explained: [(text: String, labels: [String])] = []
    for entry in entries {
      guard let text = entry.finding?.text else { continue }
      let label = "\(entry.figure.places.first ?? ""), \(entry.figure.label)"
      if let index = explained.firstIndex(where: { $0.text == text }) {
        explained[index].labels.append(label)
      } else {
        explained.append((text, [label]))
      }
    }
    return explained.map { "\($0.labels.joined(separator: "; ")): \($0.text)" }
  }

  /// The figures whose values stand in a line.
  private static func values(_ spans: [Report.Inline]) -> [AuditEntry] {
    spans.compactMap { span in
      if case .figure(let entry, .value) = span { entry } else { nil }
    }
  }

  private static func json(
    _ report: Report, _ ledger: Ledger, _ basis: Basis
  ) -> JSONValue {
    var sections: [JSONValue] = []
    var heading = ""
    var figures: [AuditEntry] = []
    func flush() {
      if !figures.isEmpty {
        sections.append(
          .object([
            ("heading", .string(heading)), ("figures", .array(figures.map(AuditView.json))),
          ]))
      }
      figures = []
    }
    for piece in report.pieces {
      switch piece {
      case .heading(let level, let spans) where level <= 2:
        flush()
        heading = text(spans, ledger)
      case .heading: continue
      case .paragraph(let spans): figures += values(spans)
      case .row(let cells): figures += cells.flatMap(values)
      case .figure(let entry): figures.append(entry)
      }
    }
    flush()
    return .object([
      ("report", .string(report.audit.document.id)),
      ("asOf", .string(report.audit.asOf.description)),
      ("knownBy", .string(report.audit.knownBy.description)), ("log", basis.log),
      ("sections", .array(sections)), ("summary", AuditView.summaryJSON(report.audit)),
    ])
  }
}
