package import EventLog

/// Storage and stockpile destruction: the period to destroy, its extensions, and what is kept.
///
///     Article3.destructionDue(entryIntoForce: Day.date(2015, 11, 1))   // 2023-11-01
///     Article3.retentionReportDue(covering: 2022)                      // 2023-04-30
///
/// The corresponding provision is Article 3(2) to (5) and (8).
package enum Article3 {
  /// Years from entry into force to the last day to destroy. Article 3(2).
  package static let periodYears = 8

  /// The longest extension one decision can grant. Article 3(3).
  package static let longestExtensionYears = 4

  /// The last day to have destroyed all stockpiles: the same day and month, eight years after entry
  /// into force for that State.
  ///
  /// The corresponding provision is Article 3(2).
  package static func destructionDue(entryIntoForce: Day) -> Day {
    entryIntoForce.adding(years: periodYears)
  }

  /// The deadline a State starts with, to which meetings may add extensions.
  ///
  /// The corresponding provision is Article 3(2) and (3).
  package static func deadline(entryIntoForce: DateRange) -> Deadline {
    Deadline(
      original: entryIntoForce.map(destructionDue(entryIntoForce:)),
      longestExtensionYears: longestExtensionYears)
  }

  /// The last day to report on munitions retained, acquired or transferred in a calendar year.
  ///
  /// It is the day of the annual transparency report, in which it is made.
  ///
  /// The corresponding provision is Article 3(8).
  package static func retentionReportDue(covering year: Int) -> Day {
    Article7.annualDue(covering: year)
  }
}
