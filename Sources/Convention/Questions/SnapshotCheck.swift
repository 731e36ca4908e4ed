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

  /// Why a file that differs from what the log gives does so.
  private static func difference(
    of bytes: [UInt8], from text: JSONValue, at name: SnapshotName, root: String
  ) -> SnapshotStatus {
    var reader = JSONReader(bytes)
    guard let value = try? reader.document() else { return .broken("it is not JSON") }
    if let rules = value["log"]?["rules"]?.integer, rules != Basis.rulesVersion {
      return .otherRules(rules)
    }
    if value["log"]?["root"]?.string != root {
      return .broken("the log's root at \(name.size) lines is \(root)")
    }
    let states = differing(value["states"]?.array ?? [], text["states"]?.array ?? [])
      .map(\.description)
    return .broken(
      "the log gives another state"
        + (states.isEmpty ? "" : " of " + states.joined(separator: ", ")))
  }

  /// The States of which two states say different things.
  ///
  /// - Parameter ignored: a member that does not count, at any depth: a new witness of an old fact
  ///   changes nothing.
  private static func differing(
    _ a: [JSONValue], _ b: [JSONValue], beside ignored: String? = nil
  ) -> [CountryCode] {
    func byState(_ states: [JSONValue]) -> [String: JSONValue] {
      Dictionary(
        states.map { ($0["state"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byState(a), byState(b))
    return Set(old.keys).union(new.keys).filter { state in
      guard let x = old[state], let y = new[state] else { return true }
      return !isSame(x, y, beside: ignored)
    }
    .compactMap { CountryCode($0) }.sorted()
  }

  /// Whether two values are the same but for a member of objects within objects.
  private static func isSame(_ a: JSONValue, _ b: JSONValue, beside ignored: String?) -> Bool {
    guard let ignored, let x = a.members, let y = b.members else { return a == b }
    var (i, j) = (0, 0)
    while true {
      while i < x.count, x[i].name == ignored { i += 1 }
      while j < y.count, y[j].name == ignored { j += 1 }
      if i == x.count || j == y.count { return i == x.count && j == y.count }
      if x[i].name.utf8.elementsEqual(y[j].name.utf8) == false
        || !isSame(x[i].value, y[j].value, beside: ignored)
      {
        return false
      }
      (i, j) = (i + 1, j + 1)
    }
  }
}
