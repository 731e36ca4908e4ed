package import EventLog

/// A deadline, with the extensions that were asked for.
///
/// Without a decision the old deadline runs out:
///
///     var deadline = Article4.deadline(entryIntoForce: DateRange(Day.date(2010, 8, 1)))
///     deadline.extensions.append(request)   // pending
///     deadline.current                      // 2020-08-01, as before
///
/// The corresponding provision is Article 3(2) to (5) and Article 4(1) and (5) to (8).
package struct Deadline: Sendable, Hashable {
  /// The last day of the period that the Convention itself sets.
  package let original: DateRange

  /// The longest extension that one decision can grant.
  package let longestExtensionYears: Int

  /// The requests, in the order of their decisions; each adds to what the one before left.
  package var extensions: [DeadlineExtension]

  package init(
    original: DateRange, longestExtensionYears: Int, extensions: [DeadlineExtension] = []
  ) {
    self.original = original
    self.longestExtensionYears = longestExtensionYears
    self.extensions = extensions
  }

  /// The deadline after all decisions.
  package var current: DateRange {
    extensions.reduce(original) { $1.due(after: $0, longestYears: longestExtensionYears) }
  }

  /// The deadline that stands on a day, after the decisions taken by then.
  ///
  /// Where it is open whether one was taken by then, both the old and the new deadline remain
  /// possible.
  package func current(asOf day: Day) -> DateRange {
    extensions.reduce(original) { old, next in
      guard case .granted(let decided, _, _) = next.outcome else { return old }
      let new = next.due(after: old, longestYears: longestExtensionYears)
      return switch decided.isBefore(day) {
      case .no: old
      case .yes: new
      case .maybe: old.hull(new)
      }
    }
  }

  /// What is wrong with its extensions, in their order.
  package var irregularities: [String] {
    var old = original
    var found: [String] = []
    for next in extensions {
      if let text = next.irregularity(after: old, longestYears: longestExtensionYears) {
        found.append(text)
      }
      old = next.due(after: old, longestYears: longestExtensionYears)
    }
    return found
  }
}
