package import Convention
import EventLog

/// One State's record as one story.
package enum HistoryView {
  package static func view(_ history: History, _ name: String, _ grounds: Grounds) -> View {
    var table = Table(["On", "What", "Marks", "Source", "Place", "Voice", "Line", "File"])
    table.rows = history.entries.map { entry in
      let event = entry.event
      return [
        date(entry), entry.what, marks(entry).joined(separator: ", "),
        event?.source.document ?? "", event?.source.at ?? "", event?.source.voice ?? "",
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

  /// The date as its source gives it.
  private static func date(_ entry: History.Entry) -> String {
    entry.event?.body.on?.text ?? entry.on.description
  }

  private static func marks(_ entry: History.Entry) -> [String] {
    [
      entry.event == nil ? "by rule" : nil, entry.isDisputed ? "disputed" : nil,
      entry.isCorrected ? "corrected" : nil,
      entry.retraction.map { "retracted by \($0.seq): \($0.data["reason"]?.string ?? "")" },
    ].compactMap(\.self)
  }

  private static func json(_ entry: History.Entry) -> JSONValue {
    let event = entry.event
    return .object([
      ("on", .string(date(entry))), ("what", .string(entry.what)),
      ("derived", .bool(event == nil)),
      ("type", event.map { .string($0.type.name) }), ("data", event?.data),
      ("document", event.map { .string($0.source.document) }),
      ("at", event.map { .string($0.source.at) }),
      ("voice", event?.source.voice.map { .string($0) }),
      ("seq", event.map { .integer($0.seq) }),
      ("file", event.map { .string($0.origin.file) }),
      ("line", event.map { .integer($0.origin.line) }),
      ("disputed", entry.isDisputed ? .bool(true) : nil),
      ("correctedBy", entry.isCorrected ? event.map { .integer($0.statedAt) } : nil),
      ("retractedBy", entry.retraction.map { .integer($0.seq) }),
    ])
  }
}
