/// A historical report, reproduced: its sections in order, with what the ledger makes of every
/// figure.
package struct Report: Sendable {
  /// A part of a line.
  package enum Inline: Sendable {
    case text(String)
    case figure(AuditEntry, ReportTemplate.Aspect)
    /// A figure that is not on record in so many lines of the log.
    case absent
  }

  /// A piece of a report.
  package enum Piece: Sendable {
    case heading(Int, [Inline])
    case paragraph([Inline])
    case figure(AuditEntry)
    /// A row of a table; the first of several in turn is its header.
    case row([[Inline]])
  }

  package let audit: Audit
  package let pieces: [Piece]

  /// - Returns: nil when the document has no template.
  package init?(_ audit: Audit) {
    guard let template = ReportTemplate(document: audit.document.id) else { return nil }
    self.init(audit, template)
  }

  /// A report in the shape of a template.
  package init(_ audit: Audit, _ template: ReportTemplate) {
    self.audit = audit
    let entries = Dictionary(
      audit.entries.map { ($0.figure.id, $0) }, uniquingKeysWith: { first, _ in first })
    func resolved(_ spans: [ReportTemplate.Inline]) -> [Inline] {
      spans.map { span in
        switch span {
        case .text(let text), .at(let text): .text(text)
        case .placeholder(let id, let aspect):
          entries["\(audit.document.id)/\(id)"].map { .figure($0, aspect) } ?? .absent
        }
      }
    }
    pieces = template.pieces.compactMap { piece in
      switch piece {
      case .heading(let level, let spans): .heading(level, resolved(spans))
      case .paragraph(let spans): .paragraph(resolved(spans))
      case .row(let cells): .row(cells.map(resolved))
      case .item(let id): entries["\(audit.document.id)/\(id)"].map { .figure($0) }
      }
    }
  }
}
