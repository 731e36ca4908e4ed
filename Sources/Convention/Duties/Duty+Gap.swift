package import EventLog

extension Duty {
  /// Days without a deadline in force: a request was granted only after the old deadline had run out.
  package struct Gap: Sendable, Hashable {
    /// The day after the old deadline.
    package let first: Day
    /// The day before the decision.
    package let last: Day
  }

  /// The days between a deadline that ran out and the decision that gave more time, for each such
  /// decision; nothing where a day leaves it open.
  ///
  /// The corresponding provision is Article 3(5) and Article 4(7): a deadline is extended before it
  /// runs out.
  package var gaps: [Gap] {
    let years =
      article == "3.2" ? Article3.longestExtensionYears : Article4.longestExtensionYears
    var old = dueOriginal
    var found: [Gap] = []
    for request in extensions {
      if case .granted(let decided, _, _) = request.outcome, let end = old.latest,
        let day = decided.earliest, end + 1 < day
      {
        found.append(Gap(first: end + 1, last: day - 1))
      }
      old = request.due(after: old, longestYears: years)
    }
    return found
  }
}
