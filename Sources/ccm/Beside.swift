import Dispatch
import Synchronization

/// A value that is made on another thread while this one goes on.
final class Beside<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let group = DispatchGroup()

  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: group) {
      let value = make()
      self.made.withLock { $0 = value }
    }
  }

  /// The value. Waits until it is made.
  var value: Value {
    group.wait()
    guard let value = made.withLock({ $0 }) else {
      preconditionFailure("What was asked for has been made")
    }
    return value
  }
}

extension Array where Element: Sendable {
  /// What is made of each element, in their order; several are made at a time.
  func mapBeside<Value: Sendable>(_ make: @Sendable (Element) -> Value) -> [Value] {
    let made = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let value = make(self[index])
      made.withLock { $0[index] = value }
    }
    return made.withLock { $0 }.compactMap(\.self)
  }
}
