import Convention
import EventLog

/// Puts what is to be said of a place's figures into the words of its note.
struct NoteWriter {
  private let entries: [String: AuditEntry]
  private let registers: Registers
  /// The figures of all documents.
  private let book: FigureBook

  init(_ audit: Audit, _ registers: Registers, _ book: FigureBook) {
    entries = Dictionary(
      audit.entries.map { ($0.figure.id, $0) }, uniquingKeysWith: { $1 })
    self.registers = registers
    self.book = book
  }

  /// The note of a place; nil where there is nothing to say.
  func note(_ remarks: [FigureRemark]) -> ReportPage.Note? {
    let isOfSeveral = Set(remarks.map(\.entry.figure.id)).count > 1
    var lines: [ReportPage.Note.Line] = []
    for remark in remarks {
      let label = isOfSeveral ? remark.entry.figure.label + ": " : ""
      let claim = English.capitalised(label + words(remark))
      let reason = reason(remark, after: lines)
      // One thing said of two figures is said once.
      if reason == nil, lines.contains(where: { $0.claim == claim }) { continue }
      lines.append(
        .init(
          kind: remark.kind, claim: claim, reason: reason,
          figure: ReportPage.figureAnchor(remark.entry)))
    }
    return lines.isEmpty ? nil : ReportPage.Note(lines: lines)
  }

  /// Why; where another note says it, which.
  private func reason(
    _ remark: FigureRemark, after lines: [ReportPage.Note.Line]
  ) -> String? {
    guard let text = remark.finding?.text else { return nil }
    guard let place = remark.toldAt else { return text }
    // The same note has it.
    if lines.contains(where: { $0.reason == text }) { return nil }
    return place.isEmpty ? text : "See the note at \(English.place(place))."
  }

  /// What is said of a figure, without the reason.
  func claim(_ remark: FigureRemark) -> String { English.capitalised(words(remark)) }

  private func words(_ remark: FigureRemark) -> String {
    let entry = remark.entry
    switch remark.kind {
    case .differs: return differs(entry)
    case .contradicts: return contradicts(entry)
    case .undecided:
      let open = entry.computed?.undecided ?? []
      let names = open.isEmpty || open.count > 6 ? "" : ", open for \(list(open, entry))"
      return "\(printed(entry)) printed, \(record(entry.computed, entry))\(names)."
    case .later:
      return "by what is known today: \(record(entry.hindsight, entry))."
    }
  }

  private func differs(_ entry: AuditEntry) -> String {
    var parts: [String] = []
    // The number of an open list is that of the States named.
    if entry.matchesValue == .no, entry.figure.list != .open {
      parts.append("\(printed(entry)) printed, \(record(entry.computed, entry)).")
    }
    if entry.matchesStates == .no {
      if !entry.missing.isEmpty {
        parts.append("printed, and not on record: \(list(entry.missing, entry)).")
      }
      if !entry.added.isEmpty {
        parts.append("on record, and not printed: \(list(entry.added, entry)).")
      }
    }
    return parts.isEmpty
      ? "\(printed(entry)) printed, \(record(entry.computed, entry))." : sentences(parts)
  }

  // MARK: Other places

  /// Numbers that do not agree with it, and lists that do not.
  private func contradicts(_ entry: AuditEntry) -> String {
    let others = entry.conflicts.prefix(3).compactMap { id in
      entries[id]?.figure ?? book.figures.first { $0.id == id }
    }
    let own = value(entry.figure)
    var numbers: [String] = []
    var lists: [String] = []
    for other in others {
      let place = place(of: other, seenFrom: entry.figure)
      if let value = value(other), let own, value != own {
        numbers.append("\(value) at \(place)")
      } else {
        lists.append(place)
      }
    }
    var parts: [String] = []
    if let own, !numbers.isEmpty {
      parts.append("\(own) does not agree with \(English.list(numbers)).")
    }
    if !lists.isEmpty {
      parts.append("the States named here and at \(English.list(lists)) do not agree.")
    }
    return sentences(parts)
  }

  /// One behind the other, the first without a capital.
  private func sentences(_ parts: [String]) -> String {
    (parts.prefix(1) + parts.dropFirst().map(English.capitalised)).joined(separator: " ")
  }

  /// A printed number or date, or how many States a list names.
  private func value(_ figure: Figure) -> String? {
    if let value = printedValue(figure) { return value }
    return figure.states.map { String($0.count) }
  }

  private func place(of figure: Figure, seenFrom own: Figure) -> String {
    let place = figure.places.first.map(English.place) ?? figure.id
    if figure.document == own.document { return place }
    let title = registers.documents[figure.document]?.title ?? figure.document
    return "\(place) of \(title)"
  }

  // MARK: Printed and on record

  /// What was printed, in digits.
  private func printed(_ entry: AuditEntry) -> String {
    let figure = entry.figure
    if figure.value == nil, let hedge = figure.hedge { return FigureText.words(hedge) }
    if figure.value == nil, let states = figure.states {
      return states.count > 3 ? "a list of \(states.count)" : list(states, entry)
    }
    return printedValue(figure) ?? "-"
  }

  private func printedValue(_ figure: Figure) -> String? {
    switch figure.value {
    case .date(let date): English.date(date)
    case .number(let number):
      (figure.hedge.map { FigureText.words($0) + " " } ?? "") + English.digits(number)
        + (figure.unit == .percent ? " per cent" : "")
    case nil: nil
    }
  }

  /// What an answer gives, in a sentence: `72 on record`; of what nobody lists completely,
  /// `at least 38 on record`.
  private func record(_ answer: Answer?, _ entry: AuditEntry) -> String {
    guard let answer else { return "nothing on record" }
    switch answer.value {
    case .days(let days):
      return (PartialDate(days.text).map { English.date($0) } ?? days.text) + " on record"
    case .dates(let dates):
      let ranges = Set((entry.figure.states ?? []).compactMap { dates[$0] })
      if ranges.isEmpty { return "no date on record" }
      return English.list(
        ranges.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.map(English.range))
        + " on record"
    case .numbers: return "nothing on record"
    case .states, .quantity:
      guard let low = answer.low, let high = answer.high else { return "nothing on record" }
      return number(low, high, answer, entry) + " on record"
    }
  }

  private func number(
    _ low: Fraction, _ high: Fraction, _ answer: Answer, _ entry: AuditEntry
  ) -> String {
    if high == Fraction(0), answer.isOpen { return "none" }
    let (low, high) = (low.rounded(unlike: entry.figure), high.rounded(unlike: entry.figure))
    let unit = answer.unit == "percent" ? " per cent" : ""
    guard low == high else {
      return "between \(English.digits(low)) and \(English.digits(high))\(unit)"
        + (answer.isOpen && !answer.isCeiling ? " or more" : "")
    }
    let bound = answer.isOpen ? answer.isCeiling ? "at most " : "at least " : ""
    return bound + English.digits(low) + unit
  }

  private func list(_ states: [CountryCode], _ entry: AuditEntry) -> String {
    FigureText.list(states.map { registers.name($0, on: entry.asOf) }, perhaps: [], inText: true)
  }
}
