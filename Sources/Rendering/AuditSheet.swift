package import Convention
import EventLog

/// An audit as a sheet: in text each figure on a row, what explains it under it, wrapped.
package struct AuditSheet: Rendered {
  private let audits: [Audit]
  private let all: Bool
  private let ledger: Ledger
  private let basis: (Audit) -> Basis

  package init(
    _ audits: [Audit], _ ledger: Ledger, _ basis: @escaping (Audit) -> Basis, all: Bool
  ) {
    self.audits = audits
    self.all = all
    self.ledger = ledger
    self.basis = basis
  }

  private var view: View { AuditView.view(audits, ledger, basis, all: all) }

  package func columnNames(as format: Format) -> [String] { view.columnNames(as: format) }

  package func rendered(as format: Format, layout: Layout) -> [UInt8]? {
    // Columns that are chosen are those of the whole table, the reasons among them.
    guard format == .text, layout.columns == nil, layout.width != nil else {
      return view.rendered(as: format, layout: layout)
    }
    return sheet.rendered(as: format, layout: layout)
  }

  private var sheet: View {
    var blocks = audits.flatMap(blocks)
    if all {
      blocks += [
        .heading(2, "All documents: verdict by evidence"),
        .table(AuditView.summary(audits.flatMap(\.entries))),
      ]
    }
    return View(blocks: blocks, json: .null, basis: audits.last.map { basis($0).line })
  }

  private func blocks(_ audit: Audit) -> [View.Block] {
    var blocks: [View.Block] = [
      .heading(2, "Audit of \(audit.document.id) as of \(audit.asOf)"), .table(figures(audit)),
      .heading(2, "Verdict by evidence"), .table(AuditView.summary(audit.entries)),
    ]
    let open = audit.entries.filter(\.lacksFinding)
    if !open.isEmpty {
      blocks += [
        .heading(2, "Without a finding"),
        .list(open.map { "\($0.figure.id): \(AuditView.told($0))" }),
      ]
    }
    if !audit.withdrawn.isEmpty {
      blocks += [.heading(2, "Withdrawn"), .list(audit.withdrawn.map { AuditView.told($0) })]
    }
    return blocks
  }

  /// Each with its place in the document below, and why it differs.
  private func figures(_ audit: Audit) -> Table {
    let drop = audit.document.id.count + 1
    var table = Table(
      ["Label", "Published", "Computed", "Verdict", "Evidence"], numeric: [1, 2],
      legends: ["Verdict": .verdicts, "Evidence": .evidence], verdicts: "Verdict")
    for (index, entry) in audit.entries.enumerated() {
      let row = AuditView.row(entry)
      table.rows.append([row[1]] + row[2...3].map(SpokenDate.text) + row[4...5])
      table.remarks[index] = [String(row[0].dropFirst(drop)), AuditView.reason(entry)]
        .compactMap(\.self).joined(separator: "; ")
    }
    return table
  }
}
