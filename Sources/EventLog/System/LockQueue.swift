internal import Dispatch
internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits in the kernel's own queue for a lock that another holds.
///
/// The kernel wakes those who wait in the order in which they came, at the moment the lock is free.
/// A writer that tries again and again is passed over by chance, and sleeps while the lock is free.
///
/// The call that waits cannot be called off, so it is made on another thread, with a descriptor of
/// its own for the same open folder: the lock belongs to the two of them. When the time is over,
/// that thread gets the lock in its turn and lets go of it at once.
struct LockQueue {
  private let path: String
  private let number: Int32
  private let answer = Answer()

  /// What the thread that waits leaves: none yet, 0, or the number of the error.
  private final class Answer: Sendable {
    let error = Mutex<Int32?>(nil)
    let isThere = DispatchSemaphore(value: 0)
  }

  init(_ descriptor: Descriptor) throws(SystemError) {
    path = descriptor.path
    number = fcntl(descriptor.number, F_DUPFD_CLOEXEC, 0)
    if number < 0 { throw SystemError(.lock, path, errno) }
  }

  /// Takes the lock; false when it stays with another for so long.
  func wait(milliseconds: Int) throws(SystemError) -> Bool {
    let (number, answer) = (number, answer)
    Thread.detachNewThread {
      var error: Int32 = 0
      while flock(number, LOCK_EX) != 0 {
        error = errno
        if error != EINTR { break }
        error = 0
      }
      _ = close(number)
      answer.error.withLock { $0 = error }
      answer.isThere.signal()
    }
    guard answer.isThere.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else {
      return false
    }
    let error = answer.error.withLock { $0 } ?? 0
    if error != 0 { throw SystemError(.lock, path, error) }
    return true
  }
}
