package import Convention
import EventLog

/// A snapshot's bytes, and how it stands against the log.
package enum SnapshotView {
  package static func list(_ snapshots: [(name: SnapshotName, status: SnapshotStatus)]) -> View {
    var table = Table(["As of", "Known by", "Lines", "Status", "Remark"], numeric: [2])
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
        }), basis: nil,
      rows: Table(["asOf", "knownBy", "size", "status", "told"], rows: table.rows))
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
