package import EventLog

/// What the ledger knows, and where it is silent: events by theme and year, and by document.
package struct Coverage: Sendable {
  /// What is known of one theme.
  package struct OfTheme: Sendable {
    package let theme: Theme
    /// Events by the year of the latest day on which they can have happened.
    package let years: [Int: Int]
    package let reach: Reach?
    /// The documents that tell of it, by identifier.
    package let documents: [String]
    /// Years without an event, from the Convention's opening to the as-of day.
    package let gaps: [Int]

    package var events: Int { years.values.reduce(0, +) }
  }

  /// What one document contributes.
  package struct OfDocument: Sendable {
    package let document: String
    package let lineage: Lineage
    package let events: Int
    package let figures: Int
    package let reach: Reach?
    package let themes: [Theme]
  }

  /// First and last day of which events tell, by their latest possible days.
  package struct Reach: Sendable, Hashable {
    package let first: Day
    package let last: Day
  }

  /// All themes, also those nothing is known of.
  package let themes: [OfTheme]
  /// Those with events or figures, by identifier.
  package let documents: [OfDocument]
}

extension Ledger {
  /// What was known on some axes and had happened by the as-of day, by theme and by document.
  package func coverage(_ axes: Axes, choice: Choice = Choice()) -> Coverage {
    let events = standingFacts(axes).compactMap { event -> Covered? in
      guard let theme = event.theme, let day = event.on?.latest, day <= axes.asOf,
        choice.holds(event)
      else {
        return nil
      }
      return Covered(document: event.document, theme: theme, day: day)
    }
    let byTheme = Dictionary(grouping: events, by: \.theme)
    let byDocument = Dictionary(grouping: events, by: \.document)
    let figures = Dictionary(
      grouping: remarks { $0 == .figurePublished }.filter { figure in
        choice.document.map { $0 == figure.document } ?? true
          && choice.holds(figure[FigurePublished.section])
          && choice.states.map {
            !$0.isDisjoint(with: figure[FigurePublished.states] ?? [])
          } ?? true
      }, by: \.document)
    let years = Article15.opened.year...max(Article15.opened.year, axes.asOf.year)
    return Coverage(
      themes: Theme.allCases.filter { choice.holds($0) }.map { theme in
        let own = byTheme[theme] ?? []
        let counts = Dictionary(grouping: own, by: \.day.year).mapValues(\.count)
        return Coverage.OfTheme(
          theme: theme, years: counts, reach: Coverage.reach(own.map(\.day)),
          documents: Coverage.sorted(own.map(\.document)),
          gaps: years.filter { counts[$0] == nil })
      },
      documents: Coverage.sorted(Array(byDocument.keys) + figures.keys).map { id in
        let own = byDocument[id] ?? []
        let themes = Set(own.map(\.theme))
        return Coverage.OfDocument(
          document: id, lineage: registers.documents[id]?.lineage ?? .reference,
          events: own.count, figures: figures[id]?.count ?? 0,
          reach: Coverage.reach(own.map(\.day)),
          themes: Theme.allCases.filter(themes.contains))
      })
  }
}

/// What coverage asks of an event.
private struct Covered {
  let document: String
  let theme: Theme
  let day: Day
}

extension Coverage {
  fileprivate static func reach(_ days: [Day]) -> Reach? {
    guard let first = days.min(), let last = days.max() else { return nil }
    return Reach(first: first, last: last)
  }

  fileprivate static func sorted(_ ids: [String]) -> [String] {
    Set(ids).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
