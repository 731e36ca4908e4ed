package import Convention
import EventLog

/// One State's record as one story.
package enum HistoryView {
  package static func view(_ history: History, _ name: String, _ basis: Basis) -> View {
    var table = Table(
      ["On", "What", "Marks", "Source", "Place", "Voice", "Line", "File"], numeric: [6],
      spare: ["File"], under: ["Source", "Place", "Voice", "Marks"])
    table.rows = history.entries.map { entry in
      let event = entry.event
      return [
        SpokenDate.text(date(entry)), entry.what, marks(entry).joined(separator: ", "),
        event?.document ?? "", event?.place ?? "", event?.voice?.rawValue ?? "",
        event.map { String($0.statedAt) } ?? "",
        event.map { ExplainView.place($0.origin) } ?? "",
      ]
    }
    return View(
      blocks: [.heading(1, "\(name), up to \(basis.axes.asOf)"), .table(table)],
      json: .object([
        ("state", .string(history.state.description)), ("name", .string(name)),
        ("asOf", .string(basis.axes.asOf.description)),
        ("knownBy", .string(basis.axes.knownBy.description)), ("log", basis.log),
        ("entries", .array(history.entries.map(json))),
      ]), basis: basis.line, rows: HistoryData.table(history, name, basis))
  }

  /// The date as its source gives it.
  static func date(_ entry: History.Entry) -> String {
    entry.event?.on?.text ?? entry.on.description
  }

  private static func marks(_ entry: History.Entry) -> [String] {
    [
      entry.event == nil ? "by rule" : nil, entry.isDisputed ? "disputed" : nil,
      entry.isCorrected ? "corrected" : nil,
      entry.knowledge.flatMap { known in
        known.ground.words.map { "known from \(known.day), \($0)" }
      },
      entry.retraction.map { "retracted by \($0.seq): \($0[EventRetracted.reason])" },
    ].compactMap(\.self)
  }

  private static func json(_ entry: History.Entry) -> JSONValue {
    let event = entry.event
    return .object([
      ("on", .string(date(entry))), ("what", .string(entry.what)),
      ("derived", .bool(event == nil)),
      ("type", event.map { .string($0.type.name) }), ("data", event?.payload),
      ("document", event.map { .string($0.document) }),
      ("at", event.map { .string($0.place) }),
      ("voice", event?.voice.map { .string($0.rawValue) }),
      ("seq", event.map { .integer($0.seq) }),
      ("file", event.map { .string($0.origin.file) }),
      ("line", event.map { .integer($0.origin.line) }),
      ("known", entry.knowledge.map { .string($0.day.description) }),
      ("knownAs", entry.knowledge.map { .string($0.ground.rawValue) }),
      ("disputed", entry.isDisputed ? .bool(true) : nil),
      ("correctedBy", entry.isCorrected ? event.map { .integer($0.statedAt) } : nil),
      ("retractedBy", entry.retraction.map { .integer($0.seq) }),
    ])
  }
}
