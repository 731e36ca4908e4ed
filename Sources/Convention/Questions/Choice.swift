package import EventLog

/// An article whose obligations can be asked for together.
package enum ArticleGroup: String, Sendable, CaseIterable {
  /// Stockpiles, and what is retained of them.
  case three = "3"
  /// Remnants and risk education.
  case four = "4"
  /// Victims.
  case five = "5"
  /// Transparency.
  case seven = "7"

  /// The themes that its provisions are about.
  package var themes: Set<Theme> {
    switch self {
    case .three: [.stockpileDestruction, .retention]
    case .four: [.clearance, .riskEducation]
    case .five: [.victimAssistance]
    case .seven: [.transparency]
    }
  }

  /// Whether a duty's article is one of its paragraphs, `3.2` of 3, or serves it as a date of an
  /// action plan does.
  package func holds(_ duty: Duty) -> Bool { themes.contains(duty.theme) }
}

extension Duty {
  /// The theme that it belongs to.
  package var theme: Theme {
    if let plan = PlanDeadline.allCases.first(where: { $0.label == article }) {
      return switch plan {
      case .destructionPlan: .stockpileDestruction
      case .membership: .universalization
      case .focalPoint, .victimAssistancePlan: .victimAssistance
      case .nationalMeasures: .nationalMeasures
      }
    }
    if article.hasPrefix("4") { return .clearance }
    if article.hasPrefix("7") { return .transparency }
    return article == "3.8" ? .retention : .stockpileDestruction
  }
}

/// What an answer is asked about: States, themes, a document, days. What is nil asks for all.
package struct Choice: Sendable {
  /// The only States asked about.
  package var states: Set<CountryCode>?
  package var themes: Set<Theme>?
  package var document: String?
  /// What lies on this day or an earlier one is left out.
  package var after: Day?
  /// What lies on a later day is left out.
  package var until: Day?

  package init() {}

  /// Whether anything is chosen.
  package var isEmpty: Bool {
    states == nil && themes == nil && document == nil && after == nil && until == nil
  }

  package func holds(_ state: CountryCode?) -> Bool {
    guard let states else { return true }
    return state.map(states.contains) ?? false
  }

  package func holds(_ theme: Theme?) -> Bool {
    guard let themes else { return true }
    return theme.map(themes.contains) ?? false
  }

  /// Whether something can have happened on one of the days asked about.
  package func holds(_ range: DateRange?) -> Bool {
    guard let range else { return after == nil && until == nil }
    return (after.map { $0 < range.end } ?? true)
      && (until.map { range.isBefore($0).isPossible } ?? true)
  }

  /// Whether an event of the log is asked about: its State, theme, document and days.
  package func holds(_ event: Event) -> Bool {
    holds(event.state) && holds(event.theme) && (document.map { $0 == event.document } ?? true)
      && holds(event.range)
  }
}

extension ConventionState {
  /// The same state, asked about the States of a choice only.
  package func chosen(_ choice: Choice) -> ConventionState {
    choice.states.map(narrowed(to:)) ?? self
  }
}

extension History {
  /// The entries that a choice asks about. What the articles derive belongs to no document.
  package func chosen(_ choice: Choice) -> History {
    History(
      state: state,
      entries: entries.filter { entry in
        guard choice.holds(entry.on) else { return false }
        guard let event = entry.event else {
          return choice.document == nil && choice.holds(entry.theme)
        }
        return choice.holds(event.theme)
          && (choice.document.map { $0 == event.document } ?? true)
      })
  }
}

extension StateDifference {
  /// The changes that a choice asks about.
  package func chosen(_ choice: Choice) -> StateDifference {
    StateDifference(
      before: before, after: after,
      changes: changes.map { change in
        Change(
          name: change.name, what: change.what,
          cases: change.cases.filter { choice.holds($0.state) && choice.holds($0.theme) })
      })
  }
}
