import Convention
import EventLog

/// The vocabulary of the log, from its declarations.
package enum TypesView {
  /// All event types, or the one of that name; nil when there is none.
  package static func view(_ name: String?) -> View? {
    let types = EventType.allCases.filter { name == nil || $0.name == name }
      .map(\.declaration)
    if types.isEmpty { return nil }
    var blocks: [View.Block] = []
    for type in types {
      blocks += [
        .heading(2, type.name),
        .paragraph("\(type.summary) (\(type.provision); known \(type.publicity.rawValue))"),
      ]
      let table = table(type)
      if !table.rows.isEmpty { blocks.append(.table(table)) }
      blocks.append(.verbatim("data: \(type.example)"))
    }
    return View(blocks: blocks, json: .array(types.map(json)), basis: nil, rows: rows(types))
  }

  /// The members of all types in one table.
  private static func rows(_ types: [Declaration]) -> Table {
    var table = Table(["type", "member", "required", "form", "meaning"])
    for type in types {
      table.rows += self.table(type).rows.map { [type.name] + $0 }
    }
    return table
  }

  private static func table(_ type: Declaration) -> Table {
    var table = Table(["Member", "Required", "Form", "Meaning"])
    if type.state == .required { table.rows.append(["state", "yes", "code", "which State"]) }
    if type.on == .required { table.rows.append(["on", "yes", "date", "when it happened"]) }
    table.rows += type.members.map { member in
      [
        "data.\(member.name)", member.isRequired ? "yes" : "no", member.kind.expectation,
        member.meaning,
      ]
    }
    return table
  }

  private static func json(_ type: Declaration) -> JSONValue {
    .object([
      ("type", .string(type.name)), ("summary", .string(type.summary)),
      ("provision", .string(type.provision)), ("public", .string(type.publicity.rawValue)),
      ("key", .array(type.key.map { .string($0) })),
      (
        "members",
        .array(
          type.members.map {
            .object([
              ("name", .string($0.name)), ("required", .bool($0.isRequired)),
              ("form", .string($0.kind.expectation)), ("meaning", .string($0.meaning)),
            ])
          })
      ), ("example", .string(type.example)),
    ])
  }
}
