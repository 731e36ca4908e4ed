/// What a place of a document is.
package enum EntryKind: String, Sendable, CaseIterable {
  /// The head of the document: who issued it, when and where.
  case masthead
  /// A heading.
  case section
  case paragraph
  /// A lettered or bulleted part of a paragraph, or an entry inside a cell.
  case item
  /// A question that the document asks.
  case question
  case footnote
  /// A table; its wording is the header.
  case table
  /// A row of a table; its wording is its cells.
  case row
  /// The next cell of the row.
  case cell
  case annex

  /// Whether an entry of the kind is a place that can be cited. A heading and a cell may have none,
  /// and a table where its rows say all.
  package var needsPlace: Bool {
    switch self {
    case .masthead, .paragraph, .item, .question, .footnote, .row, .annex: true
    case .section, .table, .cell: false
    }
  }
}
