/// Why a batch did not go into the log. The log is as it was before, with one exception that has
/// its own case.
package enum AppendError: Error, Sendable {
  /// The batch is not fit for the log.
  case faults([Fault])
  /// The same attestation is there, or offered twice, with another body.
  case conflict([Conflict])
  /// The log is not as long as the one who appends took it to be.
  case staleHead(expected: Int, actual: Int)
  /// Something is wrong with the log itself.
  case damaged([Fault])
  /// The log ends in torn bytes.
  case torn(TornTail)
  /// Another process holds the lock.
  case locked(path: String)
  /// A system call failed.
  case storage(SystemError)
  /// The batch is in the log, whole, but the disk did not confirm it: a loss of power could undo
  /// it. Appending it again is harmless, and confirms it.
  case unconfirmed(AppendOutcome, SystemError)
}

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
}

/// Two bodies for one attestation: the same fact, document and place.
package struct Conflict: Sendable {
  /// One of the two events.
  package struct Side: Sendable {
    package var origin: Origin
    /// Its sequence number, for one that is in the log.
    package var seq: Int?
    /// The event in canonical form.
    package var body: [UInt8]
  }

  package var offered: Side
  package var existing: Side

  /// The conflict as two faults, one at each event.
  package var faults: [Fault] {
    let same = zip(offered.body, existing.body).prefix { $0 == $1 }.count
    let place = existing.seq.map { "seq \($0)" } ?? "line \(existing.origin.line) of this batch"
    func fault(_ side: Side, _ message: String) -> Fault {
      Fault(
        file: side.origin.file, line: side.origin.line, column: same + 1, message: message,
        source: side.body)
    }
    return [
      fault(
        offered,
        """
        another body for the attestation of \(place): same fact, document and place; \
        to correct it, append an event.corrected
        """),
      fault(existing, "this is what is there"),
    ]
  }
}
