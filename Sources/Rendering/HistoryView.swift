package import Convention
import EventLog

/// One State's record as one story.
package enum HistoryView {
  package static func view(_ history: History, _ name: String, _ grounds: Grounds) -> View {
    var table = Table(["On", "What", "Source", "Place", "Voice", "Line", "File"])
    table.rows = history.entries.map { entry in
      let event = entry.event
      return [
        event?.body.on?.text ?? entry.on.description,
        entry.what + (entry.isDisputed ? " (disputed)" : "")
          + (entry.isCorrected ? " (corrected)" : ""),
        event?.source.document ?? "by rule", event?.source.at ?? "", event?.source.voice ?? "",
        event.map { String($0.statedAt) } ?? "",
        event.map { ExplainView.place($0.origin) } ?? "",
      ]
    }
    return View(
      blocks: [.heading(1, "\(name), up to \(grounds.basis.asOf)"), .table(table)],
      json: .object([
        ("state", .string(history.state.description)), ("name", .string(name)),
        ("asOf", .string(grounds.basis.asOf.description)),
        ("knownBy", .string(grounds.basis.knownBy.description)), ("log", grounds.log),
        ("entries", .array(history.entries.map(json))),
      ]), basis: grounds.line)
  }

  private static func json(_ entry: History.Entry) -> JSONValue {
    let event = entry.event
    return .object([
      ("on", .string(event?.body.on?.text ?? entry.on.description)),
      ("what", .string(entry.what)), ("derived", .bool(event == nil)),
      ("type", event.map { .string($0.type.name) }), ("data", event?.data),
      ("document", event.map { .string($0.source.document) }),
      ("at", event.map { .string($0.source.at) }),
      ("voice", event?.source.voice.map { .string($0) }),
      ("seq", event.map { .integer($0.seq) }),
      ("file", event.map { .string($0.origin.file) }),
      ("line", event.map { .integer($0.origin.line) }),
      ("disputed", entry.isDisputed ? .bool(true) : nil),
      ("correctedBy", entry.isCorrected ? event.map { .integer($0.statedAt) } : nil),
    ])
  }
}
