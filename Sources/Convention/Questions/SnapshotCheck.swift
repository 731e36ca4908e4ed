import EventLog

/// Compares snapshots with what the log gives, at their own sizes and by now.
///
/// Snapshots of one size share a ledger, and those on the same days a fold.
package struct SnapshotCheck {
  private let now: Ledger
  /// The ledgers of fewer lines, by size.
  private var ledgers: [Int: Ledger] = [:]
  /// What the whole log gives, by the times asked about.
  private var derived: [Axes: Derived] = [:]

  /// What a log gives on some axes: the state, and what it says of each State.
  private struct Derived {
    let state: ConventionState
    let states: [JSONValue]

    init(_ ledger: Ledger, _ axes: Axes) {
      state = ledger.state(axes)
      states = StateText.json(state, state.states)
    }
  }

  package init(_ now: Ledger) { self.now = now }

  /// How a snapshot stands.
  ///
  /// - Parameters:
  ///   - bytes: the file's.
  ///   - root: the log's root at the snapshot's size; not asked for where the log holds fewer lines.
  package mutating func status(
    of name: SnapshotName, _ bytes: [UInt8], root: @autoclosure () -> String
  ) -> SnapshotStatus {
    if name.size > now.size { return .broken("the log holds \(now.size) lines only") }
    let root = root()
    let then = name.size == now.size ? byNow(name.axes) : Derived(ledger(name.size), name.axes)
    let text = StateText.json(
      then.state, states: then.states, Basis(name.axes, size: name.size, root: root))
    if text.prettyBytes + [0x0A] != bytes {
      return SnapshotCheck.difference(of: bytes, from: text, at: name, root: root)
    }
    if name.size == now.size { return .current }
    let states = SnapshotCheck.differing(then.states, byNow(name.axes).states, beside: "lines")
    return states.isEmpty ? .current : .stale(states)
  }

  private mutating func byNow(_ axes: Axes) -> Derived {
    if let found = derived[axes] { return found }
    let made = Derived(now, axes)
    derived[axes] = made
    return made
  }

  private mutating func ledger(_ size: Int) -> Ledger {
    if let found = ledgers[size] { return found }
    let made = now.prefix(size)
    ledgers[size] = made
    return made
  }
}
