package import Convention
import EventLog

/// Lines of the log, whole and explained.
package enum ShowView {
  package static func view(_ stories: [LineStory], _ ledger: Ledger, _ basis: Basis) -> View {
    var rows = Table(
      ["Line", "Type", "State", "On", "Document", "Place", "Recorded", "Standing", "Says"],
      numeric: [0])
    rows.rows = stories.map { story in
      let event = story.event
      return [
        String(event.seq), event.type.name, event.state?.description ?? "", event.on?.text ?? "",
        event.document, event.place, event.recorded.description, standing(story),
        event.clause(ledger.registers),
      ]
    }
    return View(
      blocks: stories.flatMap { blocks($0, ledger) },
      json: .array(stories.map { json($0, ledger) }), basis: basis.line, rows: rows.data(basis))
  }

  private static func blocks(_ story: LineStory, _ ledger: Ledger) -> [View.Block] {
    let event = story.event
    var blocks: [View.Block] = [
      .heading(1, "Line \(event.seq): \(event.type.name)"), .table(head(story, ledger)),
    ]
    let members = members(event)
    if !members.rows.isEmpty { blocks += [.heading(2, "What it says"), .table(members)] }
    if let fact = story.fact, fact.witnesses.count + fact.disputing.count > 1 {
      blocks += [.heading(2, "Who tells of the same"), .table(witnesses(story, fact))]
    }
    if !story.remarks.isEmpty {
      blocks += [
        .heading(2, "Lines that speak of it"),
        .list(story.remarks.map { "line \($0.line) \($0.what)" }),
      ]
    }
    if !story.figures.isEmpty {
      blocks += [
        .heading(2, "Figures computed from it"),
        .list(story.figures.map { "\($0.id) [\($0.verdict.rawValue)]" }),
      ]
    }
    return blocks + [.heading(2, "As it stands in the log"), .verbatim(event.written)]
  }

  private static func head(_ story: LineStory, _ ledger: Ledger) -> Table {
    let event = story.event
    let document = ledger.registers.documents[event.document]
    var rows = [
      ["Meaning", event.type.declaration.summary],
      ["Provision", event.type.declaration.provision],
    ]
    if let state = event.state {
      rows.append(["State", "\(ledger.registers.name(state, on: event.on?.latest ?? .farFuture))"])
    }
    if let on = event.on { rows.append(["On", on.text]) }
    if let fact = story.fact, fact.range.description != event.on?.text {
      rows.append(["With its witnesses", fact.range.description])
    }
    rows.append(["Source", document.map { "\($0.title) (\($0.id))" } ?? event.document])
    rows.append(["Place", event.place])
    if let voice = event.voice { rows.append(["Voice", voice.rawValue]) }
    if let known = story.knowledge {
      rows.append([
        "Known from", known.day.description + (known.ground.words.map { ", \($0)" } ?? ""),
      ])
    }
    rows.append(["Recorded", "\(event.recorded) by \(event.by)"])
    rows.append(["File", ExplainView.place(event.origin)])
    rows.append(["Standing", standing(story)])
    if let citations = story.citations {
      rows.append(["Rests on it", citations == 1 ? "1 line" : "\(citations) lines"])
    }
    return Table(["", ""], rows: rows)
  }

  private static func standing(_ story: LineStory) -> String {
    switch story.standing {
    case .stands:
      story.isDisputed ? "disputed: other sources are believed against it" : "stands"
    case .corrected(let line): "corrected by line \(line)"
    case .withdrawn(let line): "withdrawn by line \(line)"
    }
  }

  private static func members(_ event: Event) -> Table {
    var table = Table(["Member", "Value", "Meaning"])
    for (name, value) in event.payload.members?.map({ ($0.name, $0.value) }) ?? [] {
      let meaning = event.type.members.first { $0.name == name }?.meaning ?? ""
      table.rows.append([name, text(value), meaning])
    }
    return table
  }

  /// A value on one line: words without quotes, anything else as in the log, cut where it is long.
  private static func text(_ value: JSONValue) -> String {
    if let words = value.string { return words }
    let written = String(decoding: value.canonicalBytes, as: UTF8.self)
    return written.count > 200 ? written.prefix(200) + " ..." : written
  }

  private static func witnesses(_ story: LineStory, _ fact: Fact) -> Table {
    var table = Table(["Line", "On", "Source", "Place", ""], numeric: [0])
    let all = fact.witnesses.map { ($0, "agrees") } + fact.disputing.map { ($0, "disputed") }
    table.rows = all.sorted { $0.0.seq < $1.0.seq }.map { event, word in
      [
        String(event.seq), event.on?.text ?? "", event.document, event.place,
        event.seq == story.event.seq ? "this line" : word,
      ]
    }
    return table
  }

  private static func json(_ story: LineStory, _ ledger: Ledger) -> JSONValue {
    let event = story.event
    let by: Int? =
      switch story.standing {
      case .stands: nil
      case .corrected(let line), .withdrawn(let line): line
      }
    return .object([
      ("seq", .integer(event.seq)), ("type", .string(event.type.name)),
      ("summary", .string(event.type.declaration.summary)),
      ("state", event.state.map { .string($0.description) }),
      ("on", event.on.map { .string($0.text) }),
      ("resolved", story.fact.map { .string($0.range.description) }),
      ("document", .string(event.document)), ("at", .string(event.place)),
      ("voice", event.voice.map { .string($0.rawValue) }), ("data", event.payload),
      ("says", .string(event.clause(ledger.registers))),
      ("known", story.knowledge.map { .string($0.day.description) }),
      ("recorded", .string(event.recorded.description)), ("by", .string(event.by)),
      ("file", .string(event.origin.file)), ("line", .integer(event.origin.line)),
      ("standing", .string(word(story.standing))), ("standingBy", by.map { .integer($0) }),
      ("disputed", .bool(story.isDisputed)),
      ("witnesses", story.fact.map { .lines($0.witnesses.map(\.seq)) }),
      ("disputing", story.fact.map { .lines($0.disputing.map(\.seq)) }),
      (
        "remarks",
        .array(
          story.remarks.map {
            .object([("line", .integer($0.line)), ("what", .string($0.what))])
          })
      ),
      ("citedBy", story.citations.map { .integer($0) }),
      ("figures", .array(story.figures.map { .string($0.id) })),
    ])
  }

  private static func word(_ standing: LineStory.Standing) -> String {
    switch standing {
    case .stands: "stands"
    case .corrected: "corrected"
    case .withdrawn: "withdrawn"
    }
  }
}
