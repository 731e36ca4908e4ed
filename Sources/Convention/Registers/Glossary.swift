import EventLog

/// What one document means by its own terms.
package struct Glossary: Sendable {
  /// A group of States of ours.
  package enum Group: String, Sendable, CaseIterable {
    case party
    case partyInForce = "party-in-force"
    case signatory
    case notParty = "not-party"
    case nonSignatory = "non-signatory"
    case state
  }

  /// On which day a State has the standing that a term names.
  package enum Status: String, Sendable, CaseIterable {
    case act
    case cutOff = "cut-off"
  }

  /// One term and our group for it.
  package struct Entry: Sendable {
    package let term: String
    package let group: Group?
    package let status: Status?
    package let reading: AnnualReading?
  }

  package internal(set) var entries: [Entry] = []

  /// Which States the document expects an annual report from; ours where it does not say.
  package var reading: AnnualReading { entries.compactMap(\.reading).last ?? .obliged }

  mutating func add(_ event: Event) {
    entries.append(
      Entry(
        term: event[GlossaryRegistered.term], group: event[GlossaryRegistered.group],
        status: event[GlossaryRegistered.status], reading: event[GlossaryRegistered.reading]))
  }
}
