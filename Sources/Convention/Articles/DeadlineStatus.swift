package import EventLog

/// How a duty stands on a day against its due day.
///
///     DeadlineStatus(due: due, met: nil, withdrawn: nil, asOf: due.day! + 1)   // .overdue
///
/// A due day is still in time. "Late" is what the rules compute, never what a meeting found.
///
/// The corresponding provisions are those that set the due day, with Article 20(3) for a duty that
/// falls due after a withdrawal.
package enum DeadlineStatus: String, Sendable, Hashable, CaseIterable {
  /// Not met, and not due before the next day.
  case open
  /// Met on the due day at the latest.
  case met
  /// Met after the due day.
  case metLate = "met-late"
  /// A report that was received on a day that leaves open whether it was in time.
  case received
  /// Not met, and past the due day, for certain.
  case overdue
  /// Past the due day, and told to be missing on an earlier day than the one asked about; nothing
  /// later is on record.
  case missing
  /// There turned out to be nothing to do: the State confirmed that there is none.
  case absent
  /// Ended by a withdrawal before it fell due.
  case lapsed
  /// What is on record leaves more than one of these possible, or nothing is on record.
  case unknown

  /// The status on a day, where what is not on record as met is not met.
  ///
  /// - Parameters:
  ///   - due: the due day.
  ///   - met: when the duty was met; nil where that is not known to have happened.
  ///   - withdrawn: when a withdrawal takes effect; nil without one.
  ///   - day: the day asked about, all of it included.
  package init(due: DateRange, met: DateRange?, withdrawn: DateRange?, asOf day: Day) {
    let lapsed = Article20.hasLapsed(on: day, due: due, withdrawn: withdrawn)
    let done = met.map { met in
      met.isBefore(day) && (withdrawn.map { !$0.isBefore(met) || !lapsed } ?? .yes)
    }
    switch (done ?? .no, lapsed) {
    case (.yes, _):
      switch met?.isBefore(due) ?? .maybe {
      case .yes: self = .met
      case .no: self = .metLate
      case .maybe: self = .received
      }
    case (.no, .yes): self = .lapsed
    case (.no, .no):
      switch due.isBefore(day - 1) {
      case .yes: self = .overdue
      case .no: self = .open
      case .maybe: self = .unknown
      }
    default: self = .unknown
    }
  }

  /// Whole days past the due day: until it was met late, or until the day asked about while it is
  /// overdue; nil for any other status, and where a date is not known to the day.
  package static func daysLate(
    due: DateRange, met: DateRange?, withdrawn: DateRange?, asOf day: Day
  ) -> Int? {
    switch DeadlineStatus(due: due, met: met, withdrawn: withdrawn, asOf: day) {
    case .metLate: due.day.flatMap { due in met?.day.map { $0 - due } }
    case .overdue: due.day.map { day - $0 }
    case .open, .met, .received, .missing, .absent, .lapsed, .unknown: nil
    }
  }
}
