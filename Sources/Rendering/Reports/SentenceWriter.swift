import Convention
import EventLog

/// Turns the spans of a report's places into lines of a page.
struct SentenceWriter {
  let values: ReportValues
  let registers: Registers
  /// Where a footnote's mark leads, by its number.
  var footnotes: [String: String] = [:]

  /// One line; in a table, a head or a form numbers stand in digits.
  func runs(_ spans: [Report.Span], inWords: Bool = true) -> [ReportPage.Run] {
    var runs: [ReportPage.Run] = []
    // What stands before, without the marks of footnotes.
    var before = ""
    for span in spans {
      let isStart = SentenceWriter.endsSentence(before)
      switch span {
      case .words(let words):
        runs.append(.text(words))
        before = String((before + words).suffix(2))
      case .note(let number):
        runs.append(.note(number: number, anchor: footnotes[number]))
      case .figure(let citation):
        let inText = inWords && spans.count > 1
        runs += self.runs(citation, isStart: isStart && inText, inWords: inText)
        before = "."
      }
    }
    return runs
  }

  /// Lines parted by bars: the cells of a row, the lines of a head.
  func cells(_ spans: [Report.Span], inWords: Bool = true) -> [[ReportPage.Run]] {
    var cells: [[Report.Span]] = [[]]
    for span in spans {
      guard case .words(let words) = span else {
        cells[cells.count - 1].append(span)
        continue
      }
      for (index, part) in SentenceWriter.parts(words).enumerated() {
        if index > 0 { cells.append([]) }
        if !part.isEmpty { cells[cells.count - 1].append(.words(part)) }
      }
    }
    return cells.map { runs($0, inWords: inWords) }
  }

  private static func parts(_ words: String) -> [String] {
    words.split(separator: " | ", omittingEmptySubsequences: false).map(String.init)
  }

  private static func endsSentence(_ words: String) -> Bool {
    words.isEmpty || [". ", "? ", "! "].contains { words.hasSuffix($0) }
  }

  private func runs(
    _ citation: CitedFigure, isStart: Bool, inWords: Bool
  ) -> [ReportPage.Run] {
    let text = FigureText(
      citation.shown, citation, isStart: isStart, inWords: inWords, name: { name($0, citation) })
    var mark = ReportPage.Mark(text: text.figure)
    if citation.isFirst {
      mark.anchor = ReportPage.figureAnchor(citation.entry)
    }
    if case .states(let states, let perhaps) = citation.shown {
      mark.names = FigureText.sorted(states.map { name($0, citation) })
      if !perhaps.isEmpty {
        mark.names.append(
          "perhaps " + English.list(FigureText.sorted(perhaps.map { name($0, citation) })))
      }
    }
    // Words without a number are not judged.
    if values == .compared, citation.aspect != .outOf, citation.shown != .wordsOnly,
      !citation.isSubject
    {
      mark.standing = FigureStanding(citation.entry, citation.aspect)
      if citation.isChanged { compare(citation, isStart, inWords, &mark) }
    }
    guard let words = text.words else { return [.mark(mark)] }
    return [.mark(mark), .text(" " + words)]
  }

  /// Adds what was printed.
  private func compare(
    _ citation: CitedFigure, _ isStart: Bool, _ inWords: Bool, _ mark: inout ReportPage.Mark
  ) {
    guard case .states(let shown, let perhaps) = citation.shown else {
      let printed = FigureText(
        citation.printed, citation, isStart: isStart, inWords: inWords,
        name: { name($0, citation) })
      mark.printed = printed.figure
      return
    }
    guard case .states(let printed, _) = citation.printed else { return }
    func names(_ states: [CountryCode]) -> [String] {
      FigureText.sorted(states.map { name($0, citation) })
    }
    let missing = names(printed.filter { !shown.contains($0) && !perhaps.contains($0) })
    if !missing.isEmpty { mark.printed = English.list(missing) }
    mark.added = names(shown.filter { !printed.contains($0) })
  }

  func name(_ state: CountryCode, _ citation: CitedFigure) -> String {
    registers.name(state, on: citation.entry.asOf)
  }
}

extension ReportPage {
  /// Where a link finds a figure: its id without the document.
  static func figureAnchor(_ entry: AuditEntry) -> String {
    String(entry.figure.id.dropFirst(entry.figure.document.count + 1))
  }
}
