package import EventLog

/// The days that a word stands for: a date, a meeting, a document.
package struct NamedDays: Sendable, Equatable {
  /// The day at whose end a state is asked for: the day itself; the last day of a month, a year or a
  /// meeting; the cut-off of a document.
  package let last: Day
  /// The day after which something counts: the day before a month or year begins, and else `last`, so
  /// that what comes after a meeting comes after its last day.
  package let before: Day
}

extension Registers {
  /// What a word for a day stands for.
  ///
  /// - Parameter text: a day (`2012-06-29`, "29 June 2012"), a month, a year, a meeting (`2rc`), or a
  ///   document (`oslo`).
  /// - Throws: `MeasureError` that says what was expected.
  package func days(_ text: String) throws(MeasureError) -> NamedDays {
    if let written = WrittenDate(text) {
      let days = written.days
      return NamedDays(
        last: days.upperBound,
        before: written.isPeriod ? days.lowerBound - 1 : days.upperBound)
    }
    // Of digits nothing but a date can be meant.
    if text.allSatisfy({ $0.isNumber || $0 == "-" }) {
      let reason = PartialDate.reason(text).map { "; expected \($0)" } ?? ""
      throw MeasureError("\"\(text)\" is no day, month, year, meeting or document\(reason)")
    }
    let meeting = meetingNames.find(text)
    if case .found(let id) = meeting, let last = meetings[id]?.lastDay {
      return NamedDays(last: last, before: last)
    }
    // Words of a title mean a document of a day of its own; any other is named whole.
    let dated = documents.values.filter { !$0.parts.isEmpty || $0.id == text }.map(\.id)
    let document = document(named: text, among: dated)
    if case .found(let id) = document {
      guard let entry = documents[id], let last = entry.parts.first?.cutoff ?? entry.published
      else { throw MeasureError("the document \(id) has no date") }
      return NamedDays(last: last.latest, before: last.latest)
    }
    throw MeasureError(Registers.unknownDay(text, meeting, document))
  }

  private static func unknownDay(
    _ text: String, _ meeting: RegisterNames.Answer, _ document: RegisterNames.Answer
  ) -> String {
    for answer in [meeting, document] {
      if case .ambiguous(let ids) = answer {
        let more = ids.count > 8 ? " and \(ids.count - 8) more" : ""
        return "\"\(text)\" may be any of \(ids.prefix(8).joined(separator: ", "))\(more)"
      }
    }
    for answer in [meeting, document] {
      if case .unknown(let near?) = answer {
        return "\"\(text)\" is no day, month, year, meeting or document; did you mean \"\(near)\"?"
      }
    }
    return "\"\(text)\" is no day, month, year, meeting or document"
  }
}
