/// The shape of a report in our own words: Markdown whose placeholders name figures, by their ids
/// without the document's name.
///
///     ### {{place para-17/1}}
///
///     Parties by deposit: {{para-17/1}}. Who joined since: {{para-17-fn-1/1 states}}.
///     {{para-78/1}}
///
///     | Action | Result | Place |
///     | Report in time | {{table-6-row-1-item-1/1}} | {{place table-6-row-1-item-1/1}} |
///
/// A paragraph without figures has its place in `{{at para 16}}`. Lines that begin with a bar are a
/// table, the first of them its header. Every other line is a paragraph of its own; a line that is
/// one figure and nothing else is an item under the figure's own label.
package struct ReportTemplate: Sendable {
  /// What a placeholder says of its figure.
  package enum Aspect: String, Sendable, CaseIterable {
    /// Its value, with the verdict.
    case value
    /// The States it names, under the names of the day.
    case states
    /// The paragraph it stands in.
    case place
  }

  /// A part of a line.
  package enum Inline: Sendable, Hashable {
    case text(String)
    case placeholder(String, Aspect)
    /// A paragraph without a figure, by its place.
    case at(String)
  }

  package enum Piece: Sendable {
    case heading(Int, [Inline])
    case paragraph([Inline])
    case item(String)
    /// The cells of a row.
    case row([[Inline]])

    /// Its spans; an item is its figure's value.
    package var spans: [Inline] {
      switch self {
      case .heading(_, let spans), .paragraph(let spans): spans
      case .item(let id): [.placeholder(id, .value)]
      case .row(let cells): cells.flatMap(\.self)
      }
    }
  }

  package let pieces: [Piece]

  /// The template of a document; nil where there is none.
  package init?(document: String) {
    guard let bytes = ReportTemplate.resources[document] else { return nil }
    self.init(text: String(decoding: bytes, as: UTF8.self))
  }

  package init(text: String) {
    pieces = text.split(separator: "\n").map { line in
      let level = line.prefix { $0 == "#" }.count
      let words = ReportTemplate.trimmed(line.dropFirst(level))
      if words.hasPrefix("|") { return .row(ReportTemplate.cells(words)) }
      let spans = ReportTemplate.spans(words)
      if level > 0 { return .heading(level, spans) }
      if case .placeholder(let id, .value)? = spans.first, spans.count == 1 { return .item(id) }
      return .paragraph(spans)
    }
  }

  /// Without spaces and tabs at either end.
  private static func trimmed(_ text: Substring) -> String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    let start = text.drop(while: isSpace)
    guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(start[...last])
  }

  /// What stands between the bars of a row.
  private static func cells(_ line: String) -> [[Inline]] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { spans(trimmed($0)) }
  }

  /// Text and placeholders in turn; an opening without its end is text.
  private static func spans(_ line: String) -> [Inline] {
    var spans: [Inline] = []
    var rest = line[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      if open.lowerBound > rest.startIndex {
        spans.append(.text(String(rest[..<open.lowerBound])))
      }
      spans.append(placeholder(rest[open.upperBound..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { spans.append(.text(String(rest))) }
    return spans
  }

  /// `para-17/1`, `para-17-fn-1/1 states`, `joined(since: last) states`, `place para-17/1`,
  /// `at para 16`.
  private static func placeholder(_ text: Substring) -> Inline {
    let words = text.split(separator: " ").map(String.init)
    if words.first == "at" { return .at(words.dropFirst().joined(separator: " ")) }
    if words.count == 2, words[0] == Aspect.place.rawValue { return .placeholder(words[1], .place) }
    if words.count > 1, words.last == Aspect.states.rawValue {
      return .placeholder(words.dropLast().joined(separator: " "), .states)
    }
    return .placeholder(String(text), .value)
  }

  /// The shape of a report as of any day; its placeholders name measures and themes.
  package static let anyDate = ReportTemplate(
    text: String(decoding: PackageResources.any_date_md, as: UTF8.self))

  /// The documents that have a template, in order of time.
  package static let documents = [
    "beirut-2011", "intersessional-2012", "oslo-2012", "geneva-2016", "11msp-2023",
  ]

  private static let resources: [String: [UInt8]] = [
    "beirut-2011": PackageResources.beirut_2011_md,
    "intersessional-2012": PackageResources.intersessional_2012_md,
    "oslo-2012": PackageResources.oslo_2012_md,
    "geneva-2016": PackageResources.geneva_2016_md,
    "11msp-2023": PackageResources._1msp_2023_md,
  ]
}
