/// What an append did, or would do.
package struct AppendOutcome: Sendable, Equatable {
  /// An event that the log already holds, word for word.
  package struct Repeat: Sendable, Hashable {
    /// Where it was offered.
    package var origin: Origin
    /// Where the log, or the batch itself, holds it.
    package var seq: Int
  }

  /// The sequence numbers added; empty when all events were repeats.
  package var added: Range<Int>
  package var repeats: [Repeat]
  /// The log's last sequence number, the batch included.
  package var head: Int
  /// The log's Merkle root, the batch included.
  package var root: Digest
  /// Whether nothing was written.
  package var isDryRun: Bool

  /// Lines that stood behind those of the log's checkpoint: put there by hand, or by an append that
  /// ended before it left its own. Empty where there was no checkpoint.
  package var foundAfterCheckpoint: Range<Int>

  /// The file that the lines go to, as the user would name it.
  package var file: String

  package init(
    added: Range<Int>, repeats: [Repeat], head: Int, root: Digest, isDryRun: Bool,
    foundAfterCheckpoint: Range<Int>, file: String
  ) {
    self.added = added
    self.repeats = repeats
    self.head = head
    self.root = root
    self.isDryRun = isDryRun
    self.foundAfterCheckpoint = foundAfterCheckpoint
    self.file = file
  }
}
