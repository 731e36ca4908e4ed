/// A historical report, reproduced from the log: its places in their order, in our own words, with
/// what the ledger makes of every figure.
package struct Report: Sendable {
  /// A part of a sentence.
  package enum Span: Sendable {
    case words(String)
    case figure(CitedFigure)
    /// The mark of a footnote, by its number.
    case note(String)
  }

  /// A heading, or a place with what it says.
  package struct Part: Sendable {
    package let entry: Outline.Entry
    package let spans: [Span]
    /// Figures of the place that no passage words.
    package var unworded: [AuditEntry]
    /// What is to be said of its figures, and of those of its footnotes.
    package var remarks: [FigureRemark]
  }

  package let audit: Audit
  package let outline: Outline
  package let values: ReportValues
  package let parts: [Part]

  /// The report in one of the three ways to give its figures.
  ///
  /// - Throws: `Wording.Mistake` when a passage cannot be read; the log takes in none of that kind.
  package init(
    _ audit: Audit, _ outline: Outline, _ values: ReportValues
  ) throws(Wording.Mistake) {
    self.audit = audit
    self.outline = outline
    self.values = values
    var reader = PassageReader(audit, values)
    var parts: [Part] = []
    for entry in outline.entries {
      parts.append(try reader.part(entry, outline.passage(of: entry)))
    }
    reader.placeUnworded(&parts)
    self.parts = values == .compared ? FigureRemark.placed(parts) : parts
  }
}

extension Outline {
  fileprivate func passage(of entry: Entry) -> Passage? { entry.at.flatMap { passages[$0] } }
}

/// Reads the passages of a report in their order.
private struct PassageReader {
  let audit: Audit
  let values: ReportValues
  private let entries: [String: AuditEntry]
  /// The figures that stand somewhere already.
  private var cited: Set<String> = []

  init(_ audit: Audit, _ values: ReportValues) {
    self.audit = audit
    self.values = values
    let prefix = audit.document.id.utf8.count + 1
    entries = Dictionary(
      audit.entries.map { (String($0.figure.id.dropFirst(prefix)), $0) },
      uniquingKeysWith: { $1 })
  }

  mutating func part(
    _ entry: Outline.Entry, _ passage: Passage?
  ) throws(Wording.Mistake) -> Report.Part {
    guard let passage else {
      return Report.Part(entry: entry, spans: [], unworded: [], remarks: [])
    }
    var spans: [Report.Span] = []
    for piece in try Wording(passage.text).pieces {
      switch piece {
      case .words(let words): spans.append(.words(words))
      case .note(let number): spans.append(.note(number))
      case .figure(let id, let aspect):
        guard let figure = entries[id] else { continue }
        let isFirst = cited.insert(figure.figure.id).inserted
        spans.append(.figure(CitedFigure(figure, aspect, values, isFirst: isFirst)))
      }
    }
    return Report.Part(entry: entry, spans: spans, unworded: [], remarks: [])
  }

  /// Puts the figures that no passage names where they were printed.
  func placeUnworded(_ parts: inout [Report.Part]) {
    for entry in audit.entries where !cited.contains(entry.figure.id) {
      let index = parts.firstIndex { $0.entry.at.map(entry.figure.places.contains) ?? false }
      parts[index ?? 0].unworded.append(entry)
    }
  }
}
