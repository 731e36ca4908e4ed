package import EventLog

/// Why a figure is not what the facts give, in plain words.
package struct Finding: Sendable {
  package enum Cause: String, Sendable, CaseIterable {
    case arithmetic
    case status
    case list
    case date
    case base
    case definition
    case cutOff = "cut-off"
    case copy
    case misprint
    case sourceConflict = "source-conflict"
    /// What the ledger does not hold; never silences a figure that rests on rules.
    case ourGap = "our-gap"
  }

  /// What the audit says of a figure that needs explaining.
  package struct Pin: PayloadRecord, Equatable {
    /// nil where a finding leaves it open, which explains nothing.
    package var published: Pinned?
    package var computed: Pinned?
    package var added: [CountryCode]
    package var missing: [CountryCode]
    package var conflictsWith: [String]
    /// Only where later knowledge revises the figure.
    package var hindsight: Pinned?

    package init(
      published: Pinned?, computed: Pinned?, added: [CountryCode], missing: [CountryCode],
      conflictsWith: [String], hindsight: Pinned?
    ) {
      self.published = published
      self.computed = computed
      self.added = added
      self.missing = missing
      self.conflictsWith = conflictsWith
      self.hindsight = hindsight
    }

    package static let members: [any DeclaredMember] = [
      published, computed, added, missing, conflictsWith, hindsight,
    ]
    private static let published = Pinned.member("published", "the printed value it explains")
    private static let computed = Pinned.member("computed", "the computed value it explains")
    private static let added = Member.codes("added", of: .country, "computed, unprinted").optional
    private static let missing =
      Member.codes("missing", of: .country, "printed, not computed").optional
    private static let conflictsWith =
      Member.referenceSet("conflictsWith", to: .figure, "broken relations").optional
    private static let hindsight =
      Pinned.member("hindsight", "the value known today, where it departs")

    package init(_ fields: Fields) {
      published = fields[Pin.published]
      computed = fields[Pin.computed]
      added = fields[Pin.added] ?? []
      missing = fields[Pin.missing] ?? []
      conflictsWith = fields[Pin.conflictsWith] ?? []
      hindsight = fields[Pin.hindsight]
    }
  }

  /// The line that records it.
  package let line: Int
  package let figure: String
  package let cause: Cause
  package let shows: String
  package let text: String
  let pin: Pin

  init(_ event: Event) {
    line = event.seq
    figure = event.text(event[FindingRecorded.figure])
    cause = event[FindingRecorded.cause]
    shows = event[FindingRecorded.shows]
    text = event[FindingRecorded.text]
    pin = event[FindingRecorded.pin]
  }

  /// Whether it still explains what the audit says.
  ///
  /// - Parameter elsewhere: figures whose own relation with the figure is broken; it may explain
  ///   those too.
  package func explains(_ pin: Pin, elsewhere: [String] = []) -> Bool {
    var (own, asked) = (self.pin, pin)
    let told = Set(own.conflictsWith)
    own.conflictsWith = []
    asked.conflictsWith = []
    return own == asked && told.isSuperset(of: pin.conflictsWith)
      && told.isSubset(of: pin.conflictsWith + elsewhere)
  }

  /// Whether it explains a broken relation with a figure.
  func explainsConflict(with figure: String) -> Bool { pin.conflictsWith.contains(figure) }
}
