import EventLog

/// A progress report as of any day, in the structure of the latest one, from whatever the ledger
/// knows: each section says up to when and from which documents its facts reach.
package struct ProgressReport: Sendable {
  /// A part of a line.
  package enum Inline: Sendable {
    case text(String)
    /// A measure's answer: how many.
    case count(Measure, Answer)
    /// A measure's answer: which States.
    case states(Measure, Answer)
    /// How far the facts of a theme reach.
    case reach(Coverage.OfTheme)
  }

  package enum Piece: Sendable {
    case heading(Int, String)
    case paragraph([Inline])
    /// The cells of a row; the first of several in turn is its header.
    case row([[Inline]])

    /// Its answers and texts in order.
    package var spans: [Inline] {
      switch self {
      case .heading: []
      case .paragraph(let spans): spans
      case .row(let cells): cells.flatMap(\.self)
      }
    }
  }

  package let state: ConventionState
  /// The last meeting of the States Parties that had closed by the day; nil before the first.
  package let lastMeeting: Meeting?
  package let pieces: [Piece]
}

extension Ledger {
  /// The report on some axes.
  ///
  /// - Throws: `MeasureError` when the template asks for a measure that cannot be asked.
  package func progressReport(_ axes: Axes) throws(MeasureError) -> ProgressReport {
    let state = state(axes)
    let last = registers.meetings.values
      .filter { $0.kind.decides }
      .filter { $0.lastDay <= axes.asOf }
      .max { $0.lastDay < $1.lastDay }
    let resolver = InlineResolver(
      state: state, last: last,
      themes: Dictionary(coverage(axes).themes.map { ($0.theme, $0) }) { first, _ in first })
    var pieces: [ProgressReport.Piece] = []
    for piece in ReportTemplate.anyDate.pieces {
      switch piece {
      case .heading(let level, let spans):
        pieces.append(.heading(level, spans.map(InlineResolver.text).joined()))
      case .row(let cells):
        if let row = try resolver.row(cells) { pieces.append(.row(row)) }
      case .paragraph, .item:
        if let line = try resolver.line(piece.spans) { pieces.append(.paragraph(line)) }
      }
    }
    return ProgressReport(state: state, lastMeeting: last, pieces: pieces)
  }
}

/// Answers the placeholders of a line.
private struct InlineResolver {
  let state: ConventionState
  let last: Meeting?
  let themes: [Theme: Coverage.OfTheme]

  static func text(_ span: ReportTemplate.Inline) -> String {
    switch span {
    case .text(let text), .at(let text): text
    case .placeholder(let text, _): text
    }
  }

  /// A line with its answers; nil for one that asks since a meeting when there was none yet.
  func line(_ spans: [ReportTemplate.Inline]) throws(MeasureError) -> [ProgressReport.Inline]? {
    var line: [ProgressReport.Inline] = []
    for span in spans {
      guard case .placeholder(let text, let aspect) = span else {
        line.append(.text(Self.text(span)))
        continue
      }
      guard let answered = try answered(text, aspect) else { return nil }
      line.append(answered)
    }
    return line
  }

  /// The cells of a row, each as a line; nil where one of them is.
  func row(
    _ cells: [[ReportTemplate.Inline]]
  ) throws(MeasureError) -> [[ProgressReport.Inline]]? {
    var row: [[ProgressReport.Inline]] = []
    for cell in cells {
      guard let line = try line(cell) else { return nil }
      row.append(line)
    }
    return row
  }

  private func answered(
    _ text: String, _ aspect: ReportTemplate.Aspect
  ) throws(MeasureError) -> ProgressReport.Inline? {
    if text.hasPrefix("reach ") {
      guard let theme = Theme(rawValue: String(text.dropFirst("reach ".count))),
        let coverage = themes[theme]
      else { throw MeasureError("the template names no theme in \"\(text)\"") }
      return .reach(coverage)
    }
    let asked = ["since", "meeting"].reduce(text) { text, name in
      text.replacing("\(name): last", with: "\(name): \(last?.id ?? "")")
    }
    if asked != text, last == nil { return nil }
    let measure = try Measure(
      asked.replacing("year: last", with: "year: \(state.asOf.year - 1)"))
    let answer = try measure.answer(state)
    return aspect == .states ? .states(measure, answer) : .count(measure, answer)
  }
}
