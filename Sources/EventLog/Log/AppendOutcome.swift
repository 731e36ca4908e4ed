/// What an append did, or would do.
package struct AppendOutcome: Sendable, Equatable {
  /// An event that the log already holds, word for word.
  package struct Repeat: Sendable, Equatable {
    /// Where it was offered.
    package var origin: Origin
    /// Where the log, or the batch itself, holds it.
    package var seq: Int
    /// The position of the line that has corrected it to what was offered.
    package var correctedBy: Int?
    /// The position of the line that has withdrawn it: it stays withdrawn.
    package var retractedBy: Int?

    init(origin: Origin, seq: Int, amendment: Amendment?) {
      self.origin = origin
      self.seq = seq
      switch amendment {
      case .corrected(let by, _): correctedBy = by
      case .retracted(let by): retractedBy = by
      case nil: break
      }
    }
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

  package init(
    added: Range<Int>, repeats: [Repeat], head: Int, root: Digest, isDryRun: Bool,
    foundAfterCheckpoint: Range<Int>
  ) {
    self.added = added
    self.repeats = repeats
    self.head = head
    self.root = root
    self.isDryRun = isDryRun
    self.foundAfterCheckpoint = foundAfterCheckpoint
  }
}

extension AppendOutcome.Repeat {
  /// What to say of an event that the log holds withdrawn; nil for one that stands.
  package var withdrawal: String? {
    retractedBy.map { by in
      """
      the log holds this as \(seq), retracted by \(by), and it stays so; to restore it, retract \
      \(by)
      """
    }
  }
}
