import Convention
import EventLog

/// The vocabulary of the log, from its declarations.
package enum TypesView {
  /// The types that a word names or that speak of it: one in full, several as an index.
  ///
  /// - Parameter word: nil for all types, with what holds for all of them.
  /// - Returns: nil when there is none.
  package static func view(_ word: String?) -> View? {
    guard let word else {
      return View(
        blocks: index(EventType.allCases) + guide, json: .array(EventType.allCases.map(json)),
        basis: nil, rows: rows(EventType.allCases))
    }
    if let type = EventType(named: word) { return page(type) }
    let types = EventType.allCases.filter { $0.speaks(of: word) }
    if types.isEmpty { return nil }
    if types.count == 1 { return page(types[0]) }
    return View(blocks: index(types), json: .array(types.map(json)), basis: nil, rows: rows(types))
  }

  // MARK: Index

  private static func index(_ types: [EventType]) -> [View.Block] {
    var blocks: [View.Block] = [
      .paragraph(
        "ccm append --types TYPE explains one of them, --types WORD finds those that speak of it.")
    ]
    var areas: [Substring] = []
    for type in types where !areas.contains(type.area) { areas.append(type.area) }
    for area in areas {
      let items = types.filter { $0.area == area }
        .map { "\($0.name): \($0.declaration.summary)" }
      blocks += [.heading(2, String(area)), .list(items)]
    }
    return blocks
  }

  /// What holds for lines of every type.
  private static var guide: [View.Block] {
    [
      .heading(2, "Members of every line"),
      .table(
        Table(
          ["Member", "Required", "Form", "Meaning"],
          rows: (LineGuide.envelope + LineGuide.common).map(row))),
      .heading(2, "Voices"), .list(Voice.allCases.map { "\($0.rawValue): \($0.meaning)" }),
      .heading(2, "Places"), .list(LineGuide.places.map { "\($0.0): \($0.1)" }),
    ]
  }

  private static func row(_ part: LineGuide.Part) -> [String] {
    [part.name, part.isRequired ? "yes" : "no", part.form, part.meaning]
  }

  // MARK: Page

  private static func page(_ type: EventType) -> View {
    let declaration = type.declaration
    let publicity = declaration.publicity.rawValue
    return View(
      blocks: [
        .heading(2, type.name),
        .paragraph("\(declaration.summary) (\(declaration.provision); known \(publicity))"),
        .table(table(type)), .verbatim(type.exampleLine),
        .paragraph("ccm new \(type.name) prints such a line to edit, or appends one."),
        .paragraph("ccm append --types also explains voices and places."),
      ], json: .array([json(type)]), basis: nil, rows: rows([type]))
  }

  /// The members of a line of a type.
  private static func table(_ type: EventType) -> Table {
    let declaration = type.declaration
    var table = Table(["Member", "Required", "Form", "Meaning"])
    func add(_ name: String, _ presence: EventShape.Presence, _ form: String, _ meaning: String) {
      if presence == .absent { return }
      table.rows.append([name, presence == .required ? "yes" : "no", form, meaning])
    }
    add("state", type.state, "code", "which State")
    add("on", declaration.on, "date", "when it happened")
    table.rows += LineGuide.envelope.map(row)
    table.rows += type.members.map { member in
      [
        "data.\(member.name)", member.isRequired ? "yes" : "no", member.kind.expectation,
        member.meaning,
      ]
    }
    let own = type.members.map { "data.\($0.name)" }
    table.rows += LineGuide.common.filter { !own.contains($0.name) }.map(row)
    return table
  }

  /// The members of several types in one table.
  private static func rows(_ types: [EventType]) -> Table {
    var table = Table(["type", "member", "required", "form", "meaning"])
    for type in types {
      table.rows += self.table(type).rows.map { [type.name] + $0 }
    }
    return table
  }

  private static func json(_ type: EventType) -> JSONValue {
    let declaration = type.declaration
    return .object([
      ("type", .string(type.name)), ("summary", .string(declaration.summary)),
      ("provision", .string(declaration.provision)),
      ("public", .string(declaration.publicity.rawValue)),
      ("key", .array(declaration.key.map { .string($0) })),
      (
        "members",
        .array(
          type.members.map {
            .object([
              ("name", .string($0.name)), ("required", .bool($0.isRequired)),
              ("form", .string($0.kind.expectation)), ("meaning", .string($0.meaning)),
            ])
          })
      ), ("example", .string(declaration.example)), ("line", .string(type.exampleLine)),
    ])
  }
}
