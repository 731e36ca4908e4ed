package import EventLog

/// Withdrawal: when it takes effect, and what it ends.
///
///     Article20.effective(received: Day.date(2024, 9, 6))   // 2025-03-06
///
/// Until that day the State is a party; on the day itself it no longer is.
///
/// The corresponding provision is Article 20(2) and (3).
package enum Article20 {
  /// Calendar months from the depositary's receipt to effect. Article 20(3).
  package static let noticeMonths = 6

  /// The day on which a withdrawal takes effect, for a State engaged in no armed conflict.
  ///
  /// The corresponding provision is Article 20(3).
  package static func effective(received: Day) -> Day { received.adding(months: noticeMonths) }

  /// The day on which a withdrawal takes effect, deferred to the end of an armed conflict in which
  /// the State is engaged when the six months run out.
  ///
  /// The corresponding provision is Article 20(3).
  ///
  /// - Parameters:
  ///   - received: when the depositary received the instrument of withdrawal.
  ///   - conflictEnded: the end of that conflict, without a latest day while it goes on; nil where
  ///     there is none.
  package static func effective(received: DateRange, conflictEnded: DateRange?) -> DateRange {
    let noticed = received.map(effective(received:))
    guard let conflictEnded else { return noticed }
    let latest: Day? =
      if let end = noticed.latest, let peace = conflictEnded.latest { max(end, peace) } else { nil }
    return DateRange(
      earliest: [noticed.earliest, conflictEnded.earliest].compactMap(\.self).max(),
      latest: latest)
  }

  /// Whether a withdrawal has taken effect by a day, its first day included.
  ///
  /// The corresponding provision is Article 20(3).
  package static func hasWithdrawn(on day: Day, withdrawn: DateRange?) -> Truth {
    withdrawn?.isBefore(day) ?? .no
  }

  /// Whether a State is a party on a day: from its deposit until a withdrawal takes effect.
  ///
  /// The corresponding provision is Article 16 with Article 20(3).
  ///
  /// - Parameters:
  ///   - deposited: when it deposited its instrument of consent; nil where it has not.
  ///   - withdrawn: when a withdrawal takes effect; nil without one.
  package static func isParty(
    on day: Day, deposited: DateRange?, withdrawn: DateRange?
  ) -> Truth {
    guard let deposited else { return .no }
    return deposited.isBefore(day) && !hasWithdrawn(on: day, withdrawn: withdrawn)
  }

  /// Whether a duty has lapsed by a day: the withdrawal took effect before the duty fell due, or on
  /// the same day. What was due earlier stays due.
  ///
  /// The corresponding provision is Article 20(3).
  package static func hasLapsed(on day: Day, due: DateRange, withdrawn: DateRange?) -> Truth {
    guard let withdrawn else { return .no }
    return withdrawn.isBefore(day) && withdrawn.isBefore(due)
  }
}
