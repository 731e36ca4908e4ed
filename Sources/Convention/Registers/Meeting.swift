package import EventLog

/// A registered meeting of the Convention.
package struct Meeting: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case meetingOfStatesParties = "meeting-of-states-parties"
    case reviewConference = "review-conference"
    case intersessional
    case other

    /// Whether it decides on requests to extend a deadline. Article 3(5) and Article 4(7).
    var decides: Bool {
      switch self {
      case .meetingOfStatesParties, .reviewConference: true
      case .intersessional, .other: false
      }
    }
  }

  /// The days of one part of a meeting.
  package struct Part: PayloadRecord {
    package let first: Day
    package let last: Day

    package static let members: [any DeclaredMember] = [first, last]
    private static let first = Member.day("first", "first day")
    private static let last = Member.day("last", "last day")

    package init(_ fields: Fields) {
      first = fields[Part.first]
      last = fields[Part.last]
    }
  }

  package let id: String
  let symbol: Symbol
  package let name: String
  package let kind: Kind
  package let place: String?
  /// In order; at least one.
  package let parts: [Part]
  /// The line that registers it.
  package let line: Int

  init?(_ event: Event) {
    line = event.seq
    symbol = event[MeetingRegistered.id]
    id = event.text(symbol)
    name = event[MeetingRegistered.name]
    kind = event[MeetingRegistered.kind]
    place = event[MeetingRegistered.place]
    parts = event[MeetingRegistered.parts]
    if parts.isEmpty { return nil }
  }

  package var firstDay: Day { parts.map(\.first).min() ?? .farFuture }
  /// Never before the first day, whatever a line says.
  package var lastDay: Day { max(firstDay, parts.map(\.last).max() ?? .farFuture) }
}
