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
