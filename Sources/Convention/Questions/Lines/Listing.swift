package import EventLog

/// What can be listed.
package enum Listing: String, Sendable, CaseIterable {
  case countries
  case regions
  case documents
  case meetings
  case windows
  case targets
  case themes
  case topics
  case measures
  case types
  case figures
}

/// What the lists of a ledger hold, as far as a choice asks for it.
package struct Listings: Sendable {
  package let ledger: Ledger
  package let choice: Choice
  /// The day whose names and standing are given.
  package let day: Day

  package init(_ ledger: Ledger, _ choice: Choice, on day: Day) {
    self.ledger = ledger
    self.choice = choice
    self.day = day
  }

  /// States and territories, by name.
  package var countries: [Country] {
    ledger.registers.countries.values.filter { choice.holds($0.code) }
      .sorted { CountryNames.precedes($0.name(on: day), $1.name(on: day)) }
  }

  /// Documents, by identifier.
  package var documents: [Document] {
    ledger.registers.documents.values.filter { document in
      choice.document.map { $0 == document.id } ?? true
    }
    .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// Meetings, by their first day.
  package var meetings: [Meeting] {
    ledger.registers.meetings.values.sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) }
  }

  /// Windows, by identifier.
  package var windows: [Window] {
    ledger.registers.windows.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// Targets, by identifier.
  package var targets: [Target] {
    ledger.registers.targets.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The steps of action plans, in the order of their table.
  package var topics: [Topic] { Topic.allCases.filter { choice.holds($0.theme) } }

  /// Figures, in the order of the log.
  package var figures: [Figure] {
    FigureBook(ledger).figures.filter { figure in
      choice.holds(figure.theme)
        && (choice.document.map { $0 == figure.document } ?? true)
        && (choice.states.map { !$0.isDisjoint(with: figure.states ?? []) } ?? true)
    }
  }

  /// How many lines of the log rest on each document.
  package var linesByDocument: [String: Int] {
    let symbols = Dictionary(grouping: ledger.log.records, by: \.document).mapValues(\.count)
    return Dictionary(
      symbols.map { (ledger.log.text($0.key), $0.value) }, uniquingKeysWith: { $0 + $1 })
  }

  /// How many lines of the log are of each type.
  package var linesByType: [EventType: Int] {
    Dictionary(grouping: ledger.log.records) { EventType(place: Int($0.type)) }
      .mapValues(\.count)
  }
}
