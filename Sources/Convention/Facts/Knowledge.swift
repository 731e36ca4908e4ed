package import EventLog

/// From which day an event is known, and why from that day.
package struct Knowledge: Sendable, Equatable {
  /// What the day goes by.
  package enum Ground: String, Sendable, CaseIterable {
    /// The line says so itself.
    case line
    /// The fact is public on the day it happens.
    case occurrence
    /// The document was issued on that day.
    case document
    /// The document gives a month or a year of issue only, and counts from its last day.
    case period
    /// The document gives no day of issue, and counts from the day it was read.
    case read

    /// In words, where a reader has to be told; nil where the day is as a document prints it.
    package var words: String? {
      switch self {
      case .line, .occurrence, .document: nil
      case .period: "the last day of the month or year its document is dated by"
      case .read: "the day its document was read, which gives none of issue"
      }
    }
  }

  package let day: Day
  package let ground: Ground
}

extension Event {
  /// From which day the event is known; nil where neither line, date nor document says.
  ///
  /// What is public on the day it happens is so as the fact is resolved; see `Journal.isKnown`.
  ///
  /// - Parameter resolved: the days of the fact it agrees with; nil for one that is outranked, which
  ///   is known with its document.
  package func knowledge(_ registers: Registers, resolved: DateRange?) -> Knowledge? {
    if let known { return Knowledge(day: known, ground: .line) }
    if type.isKnownOnOccurrence, let day = resolved?.latest {
      return Knowledge(day: day, ground: .occurrence)
    }
    return registers.documents[document].flatMap { $0.knowledge(at: place) }
  }
}

extension Document {
  /// From which day what stands at a place of it is known.
  fileprivate func knowledge(at place: String) -> Knowledge? {
    guard let issued = part(at: place)?.issued ?? published else {
      return read.map { Knowledge(day: $0, ground: .read) }
    }
    let isExact = issued.earliest == issued.latest
    return Knowledge(day: issued.latest, ground: isExact ? .document : .period)
  }
}
