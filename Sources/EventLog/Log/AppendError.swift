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

extension AppendError: CustomStringConvertible {
  /// The error as people read it, over as many lines as it takes.
  package var description: String {
    switch self {
    case .faults(let faults), .damaged(let faults): AppendError.text(of: faults)
    case .conflict(let conflicts): AppendError.text(of: conflicts.flatMap(\.faults))
    case .staleHead(let expected, let actual):
      "the log ends at seq \(actual), expected \(expected): read what was added, and append again"
    case .torn(let tail): tail.fault.rendered()
    case .locked(let path): "another process is appending to \(path): try again"
    case .storage(let error): error.description
    case .unconfirmed(let outcome, let error):
      """
      \(error): the batch is in the log, which now ends at seq \(outcome.head), but a loss of \
      power could undo it; append it again to make sure
      """
    }
  }

  private static func text(of faults: [Fault]) -> String {
    faults.map { $0.rendered() }.joined(separator: "\n")
  }
}
