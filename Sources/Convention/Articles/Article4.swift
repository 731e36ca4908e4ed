package import EventLog

/// Clearance and destruction of remnants: the periods, their extensions, the declaration.
///
///     Article4.clearanceDue(entryIntoForce: Day.date(2010, 8, 1))    // 2020-08-01
///     Article4.clearanceDue(hostilitiesEnded: Day.date(2021, 6, 5))  // 2031-06-05
///
/// A State may have several obligations at once, each with a deadline of its own: one for what lay
/// there at entry into force, one for each later contamination.
///
/// The corresponding provision is Article 4(1) and (5) to (8).
package enum Article4 {
  /// Years from the start of the period to the last day to clear. Article 4(1)(a) and (b).
  package static let periodYears = 10

  /// The longest extension one decision can grant. Article 4(5) and (8).
  package static let longestExtensionYears = 5

  /// The last day to clear what lay there when the Convention entered into force for that State.
  ///
  /// The corresponding provision is Article 4(1)(a).
  package static func clearanceDue(entryIntoForce: Day) -> Day {
    entryIntoForce.adding(years: periodYears)
  }

  /// The last day to clear contamination that arose after entry into force for that State.
  ///
  /// The corresponding provision is Article 4(1)(b).
  ///
  /// - Parameter hostilitiesEnded: the end of the active hostilities that left the remnants.
  package static func clearanceDue(hostilitiesEnded: Day) -> Day {
    hostilitiesEnded.adding(years: periodYears)
  }

  /// The deadline for contamination present at entry into force, to which meetings may add
  /// extensions.
  ///
  /// The corresponding provision is Article 4(1)(a) and (5).
  package static func deadline(entryIntoForce: DateRange) -> Deadline {
    Deadline(
      original: entryIntoForce.map(clearanceDue(entryIntoForce:)),
      longestExtensionYears: longestExtensionYears)
  }

  /// The deadline for contamination that arose later, to which meetings may add extensions.
  ///
  /// The corresponding provision is Article 4(1)(b) and (5).
  ///
  /// - Parameter hostilitiesEnded: without a latest day while the hostilities go on; the deadline
  ///   then has none either.
  package static func deadline(hostilitiesEnded: DateRange) -> Deadline {
    Deadline(
      original: hostilitiesEnded.map(clearanceDue(hostilitiesEnded:)),
      longestExtensionYears: longestExtensionYears)
  }

  /// The last day to declare compliance after the last area was cleared: the last day of the next
  /// meeting that opens after it; nil where none is known yet.
  ///
  /// The corresponding provision is Article 4(1)(c).
  ///
  /// - Parameter meetings: the Meetings of States Parties, first to last day, in any order.
  package static func declarationDue(completed: Day, meetings: [ClosedRange<Day>]) -> Day? {
    meetings.filter { $0.lowerBound > completed }
      .min { $0.lowerBound < $1.lowerBound }?.upperBound
  }
}
