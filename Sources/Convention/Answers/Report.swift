import Foundation

/// A historical report, reproduced: its sections in order, with what the ledger makes of every
/// figure.
package struct Report: Sendable {
  /// A piece of a report.
  package enum Piece: Sendable {
    case heading(Int, String)
    case paragraph(String)
    case figure(AuditEntry)
  }

  package let audit: Audit
  package let pieces: [Piece]

  /// - Returns: nil when the document has no template.
  package init?(_ audit: Audit) {
    guard let template = ReportTemplate(document: audit.document.id) else { return nil }
    self.audit = audit
    let entries = Dictionary(
      audit.entries.map { ($0.figure.id, $0) }, uniquingKeysWith: { first, _ in first })
    pieces = template.pieces.compactMap { piece in
      switch piece {
      case .heading(let level, let text): .heading(level, text)
      case .paragraph(let text): .paragraph(text)
      case .placeholder(let id):
        entries["\(audit.document.id)/\(id)"].map { .figure($0) }
      }
    }
  }
}

/// The shape of a report in our own words: Markdown headings, paragraphs, and a line `{{figure}}`
/// for each figure, by its id without the document's name.
package struct ReportTemplate: Sendable {
  package enum Piece: Sendable {
    case heading(Int, String)
    case paragraph(String)
    case placeholder(String)
  }

  package let pieces: [Piece]

  /// The template of a document; nil where there is none.
  package init?(document: String) {
    guard let bytes = ReportTemplate.resources[document] else { return nil }
    self.init(text: String(decoding: bytes, as: UTF8.self))
  }

  package init(text: String) {
    pieces = text.split(separator: "\n").map { line in
      if line.hasPrefix("#") {
        let level = line.prefix { $0 == "#" }.count
        return .heading(level, line.dropFirst(level).trimmingCharacters(in: .whitespaces))
      }
      if line.hasPrefix("{{"), line.hasSuffix("}}") {
        return .placeholder(String(line.dropFirst(2).dropLast(2)))
      }
      return .paragraph(String(line))
    }
  }

  /// The documents that have a template, in order of time.
  package static let documents = ["beirut-2011", "oslo-2012", "geneva-2016", "11msp-2023"]

  private static let resources: [String: [UInt8]] = [
    "beirut-2011": PackageResources.beirut_2011_md,
    "oslo-2012": PackageResources.oslo_2012_md,
    "geneva-2016": PackageResources.geneva_2016_md,
    "11msp-2023": PackageResources._1msp_2023_md,
  ]
}
