/// A correction or retraction: a line that changes what an earlier one says.
struct Remark: Sendable {
  /// The line's own position.
  let seq: Int
  /// The position of the line it is about.
  let target: Int
  /// What it puts in the target's place; nil for a retraction.
  let replacement: EventReference?
}
