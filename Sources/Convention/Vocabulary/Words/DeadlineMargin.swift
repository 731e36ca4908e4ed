/// When a State expects to be done, measured against its deadline.
package enum DeadlineMargin: String, Sendable, CaseIterable {
  case inTime = "in-time"
  case wellAhead = "well-ahead"
}
