package import EventLog

/// Entry into force: of the Convention itself, and for each State.
///
///     Article17.entryIntoForce(deposited: Day.date(2008, 12, 3))   // 2010-08-01
///     Article17.entryIntoForce(deposited: Day.date(2016, 4, 6))    // 2016-10-01
///
/// The corresponding provision is Article 17.
package enum Article17 {
  /// The day on which the thirtieth instrument was deposited. Article 17(1).
  package static let thirtiethDeposit = Day.date(2010, 2, 16)

  /// The day on which the Convention itself entered into force. Article 17(1).
  package static let treatyInForce = firstOfSixthMonth(after: thirtiethDeposit)

  /// The day on which the Convention enters into force for a State.
  ///
  /// For all who had deposited by the day of the thirtieth instrument that is the Convention's own
  /// day. The first paragraph counts from the month of deposit, the second from its date; practice
  /// treats them alike, so a deposit on the first of a month takes six months too. A later
  /// withdrawal by any State undoes neither.
  ///
  /// The corresponding provision is Article 17(1) for the first thirty and 17(2) for later ones.
  ///
  /// - Parameter deposited: the day of the instrument of ratification, acceptance, approval or
  ///   accession.
  package static func entryIntoForce(deposited: Day) -> Day {
    deposited <= thirtiethDeposit ? treatyInForce : firstOfSixthMonth(after: deposited)
  }

  /// Whether the Convention is in force for a State on a day, which it is from its entry into force
  /// until a withdrawal takes effect.
  ///
  /// The corresponding provision is Article 17(2) with Article 20(3).
  ///
  /// - Parameters:
  ///   - entryIntoForce: for that State; nil for one that has not consented to be bound.
  ///   - withdrawn: when a withdrawal takes effect; nil without one.
  package static func isInForce(
    on day: Day, entryIntoForce: DateRange?, withdrawn: DateRange? = nil
  ) -> Truth {
    guard let entryIntoForce else { return .no }
    return entryIntoForce.isBefore(day) && !Article20.hasWithdrawn(on: day, withdrawn: withdrawn)
  }

  private static func firstOfSixthMonth(after day: Day) -> Day {
    let later = day.adding(months: 6)
    return later - (later.day - 1)
  }
}
