/// Why a batch did not go into the log. The log is as it was before, with two exceptions that have
/// their own cases.
package enum AppendError: Error, Sendable {
  /// The batch is not fit for the log.
  case faults([Fault])
  /// The same attestation is there, or offered twice, with another body.
  case conflict([Conflict])
  /// The log is not as long as the one who appends took it to be.
  case staleHead(expected: Int, actual: Int)
  /// The log has other first lines than the one who appends took it to have.
  case otherRoot(size: Int, expected: Digest, actual: Digest)
  /// The log does not begin with the lines its checkpoint was made of.
  case tampered([Fault])
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
  /// The batch is in the log, for good, but its checkpoint could not be left. Appending it again is
  /// harmless, and leaves it.
  case withoutCheckpoint(AppendOutcome, SystemError)
}
