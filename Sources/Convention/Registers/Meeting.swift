package import EventLog

/// A registered meeting of the Convention.
package struct Meeting: Sendable {
  package let id: String
  package let name: String
  package let kind: String
  package let place: String?
  /// First and last day of each part, in order; at least one.
  package let parts: [(first: Day, last: Day)]

  /// The line that registers it.
  package let seq: Int

  init?(_ data: JSONValue, seq: Int) {
    self.seq = seq
    id = data.text("id")
    name = data.text("name")
    kind = data.text("kind")
    place = data["place"]?.string
    parts = (data["parts"]?.array ?? []).compactMap { part in
      guard let first = part.day("first"), let last = part.day("last") else { return nil }
      return (first, last)
    }
    if parts.isEmpty { return nil }
  }

  /// The kind that the Convention calls the Meeting of States Parties. Article 11.
  static let ofStatesParties = "meeting-of-states-parties"
  /// The kinds that decide on requests to extend a deadline. Article 3(5) and Article 4(7).
  static let deciding = [ofStatesParties, "review-conference"]

  package var firstDay: Day { parts[0].first }
  package var lastDay: Day { parts[parts.count - 1].last }
}
