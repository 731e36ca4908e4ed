/// The name of a checkpoint that is kept: the day on which it was made, and the size.
///
///     2026-11-21@7780.checkpoint
///
/// A signature of it stands beside it, with `.sig` behind the name.
package struct CheckpointName: Sendable, Hashable, CustomStringConvertible {
  package let day: Day
  /// Lines of the log.
  package let size: Int

  package init(day: Day, size: Int) {
    self.day = day
    self.size = size
  }

  /// Reads a file's name; nil for any other form.
  package init?(fileName: String) {
    guard fileName.hasSuffix(CheckpointName.suffix) else { return nil }
    let parts = fileName.dropLast(CheckpointName.suffix.utf8.count).split(
      separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(String(parts[0])), let size = Int(parts[1]), size > 0,
      String(size) == parts[1]
    else { return nil }
    self.init(day: day, size: size)
  }

  package var description: String { "\(day)@\(size)\(CheckpointName.suffix)" }

  private static let suffix = ".checkpoint"
  /// What stands behind the name of a signature.
  package static let signatureSuffix = ".sig"
}
