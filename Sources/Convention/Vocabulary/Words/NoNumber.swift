/// Why a figure prints no number.
package enum NoNumber: String, Sendable, CaseIterable {
  /// The document names States and gives no count.
  case namesOnly = "names-only"
  /// It speaks of an amount without a number.
  case unquantified
  /// It prints a list of something else than States.
  case listOnly = "list-only"
  /// It only says more, most or some.
  case hedged
  /// It names a day that comes again each year.
  case recurringDay = "recurring-day"
  /// It names a meeting instead of a date.
  case namedMeeting = "named-meeting"
  /// It prints that no number applies.
  case notApplicable = "not-applicable"
}
