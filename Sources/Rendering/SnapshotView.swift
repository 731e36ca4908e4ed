package import Convention
import EventLog

/// A snapshot's bytes, and how it stands against the log.
package enum SnapshotView {
  /// The folded state of all States on record, readable, with the log's size, root and rules.
  package static func bytes(_ state: ConventionState, root: String) -> [UInt8] {
    json(state, root: root).prettyBytes + [0x0A]
  }

  private static func json(_ state: ConventionState, root: String) -> JSONValue {
    StateView.json(state, state.states, Grounds(state.basis, root: root))
  }

  /// Compares a snapshot with what the log gives, at its own size and by now.
  ///
  /// - Parameters:
  ///   - bytes: the file's.
  ///   - root: the log's root at the snapshot's size.
  package static func status(
    of name: SnapshotName, bytes: [UInt8], ledger: Ledger, root: String
  ) -> SnapshotStatus {
    guard name.size <= ledger.size else {
      return .broken("the log holds \(ledger.size) lines only")
    }
    guard let value = read(bytes) else {
      return .broken("it is not JSON")
    }
    if let rules = value["log"]?["rules"]?.integer, rules != Basis.rulesVersion {
      return .otherRules(rules)
    }
    if value["log"]?["root"]?.string != root {
      return .broken("the log's root at \(name.size) lines is \(root)")
    }
    let derived = json(ledger.state(name.basis), root: root)
    if derived.prettyBytes + [0x0A] != bytes {
      let states = differing(value, derived)
      return .broken(
        "the log gives another state"
          + (states.isEmpty ? "" : " of " + states.map(\.description).joined(separator: ", ")))
    }
    var now = name.basis
    now.at = ledger.size
    let states = differing(derived, json(ledger.state(now), root: root), beside: "lines")
    return states.isEmpty ? .current : .stale(states)
  }

  private static func read(_ bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    return try? reader.document()
  }

  /// The States of which two states say different things.
  private static func differing(
    _ a: JSONValue, _ b: JSONValue, beside ignored: String? = nil
  ) -> [StateCode] {
    func byState(_ value: JSONValue) -> [String: [UInt8]] {
      Dictionary(
        (value["states"]?.array ?? []).map { entry in
          (entry["state"]?.string ?? "", stripped(entry, of: ignored).canonicalBytes)
        }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byState(a), byState(b))
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
      .compactMap { StateCode($0) }.sorted()
  }

  /// Without a member at any depth: a new witness of an old fact changes nothing.
  private static func stripped(_ value: JSONValue, of name: String?) -> JSONValue {
    guard let name, let members = value.members else { return value }
    return .object(
      members.filter { $0.name != name }.map { ($0.name, stripped($0.value, of: name)) })
  }

  package static func list(_ snapshots: [(name: SnapshotName, status: SnapshotStatus)]) -> View {
    var table = Table(["As of", "Known by", "Lines", "Status", ""], numeric: [2])
    table.rows = snapshots.map { name, status in
      [
        name.asOf.description, name.knownBy.description, String(name.size), status.word,
        told(status),
      ]
    }
    return View(
      blocks: [.heading(1, "Snapshots"), .table(table)],
      json: .array(
        snapshots.map { name, status in
          .object([
            ("asOf", .string(name.asOf.description)),
            ("knownBy", .string(name.knownBy.description)), ("size", .integer(name.size)),
            ("status", .string(status.word)), ("told", .string(told(status))),
          ])
        }), basis: nil)
  }

  /// What a status means for the reader.
  package static func told(_ status: SnapshotStatus) -> String {
    switch status {
    case .current: ""
    case .stale(let states):
      "later lines change what is known of " + states.map(\.description).joined(separator: ", ")
    case .otherRules(let version): "made under rules \(version), now \(Basis.rulesVersion)"
    case .broken(let why): why
    }
  }
}
