import Convention
import EventLog

/// Puts what is to be said of a place's figures into the words of its note.
struct NoteWriter {
  let entries: [String: AuditEntry]
  let registers: Registers

  init(_ audit: Audit, _ registers: Registers) {
    entries = Dictionary(
      audit.entries.map { ($0.figure.id, $0) }, uniquingKeysWith: { $1 })
    self.registers = registers
  }

  /// The note of a place; nil where there is nothing to say.
  func note(_ remarks: [FigureRemark]) -> ReportPage.Note? {
    var lines: [ReportPage.Note.Line] = []
    for remark in remarks {
      let claim = claim(remark)
      // One thing said of two figures is said once.
      if remark.finding == nil, lines.contains(where: { $0.claim == claim }) { continue }
      lines.append(.init(kind: remark.kind, claim: claim, reason: remark.finding?.text))
    }
    return lines.isEmpty ? nil : ReportPage.Note(lines: lines)
  }

  func claim(_ remark: FigureRemark) -> String {
    let entry = remark.entry
    switch remark.kind {
    case .differs: return differs(entry)
    case .contradicts: return contradicts(entry)
    case .undecided:
      let open = entry.computed?.undecided ?? []
      let names = open.isEmpty || open.count > 6 ? "" : ", open for \(list(open, entry))"
      return "\(printed(entry)) printed, \(record(entry.computed, entry))\(names)."
    case .later:
      return "By what is known today: \(record(entry.hindsight, entry))."
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
        parts.append("Printed, and not on record: \(list(entry.missing, entry)).")
      }
      if !entry.added.isEmpty {
        parts.append("On record, and not printed: \(list(entry.added, entry)).")
      }
    }
    return parts.isEmpty
      ? "\(printed(entry)) printed, \(record(entry.computed, entry))."
      : parts.joined(separator: " ")
  }

  private func contradicts(_ entry: AuditEntry) -> String {
    let others = entry.conflicts.prefix(3).map { id in
      guard let other = entries[id] else { return id }
      return "\(printed(other)) at \(other.figure.places.first ?? id)"
    }
    return "\(English.capitalised(printed(entry))) does not agree with \(English.list(others))."
  }

  /// What was printed, in digits.
  private func printed(_ entry: AuditEntry) -> String {
    let figure = entry.figure
    if figure.value == nil, let hedge = figure.hedge { return FigureText.words(hedge) }
    if figure.value == nil, let states = figure.states {
      return states.count > 3 ? "a list of \(states.count)" : list(states, entry)
    }
    let text = AuditView.published(figure)
    guard case .date(let date) = figure.value else {
      return text.replacing(" %", with: " per cent")
    }
    return English.date(date)
  }

  /// What an answer gives, in a sentence: `72 by the record`, `38 on record`.
  private func record(_ answer: Answer?, _ entry: AuditEntry) -> String {
    guard let answer else { return "nothing on record" }
    switch answer.value {
    case .days(let days):
      return (PartialDate(days.text).map { English.date($0) } ?? days.text) + " by the record"
    case .dates(let dates):
      let ranges = Set((entry.figure.states ?? []).compactMap { dates[$0] })
      if ranges.isEmpty { return "no date on record" }
      return English.list(
        ranges.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.map(English.range))
        + " by the record"
    case .numbers: return "nothing on record"
    case .states, .quantity:
      guard let low = answer.low, let high = answer.high else { return "nothing on record" }
      let unit = answer.unit == "percent" ? " per cent" : ""
      let source = answer.isOpen ? "on record" : "by the record"
      if low == high, low == Fraction(0), answer.isOpen { return "none on record" }
      return low == high
        ? "\(English.digits(low))\(unit) \(source)"
        : "between \(English.digits(low)) and \(English.digits(high))\(unit) \(source)"
    }
  }

  private func list(_ states: [CountryCode], _ entry: AuditEntry) -> String {
    English.list(FigureText.sorted(states.map { registers.name($0, on: entry.asOf) }))
  }
}
