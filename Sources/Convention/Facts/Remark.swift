import EventLog

/// A correction or retraction: a line that changes what an earlier one says.
struct Remark: Sendable {
  /// The line's own position.
  let seq: Int
  /// The position of the line it is about.
  let target: Int
  /// What it puts in the target's place; nil for a retraction.
  let replacement: EventReference?
  /// From which day it is known, where it is about a fact about the world: of two corrections from
  /// different documents the later known one wins. The far past for any other.
  var known = Day.farPast
}
