package import Convention
import EventLog

/// A progress report as of any day.
package enum ProgressReportView {
  package static func view(_ report: ProgressReport, _ basis: Basis) -> View {
    var blocks: [View.Block] = []
    var rows: [[[ProgressReport.Inline]]] = []
    // What a section asks of a theme without facts is answered by saying so once.
    var isSilent = false
    func flush() {
      if rows.count > 1 { blocks += table(rows, report) }
      rows = []
    }
    for piece in report.pieces {
      if case .row(let cells) = piece {
        if !isSilent || !piece.spans.contains(where: isOpen) { rows.append(cells) }
        continue
      }
      flush()
      switch piece {
      case .heading(1, let title):
        blocks.append(.heading(1, "\(title), as of \(report.state.asOf)"))
        if let meeting = report.lastMeeting {
          blocks.append(.paragraph("The last meeting was the \(meeting.name)."))
        }
        let known = report.state.axes.knownBy
        if report.state.asOf > known {
          blocks.append(
            .paragraph("The day lies after \(known), the last of which anything can be known."))
        }
      case .heading(let level, let title):
        isSilent = true
        blocks.append(.heading(level, title))
      case .paragraph(let spans):
        if case .reach(let coverage)? = spans.first, coverage.reach != nil { isSilent = false }
        blocks.append(.paragraph(text(spans, report)))
      case .row: continue
      }
    }
    flush()
    return View(blocks: blocks, json: json(report, basis), basis: basis.line)
  }

  /// The rows without the cells that list States, and the States below under the row's indicator,
  /// which stands in the cell before the first answer.
  private static func table(
    _ rows: [[[ProgressReport.Inline]]], _ report: ProgressReport
  ) -> [View.Block] {
    let body = rows.dropFirst()
    func lists(_ cell: [ProgressReport.Inline]) -> Bool {
      cell.contains { if case .states = $0 { true } else { false } }
    }
    func answers(_ cell: [ProgressReport.Inline]) -> Bool {
      cell.contains { if case .count = $0 { true } else { false } }
    }
    let shown = rows[0].indices.filter { column in
      !body.contains { $0.count > column && lists($0[column]) }
    }
    func cells(_ row: [[ProgressReport.Inline]]) -> [String] {
      shown.map { row.count > $0 ? text(row[$0], report) : "" }
    }
    let items = body.compactMap { row -> String? in
      let states = row.filter(lists).map { text($0, report) }.filter { !$0.isEmpty }
      guard !states.isEmpty, let answer = row.firstIndex(where: answers), answer > 0 else {
        return nil
      }
      return "\(text(row[answer - 1], report)): \(states.joined(separator: "; "))"
    }
    let table = View.Block.table(Table(cells(rows[0]), rows: body.map(cells)))
    return items.isEmpty ? [table] : [table, .list(items)]
  }

  private static func text(_ spans: [ProgressReport.Inline], _ report: ProgressReport) -> String {
    spans.map { span in
      switch span {
      case .text(let text): text
      case .count(_, let answer): count(answer)
      case .states(_, let answer): states(answer, report.state)
      case .reach(let coverage): reach(coverage, report)
      }
    }.joined()
  }

  /// `12`, `between 3 and 5`, `none on record`.
  private static func count(_ answer: Answer) -> String { MeasureView.summary(answer) }

  private static func states(_ answer: Answer, _ state: ConventionState) -> String {
    if !answer.isOnRecord { return "" }
    let certain = names(answer.states, state)
    let undecided = names(answer.undecided, state)
    if certain.isEmpty, undecided.isEmpty { return "" }
    let text = certain.isEmpty ? "none for certain" : certain.joined(separator: ", ")
    if undecided.isEmpty { return text }
    let open =
      undecided.count <= mostUndecided
      ? undecided.joined(separator: ", ") : "\(undecided.count) States"
    return "\(text); undecided: \(open)"
  }

  /// Of more States than this only the number is told where it is open whether they count.
  private static let mostUndecided = 20

  private static func names(_ states: [CountryCode], _ state: ConventionState) -> [String] {
    states.map(state.name).sorted(by: CountryNames.precedes)
  }

  /// Whether an answer is certain of nobody, and not by nature.
  private static func isOpen(_ span: ProgressReport.Inline) -> Bool {
    switch span {
    case .count(_, let answer), .states(_, let answer):
      !answer.isOnRecord || (answer.restsOn == .thematic && answer.low == Fraction(0))
    case .text, .reach: false
    }
  }

  /// Up to when and from which documents the facts of a theme reach; of many, how many, and which
  /// reports are among them.
  private static func reach(_ coverage: Coverage.OfTheme, _ report: ProgressReport) -> String {
    guard let span = coverage.reach else {
      return "The ledger holds no facts on \(words(coverage.theme)) up to \(report.state.asOf)."
    }
    let known = coverage.documents
    let reports = progressReports(known, report)
    let documents =
      known.count <= 5
      ? known.joined(separator: ", ")
      : "\(known.count) documents"
        + (reports.isEmpty ? "" : ", among them \(reports.joined(separator: ", "))")
    let told =
      "Facts on \(words(coverage.theme)) reach up to \(span.last), from \(documents)"
    guard let since = report.lastMeeting?.lastDay, span.last <= since else { return told + "." }
    return told + "; none since the last meeting."
  }

  /// Those of some documents that are progress reports, in order of their cut-offs.
  private static func progressReports(_ ids: [String], _ report: ProgressReport) -> [String] {
    let cutoffs = ids.compactMap { id -> (id: String, day: Day)? in
      guard let document = report.state.registers.documents[id],
        document.lineage == .progressReport, let part = document.parts.first
      else { return nil }
      return (id, part.cutoff.latest)
    }
    return cutoffs.sorted { $0.day < $1.day }.map(\.id)
  }

  private static func words(_ theme: Theme) -> String {
    theme.rawValue.replacing("-", with: " ")
  }

  private static func json(_ report: ProgressReport, _ basis: Basis) -> JSONValue {
    var sections: [JSONValue] = []
    var heading = ""
    var answers: [JSONValue] = []
    var reaches: [JSONValue] = []
    func flush() {
      if !answers.isEmpty || !reaches.isEmpty {
        sections.append(
          .object([
            ("heading", .string(heading)), ("reach", .array(reaches)),
            ("answers", .array(answers)),
          ]))
      }
      (answers, reaches) = ([], [])
    }
    for piece in report.pieces {
      switch piece {
      case .heading(_, let title):
        flush()
        heading = title
      case .paragraph, .row:
        for span in piece.spans {
          switch span {
          case .count(let measure, let answer):
            answers.append(json(measure, answer, of: piece, report))
          case .reach(let coverage): reaches.append(json(coverage))
          case .text, .states: continue
          }
        }
      }
    }
    flush()
    return .object([
      ("asOf", .string(report.state.asOf.description)),
      ("knownBy", .string(report.state.axes.knownBy.description)), ("log", basis.log),
      ("lastMeeting", report.lastMeeting.map { .string($0.id) } ?? .null),
      ("sections", .array(sections)),
    ])
  }

  /// An answer with the texts that stand before it in its row.
  private static func json(
    _ measure: Measure, _ answer: Answer, of piece: ProgressReport.Piece, _ report: ProgressReport
  ) -> JSONValue {
    let isOnRecord = answer.isOnRecord
    var labels: [String] = []
    if case .row(let cells) = piece { labels = cells.prefix(2).map { text($0, report) } }
    return .object([
      ("action", labels.first.flatMap { $0.isEmpty ? nil : .string($0) }),
      ("indicator", labels.last.map { .string($0) }),
      ("measure", .string(measure.description)),
      ("value", isOnRecord ? JSONValue.number(answer.settled) : .null),
      ("low", isOnRecord ? JSONValue.number(answer.low) : .null),
      ("high", isOnRecord ? JSONValue.number(answer.high) : .null),
      ("states", .array(answer.states.map { .string($0.description) })),
      (
        "undecided",
        isOnRecord ? .array(answer.undecided.map { .string($0.description) }) : .null
      ),
      ("closed", .bool(!answer.isOpen)),
      ("events", .array(answer.lines.map { .integer($0) })),
    ])
  }

  private static func json(_ coverage: Coverage.OfTheme) -> JSONValue {
    .object([
      ("theme", .string(coverage.theme.rawValue)), ("events", .integer(coverage.events)),
      ("last", coverage.reach.map { .string($0.last.description) } ?? .null),
      ("documents", .array(coverage.documents.map { .string($0) })),
    ])
  }
}
