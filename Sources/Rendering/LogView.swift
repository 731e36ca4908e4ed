package import Convention
import EventLog

/// Lines of the log as they were added, and the accessions they came with.
package enum LogView {
  /// Lines, in their order.
  ///
  /// - Parameter range: the positions asked about.
  package static func lines(_ lines: [LoggedLine], _ range: Range<Int>, _ basis: Basis) -> View {
    var table = Table(
      ["Line", "Recorded", "By", "What", "On", "Source", "Place", "Since"], numeric: [0],
      under: ["Source", "Place", "Since"])
    table.rows = lines.map { line in
      let event = line.event
      return [
        String(event.seq), event.recorded.description, event.by, told(line), event.on?.text ?? "",
        event.document, event.place, since(line),
      ]
    }
    let title =
      range.isEmpty
      ? "No line after \(range.lowerBound - 1)"
      : "Lines \(range.lowerBound) to \(range.upperBound - 1)"
    return View(
      blocks: [.heading(1, title)] + (lines.isEmpty ? [] : [.table(table)]),
      json: .object([
        ("log", basis.log), ("since", .integer(range.lowerBound - 1)),
        ("until", .integer(range.upperBound - 1)), ("lines", .array(lines.map(json))),
      ]), basis: basis.line, rows: table.data(basis))
  }

  /// The files of the log, with what is on record of who handed over what.
  package static func accessions(_ segments: [LoggedSegment], _ basis: Basis) -> View {
    var table = Table(
      ["Lines", "Accession", "Recorded", "By", "Handed over by", "On", "Files"], under: ["Files"])
    table.rows = segments.map { segment in
      let days = [segment.first.day.description, segment.last.day.description]
      let files = segment.received?[AccessionReceived.files] ?? []
      return [
        "\(segment.lines.lowerBound)-\(segment.lines.upperBound)", segment.accession,
        days[0] == days[1] ? days[0] : days.joined(separator: "/"),
        segment.by.joined(separator: ", "),
        segment.received.map { $0[AccessionReceived.from] } ?? "",
        segment.received?[AccessionReceived.received].description ?? "",
        files.map { "\($0.name) \($0.sha256)" }.joined(separator: ", "),
      ]
    }
    return View(
      blocks: [.heading(1, "Accessions"), .table(table)],
      json: .object([
        ("log", basis.log), ("accessions", .array(segments.map(json))),
      ]), basis: basis.line, rows: table.data(basis))
  }

  private static func told(_ line: LoggedLine) -> String {
    let says = (line.state.map { $0 + ": " } ?? "") + line.says
    guard let target = line.target else { return says }
    return "\(verb(line)) line \(target), \(says)"
  }

  private static func verb(_ line: LoggedLine) -> String {
    if line.event.type == .eventCorrected { return "corrects" }
    return line.event[EventRetracted.target] == line.target
      ? "withdraws" : "takes back what changed"
  }

  /// What became of it.
  private static func since(_ line: LoggedLine) -> String {
    [
      line.correctedBy.map { "corrected by \($0)" },
      line.withdrawnBy.map { "withdrawn by \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
  }

  private static func json(_ line: LoggedLine) -> JSONValue {
    let event = line.event
    return .object([
      ("seq", .integer(event.seq)), ("recorded", .string(event.recorded.description)),
      ("by", .string(event.by)), ("type", .string(event.type.name)),
      ("state", event.state.map { .string($0.description) }),
      ("name", line.state.map { .string($0) }), ("on", event.on.map { .string($0.text) }),
      ("says", .string(line.says)), ("document", .string(event.document)),
      ("at", .string(event.place)), ("file", .string(event.origin.file)),
      ("line", .integer(event.origin.line)), ("target", line.target.map { .integer($0) }),
      ("correctedBy", line.correctedBy.map { .integer($0) }),
      ("withdrawnBy", line.withdrawnBy.map { .integer($0) }),
    ])
  }

  private static func json(_ segment: LoggedSegment) -> JSONValue {
    .object([
      ("accession", .string(segment.accession)), ("file", .string(segment.file)),
      ("first", .integer(segment.lines.lowerBound)),
      ("last", .integer(segment.lines.upperBound)),
      (
        "recorded",
        .object([
          ("first", .string(segment.first.description)),
          ("last", .string(segment.last.description)),
        ])
      ), ("by", .array(segment.by.map { .string($0) })),
      (
        "received",
        segment.received.map { event in
          .object([
            ("seq", .integer(event.seq)), ("from", .string(event[AccessionReceived.from])),
            ("on", .string(event[AccessionReceived.received].description)),
            (
              "files",
              .array(
                event[AccessionReceived.files].map { file in
                  .object([
                    ("name", .string(file.name)), ("sha256", .string(file.sha256)),
                    ("bytes", file.bytes.map { .integer($0) }),
                  ])
                })
            ),
          ])
        } ?? .null
      ),
    ])
  }
}
