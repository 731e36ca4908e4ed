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

  package func rendered(as format: Format, columns: Int) -> [UInt8]? {
    format == .text
      ? Array(text(columns).utf8)
      : AuditView.view(audits, ledger, basis, all: all).rendered(as: format)
  }

  private func text(_ columns: Int) -> String {
    var parts = audits.flatMap { sheet($0, columns) }
    if all {
      let title = "All documents: verdict by evidence"
      parts += [heading(title), AuditView.summary(audits.flatMap(\.entries)).text]
    }
    if let last = audits.last { parts.append(basis(last).line + "\n") }
    return parts.joined(separator: "\n")
  }

  private func sheet(_ audit: Audit, _ columns: Int) -> [String] {
    var parts = [
      heading("Audit of \(audit.document.id) as of \(audit.asOf)"),
      figures(audit, max(60, columns)), heading("Verdict by evidence"),
      AuditView.summary(audit.entries).text,
    ]
    let open = audit.entries.filter(\.lacksFinding)
    if !open.isEmpty {
      parts += [
        heading("Without a finding"),
        open.map { "- \($0.figure.id): \(AuditView.told($0))\n" }.joined(),
      ]
    }
    if !audit.withdrawn.isEmpty {
      parts += [
        heading("Withdrawn"),
        audit.withdrawn.flatMap { withdrawn in
          Wrapping.lines("- \(AuditView.told(withdrawn))", width: max(60, columns)).map {
            "\($0)\n"
          }
        }.joined(),
      ]
    }
    return parts
  }

  private func heading(_ title: String) -> String {
    title + "\n" + String(repeating: "-", count: title.count) + "\n"
  }

  /// Rows of equal columns, each with its reason below.
  private func figures(_ audit: Audit, _ columns: Int) -> String {
    let drop = audit.document.id.count + 1
    var rows = [["Figure", "Label", "Published", "Computed", "Verdict", "Evidence"]]
    rows += audit.entries.map { entry in
      let row = AuditView.row(entry)
      return [String(row[0].dropFirst(drop))] + row[1...5]
    }
    let widths = TextColumns.fitted(
      rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 },
      into: columns - 2 * (rows[0].count - 1))
    var text = TextColumns([rows[0].map { [$0] }], widths: widths, numeric: [2, 3]).text
    for (row, entry) in zip(rows.dropFirst(), audit.entries) {
      text += TextColumns([row.map { [$0] }], widths: widths, numeric: [2, 3]).text
      guard let reason = AuditView.reason(entry) else { continue }
      text += Wrapping.lines(reason, width: columns - 4).map { "    \($0)\n" }.joined()
    }
    return text
  }
}
