package import Convention
import EventLog

/// A progress report as of any day.
package enum ProgressReportView {
  package static func view(_ report: ProgressReport, _ grounds: Grounds) -> View {
    var blocks: [View.Block] = []
    // What a section asks of a theme without facts is answered by saying so once.
    var isSilent = false
    for piece in report.pieces {
      switch piece {
      case .heading(1, let title):
        blocks.append(.heading(1, "\(title), as of \(report.state.asOf)"))
        if let meeting = report.lastMeeting {
          blocks.append(.paragraph("The last meeting was the \(meeting.name)."))
        }
      case .heading(let level, let title):
        isSilent = false
        blocks.append(.heading(level, title))
      case .paragraph(let spans):
        if case .reach(let coverage)? = spans.first { isSilent = coverage.span == nil }
        if !isSilent || !spans.contains(where: isUnknown) {
          blocks.append(.paragraph(text(spans, report)))
        }
      }
    }
    return View(blocks: blocks, json: json(report, grounds), basis: grounds.line)
  }

  private static func text(_ spans: [ProgressReport.Span], _ report: ProgressReport) -> String {
    spans.map { span in
      switch span {
      case .text(let text): text
      case .count(_, let answer): count(answer)
      case .states(_, let answer): states(answer, report.state)
      case .reach(let coverage): reach(coverage, report)
      }
    }.joined()
  }

  /// `12`, `between 3 and 5`; a zero that rests on absence says no more than that.
  private static func count(_ answer: Answer) -> String {
    if isUnknown(answer) { return "nothing on record" }
    let isNone = answer.high == Fraction(0) && !answer.isClosed
    return isNone ? "none on record" : MeasureView.summary(answer)
  }

  private static func states(_ answer: Answer, _ state: ConventionState) -> String {
    if isUnknown(answer) { return "no State named" }
    let certain = names(answer.states, state)
    let undecided = names(answer.undecided, state)
    if certain.isEmpty, undecided.isEmpty { return "no State" }
    let text = certain.isEmpty ? "none for certain" : certain.joined(separator: ", ")
    return undecided.isEmpty
      ? text : "\(text); undecided: \(undecided.joined(separator: ", "))"
  }

  private static func names(_ states: [StateCode], _ state: ConventionState) -> [String] {
    states.map(state.name).sorted(by: CountryNames.precedes)
  }

  private static func isUnknown(_ span: ProgressReport.Span) -> Bool {
    switch span {
    case .count(_, let answer), .states(_, let answer): isUnknown(answer)
    case .text, .reach: false
    }
  }

  /// Nothing can be said of any State.
  private static func isUnknown(_ answer: Answer) -> Bool {
    answer.seqs.isEmpty && !answer.undecided.isEmpty
  }

  /// Up to when and from which documents the facts of a theme reach.
  private static func reach(_ coverage: Coverage.OfTheme, _ report: ProgressReport) -> String {
    guard let span = coverage.span else {
      return "The ledger holds no facts on \(words(coverage.theme)) up to \(report.state.asOf)."
    }
    let documents =
      coverage.documents.count > 5
      ? "\(coverage.documents.count) documents" : coverage.documents.joined(separator: ", ")
    let told =
      "Facts on \(words(coverage.theme)) reach up to \(span.last), from \(documents)"
    guard let since = report.lastMeeting?.lastDay, span.last <= since else { return told + "." }
    return told + "; none since the last meeting."
  }

  private static func words(_ theme: Theme) -> String {
    theme.rawValue.replacing("-", with: " ")
  }

  private static func json(_ report: ProgressReport, _ grounds: Grounds) -> JSONValue {
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
      case .paragraph(let spans):
        for span in spans {
          switch span {
          case .count(let measure, let answer): answers.append(json(measure, answer))
          case .reach(let coverage): reaches.append(json(coverage))
          case .text, .states: continue
          }
        }
      }
    }
    flush()
    return .object([
      ("asOf", .string(report.state.asOf.description)),
      ("knownBy", .string(report.state.basis.knownBy.description)), ("log", grounds.log),
      ("lastMeeting", report.lastMeeting.map { .string($0.id) } ?? .null),
      ("sections", .array(sections)),
    ])
  }

  private static func json(_ measure: Measure, _ answer: Answer) -> JSONValue {
    let isOnRecord = !isUnknown(answer)
    func number(_ value: Fraction?) -> JSONValue { value.map(AuditEntry.number) ?? .null }
    return .object([
      ("measure", .string(measure.description)),
      ("value", isOnRecord ? number(answer.settled) : .null),
      ("low", isOnRecord ? number(answer.low) : .null),
      ("high", isOnRecord ? number(answer.high) : .null),
      ("states", .array(answer.states.map { .string($0.description) })),
      (
        "undecided",
        isOnRecord ? .array(answer.undecided.map { .string($0.description) }) : .null
      ),
      ("events", .array(answer.seqs.map { .integer($0) })),
    ])
  }

  private static func json(_ coverage: Coverage.OfTheme) -> JSONValue {
    .object([
      ("theme", .string(coverage.theme.rawValue)), ("events", .integer(coverage.events)),
      ("last", coverage.span.map { .string($0.last.description) } ?? .null),
      ("documents", .array(coverage.documents.map { .string($0) })),
    ])
  }
}
