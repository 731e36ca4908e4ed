package import EventLog

/// Signature: open until the Convention entered into force.
///
///     Article15.isOpen(on: Day.date(2010, 7, 31))   // true
///     Article15.isOpen(on: Day.date(2010, 8, 1))    // false
///
/// The corresponding provision is Article 15.
package enum Article15 {
  /// The day the Convention was opened for signature, at Oslo.
  package static let opened = Day.date(2008, 12, 3)

  /// The day from which it can no longer be signed, that of its own entry into force.
  package static let ended = Article17.treatyInForce

  /// Whether a State could sign on that day.
  ///
  /// The corresponding provision is Article 15.
  package static func isOpen(on day: Day) -> Bool { opened <= day && day < ended }

  /// What is wrong with a signature on such a date; nil where one of its days was possible.
  ///
  /// The fact is kept all the same: what the sources say goes in, with a warning.
  ///
  /// The corresponding provision is Article 15.
  package static func irregularity(signed: DateRange) -> String? {
    if signed.isBefore(opened - 1) == .yes {
      return "signed before the Convention was opened for signature on \(opened) (Article 15)"
    }
    if signed.isBefore(ended - 1) == .no {
      return "signed although signature ended with entry into force on \(ended) (Article 15)"
    }
    return nil
  }
}
