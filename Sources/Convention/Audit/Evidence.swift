/// What a figure rests on, and how independent of the document that is.
package enum Evidence: String, Sendable, CaseIterable {
  /// Treaty facts and the articles alone, each with a witness outside the document.
  case rule
  /// Every State counted has a witness of another lineage, and the kind of fact is closed; every
  /// fact that sets a date has one.
  case independent
  /// Other places of the document or of its lineage.
  case report
  /// Its own place only: its arithmetic adds up, nothing more.
  case itself = "self"
  case none

  /// How many of the States counted have a witness of another lineage.
  package struct Support: Sendable, Equatable {
    package var independent: Int
    package var of: Int
    /// Whether nothing can have been left out: a rule, the date of a named State, the days of a
    /// meeting, a set closed by a rule whose every member others date, or a kind of fact that
    /// another lineage lists complete.
    package var closed: Bool
    /// Of a rule, its weakest treaty fact; nil of anything else.
    package var weakest: Strength?
    /// Whether a fact it rests on is contested, so that the answer may be another one.
    package var isContested = false
    /// What holds the grade down.
    package var limits: [Limit] = []
  }

  /// How a treaty fact is witnessed.
  package struct Strength: Sendable, Equatable {
    /// Whether two publishers tell it, of whom neither takes from the other.
    package var isCorroborated: Bool
    /// Whether the depositary is among them.
    package var hasDepositary: Bool

    package init(isCorroborated: Bool, hasDepositary: Bool) {
      self.isCorroborated = isCorroborated
      self.hasDepositary = hasDepositary
    }

    /// Its word in answers.
    package var word: String { isCorroborated ? "corroborated" : "single" }

    /// The weaker of two.
    static func weaker(_ a: Strength, _ b: Strength) -> Strength {
      Strength(
        isCorroborated: a.isCorroborated && b.isCorroborated,
        hasDepositary: a.hasDepositary && b.hasDepositary)
    }
  }

  /// Why a grade is not lifted higher.
  package enum Limit: String, Sendable, CaseIterable {
    /// A fact it rests on is contested, so that the answer may be another one.
    case contested
    /// Its measure, or the topic it asks for, serves one place only.
    case oneMeasure = "one-measure"
    /// A window or meeting in its measure serves one place only.
    case onePeriod = "one-period"
    /// Its measure is of another theme, and no reason is given.
    case theme

    /// The highest grade under it.
    var highest: Evidence { self == .contested ? .report : .itself }
  }

  /// The lower of two grades.
  static func lower(_ a: Evidence, _ b: Evidence) -> Evidence { a.rank > b.rank ? a : b }

  /// Its place from the strongest, 0, on.
  private var rank: Int {
    switch self {
    case .rule: 0
    case .independent: 1
    case .report: 2
    case .itself: 3
    case .none: 4
    }
  }
}
