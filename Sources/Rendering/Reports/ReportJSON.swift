import Convention
import EventLog

/// A reproduced report as JSON: its passages in their order, taken apart, and the audit of its
/// figures. The members are documented in the DocC catalog.
struct ReportJSON {
  private let report: Report
  private let writer: SentenceWriter
  private let notes: NoteWriter

  init(_ report: Report, _ registers: Registers, _ book: FigureBook) {
    self.report = report
    writer = SentenceWriter(values: report.values, registers: registers)
    notes = NoteWriter(report.audit, registers, book)
  }

  func value(_ basis: Basis) -> JSONValue {
    let audit = report.audit
    let isPublished = report.values == .published
    return .object([
      ("report", .string(audit.document.id)), ("title", .string(audit.document.title)),
      ("values", .string(report.values.rawValue)), ("asOf", .string(audit.asOf.description)),
      ("knownBy", isPublished ? nil : .string(audit.knownBy.description)),
      ("log", isPublished ? nil : basis.log),
      ("passages", .array(report.parts.map(passage))),
      ("figures", isPublished ? nil : .array(audit.entries.map(AuditView.json))),
      ("summary", isPublished ? nil : AuditView.summaryJSON(audit)),
    ])
  }

  private func passage(_ part: Report.Part) -> JSONValue {
    let entry = part.entry
    let runs = writer.runs(part.spans)
    let text = runs.map(plain).joined()
    let pieces = zip(part.spans, ReportJSON.runs(of: part.spans, in: runs)).map(piece)
    return .object([
      ("kind", .string(entry.kind.rawValue)), ("place", entry.at.map { .string($0) }),
      ("number", entry.number.map { .string($0) }), ("title", entry.title.map { .string($0) }),
      ("level", entry.level.map { .integer($0) }),
      ("text", part.spans.isEmpty ? nil : .string(text)),
      ("pieces", part.spans.isEmpty ? nil : .array(pieces)),
      ("note", note(part.remarks)),
    ])
  }

  /// Without signs, and without what was printed.
  private func plain(_ run: ReportPage.Run) -> String {
    switch run {
    case .text(let text): text
    case .note(let number, _): "[\(number)]"
    case .mark(let mark): mark.text
    }
  }

  /// The runs of each span: one of words, of a mark; of a figure its own and the words that agree
  /// with it.
  private static func runs(
    of spans: [Report.Span], in runs: [ReportPage.Run]
  ) -> [ArraySlice<ReportPage.Run>] {
    var rest = runs[...]
    return spans.indices.map { index in
      // What stands up to the next figure or footnote is this span's, but for the words behind it.
      let behind = spans[(index + 1)...].prefix { if case .words = $0 { true } else { false } }
        .count
      let texts = rest.dropFirst().prefix { if case .text = $0 { true } else { false } }.count
      var count = 1
      if case .figure = spans[index] { count += max(0, texts - behind) }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
  }

  private func piece(_ span: Report.Span, _ runs: ArraySlice<ReportPage.Run>) -> JSONValue {
    switch span {
    case .words(let words): .object([("words", .string(words))])
    case .note(let number): .object([("footnote", .string(number))])
    case .figure(let citation): figure(citation, runs)
    }
  }

  private func figure(
    _ citation: CitedFigure, _ runs: ArraySlice<ReportPage.Run>
  ) -> JSONValue {
    let isCompared = report.values == .compared && citation.aspect != .outOf
    return .object([
      ("figure", .string(citation.entry.figure.id)),
      ("aspect", .string(aspect(citation.aspect))), ("value", content(citation.shown)),
      ("hedge", hedge(citation.shown).map { .string($0.rawValue) }),
      ("words", words(citation, runs).map { .string($0) }),
      ("text", .string(runs.map(plain).joined())),
      ("printed", isCompared && citation.isChanged ? content(citation.printed) : nil),
      (
        "standing",
        isCompared ? .string(FigureStanding(citation.entry, citation.aspect).rawValue) : nil
      ),
    ])
  }

  private func aspect(_ aspect: Wording.Aspect) -> String {
    switch aspect {
    case .value, .counted: "value"
    case .outOf: "outOf"
    case .states: "states"
    }
  }

  private func content(_ content: CitedFigure.Content) -> JSONValue {
    switch content {
    case .number(let low, let high, _):
      low == high ? .number(low) : .object([("low", .number(low)), ("high", .number(high))])
    case .date(let date): .string(date.text)
    case .days(let days): .array(days.map { .string($0.description) })
    case .yearly(let day): .string(English.day(day))
    case .states(let states, let perhaps):
      perhaps.isEmpty
        ? .codes(states) : .object([("states", .codes(states)), ("perhaps", .codes(perhaps))])
    case .share, .wordsOnly, .notApplicable, .listElsewhere: .null
    }
  }

  /// The words that agree with a number, `States Parties`; those that stand alone where the document
  /// printed no number.
  private func words(
    _ citation: CitedFigure, _ runs: ArraySlice<ReportPage.Run>
  ) -> String? {
    if citation.shown == .wordsOnly { return runs.map(plain).joined() }
    let words = runs.dropFirst().map(plain).joined().drop { $0 == " " }
    return words.isEmpty ? nil : String(words)
  }

  private func hedge(_ content: CitedFigure.Content) -> Hedge? {
    switch content {
    case .number(_, _, let hedge): hedge
    case .share(let hedge): hedge
    case .date, .days, .yearly, .wordsOnly, .notApplicable, .states, .listElsewhere: nil
    }
  }

  private func note(_ remarks: [FigureRemark]) -> JSONValue? {
    if remarks.isEmpty { return nil }
    return .array(
      remarks.map { remark in
        .object([
          ("figure", .string(remark.entry.figure.id)), ("kind", .string(kind(remark.kind))),
          ("claim", .string(notes.claim(remark))),
          ("finding", remark.finding.map { .integer($0.line) }),
          ("text", remark.finding.map { .string($0.text) }),
        ])
      })
  }

  private func kind(_ kind: FigureRemark.Kind) -> String {
    switch kind {
    case .differs: "differs"
    case .contradicts: "contradicts"
    case .undecided: "undecided"
    case .later: "later"
    }
  }
}
