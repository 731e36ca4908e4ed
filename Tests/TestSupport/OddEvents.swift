package import Convention
package import EventLog

/// Events of all types as the vocabulary allows them, odd ones above all: the first and last day of
/// the calendar, the largest numbers, empty lists, one State in every part. Many are refused by the
/// domain; the others must leave every question answered.
///
///     var odd = OddEvents(seed: 7)
///     let line = odd.line(.treatySigned)
package struct OddEvents {
  private var random: SeededGenerator
  /// The identifiers that a reference may take, by register.
  private var known: [String: [String]] = [
    "country": ["AAA", "BBB", "CCC", "DDD"], "document": ["untc", "monitor", "press", "report"],
    "meeting": ["2msp", "3msp"], "window": ["2011"],
    "event-type": EventType.allCases.map(\.name),
  ]
  private var counter = 0

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// An event of a type, as an archivist would type it.
  ///
  /// - Parameter lines: how many lines the log holds, for what is about one of them.
  package mutating func line(_ type: EventType, lines: Int) -> String {
    let declaration = type.declaration
    counter += 1
    var document = pick(known["document"] ?? [])
    var data = declaration.members.compactMap { member -> JSONValue.Member? in
      guard member.isRequired || Bool.random(using: &random) else { return nil }
      let value =
        member.name == declaration.target?.name
        ? JSONValue.integer(Int.random(in: 1...max(lines, 1), using: &random))
        : value(member, of: type)
      return JSONValue.Member(member.name, value)
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      for name in ["declared", "covers"] where !data.contains(where: { $0.name == name }) {
        data.append(JSONValue.Member(name, .string(date())))
      }
    }
    if type == .documentRegistered, let id = data.first(where: { $0.name == "id" })?.value.string {
      document = id
    }
    if type == .figurePublished { document = "report" }
    let state = chance(declaration.state) ? pick(known["country"] ?? []) : nil
    let event = JSONValue.object([
      ("type", .string(type.name)), ("state", state.map { .string($0) }),
      ("on", chance(declaration.on) ? .string(date()) : nil),
      ("known", Int.random(in: 0..<8, using: &random) == 0 ? .string(pick(Self.days)) : nil),
      (
        "source",
        .object([
          ("document", .string(document)), ("at", .string("place \(counter)")),
          (
            "voice",
            Int.random(in: 0..<3, using: &random) == 0
              ? .string(pick(Voice.allCases.map(\.rawValue))) : nil
          ),
        ])
      ),
      ("data", JSONValue(.object(data))),
    ])
    return String(decoding: event.canonicalBytes, as: UTF8.self)
  }

  /// A correction of a line by what it says, on another day.
  package mutating func correction(of seq: Int, _ event: JSONValue) -> String {
    let members = (event.members ?? []).map { member in
      member.name == "on" ? JSONValue.Member("on", .string(date())) : member
    }
    counter += 1
    return String(
      decoding: JSONValue.object([
        ("type", .string("event.corrected")),
        (
          "source",
          .object([
            ("document", .string(pick(known["document"] ?? []))),
            ("at", .string("place \(counter)")),
          ])
        ),
        (
          "data",
          .object([
            ("target", .integer(seq)), ("event", JSONValue(.object(members))),
            ("reason", .string("odd")),
          ])
        ),
      ]).canonicalBytes, as: UTF8.self)
  }

  /// Takes in what a line has registered, so that others may refer to it.
  package mutating func take(_ event: JSONValue) {
    guard let type = event["type"]?.string else { return }
    let registers = [
      "document.registered": ("document", "id"), "meeting.registered": ("meeting", "id"),
      "window.registered": ("window", "id"), "target.registered": ("target", "id"),
      "organisation.registered": ("organisation", "id"), "country.registered": ("country", "code"),
      "figure.published": ("figure", "figure"),
    ]
    guard let (register, member) = registers[type], let id = event["data"]?[member]?.string
    else { return }
    known[register, default: []].append(id)
  }

  private static let days = [
    "0001-01-01", "1970-01-01", "2008-12-03", "2009-03-18", "2010-02-16", "2010-08-01",
    "2011-09-13", "2011-09-16", "2012-02-29", "2012-06-29", "2019-12-31", "2026-11-22",
    "2099-12-31",
  ]

  private mutating func date() -> String {
    let (a, b) = (pick(Self.days), pick(Self.days))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return String(a.prefix(4))
    case 1: return String(a.prefix(7))
    case 2: return "../\(a)"
    case 3: return a < b ? "\(a)/\(b)" : a
    case 4: return a.prefix(4) < b.prefix(4) ? "\(a.prefix(4))/\(b)" : a
    default: return a
    }
  }

  private mutating func value(_ member: MemberShape, of type: EventType) -> JSONValue {
    if type == .figurePublished, member.name == "figure" { return .string("report/x\(counter)") }
    if type == .figurePublished, member.name == "section" {
      return .string(pick(["universalization", "clearance", "stockpile-destruction"]))
    }
    return value(member.kind)
  }

  private mutating func value(_ kind: ValueKind) -> JSONValue {
    switch kind {
    case .text:
      return .string(
        pick([
          "x", "Côte d'Ivoire, “§ 3”", "1", #"a "b" \ c"#,
          String(repeating: "long ", count: 60) + "text",
        ]))
    case .identifier: return .string("x\(counter)-\(Int.random(in: 0..<1000, using: &random))")
    case .code:
      return .string(
        String((0..<3).map { _ in pick(["A", "B", "Q", "X", "Z"].map(Character.init)) }))
    case .integer(let range):
      let small = Int.random(in: 0...20, using: &random)
      let middle = min(range.upperBound, range.lowerBound + small)
      return .integer(pick([range.lowerBound, range.upperBound, middle]))
    case .decimal: return .string(pick(["0.5", "-0.0001", "999999999.9999", "12.25"]))
    case .flag: return .bool(true)
    case .date: return .string(date())
    case .day: return .string(pick(Self.days))
    case .word(let words): return .string(pick(words))
    case .digest: return .string(String(repeating: "0a", count: 32))
    case .reference(let register): return .string(pick(known[register] ?? ["nothing"]))
    case .list(let kind), .set(let kind):
      let count = pick([0, 1, 1, 2, 3])
      return .array((0..<count).map { _ in value(kind) })
    case .record(let members):
      return JSONValue(
        .object(
          members.compactMap { member in
            guard member.isRequired || Bool.random(using: &random) else { return nil }
            return JSONValue.Member(member.name, value(member.kind))
          }))
    case .either(let kinds): return value(pick(kinds))
    case .nullable(let kind): return Bool.random(using: &random) ? .null : value(kind)
    // Typed by `correction`.
    case .event: return .object([])
    case .json: return measure(depth: 2)
    }
  }

  /// A measure with arguments that fit it, or not.
  private mutating func measure(depth: Int) -> JSONValue {
    let definition = pick(MeasureDefinition.all)
    let arguments = [
      ("since", pick(known["meeting"] ?? [])), ("window", pick(known["window"] ?? [])),
      ("meeting", pick(known["meeting"] ?? [])), ("target", pick(known["target"] ?? ["none"])),
    ]
    var members: [JSONValue.Member] = [JSONValue.Member("name", .string(definition.name))]
    for parameter in definition.parameters where Bool.random(using: &random) {
      if let (_, word) = arguments.first(where: { $0.0 == parameter.name }) {
        members.append(JSONValue.Member(parameter.name, .string(word)))
      } else if parameter.name == "year" {
        members.append(JSONValue.Member("year", .integer(pick([2008, 2011, 2200]))))
      } else if ["of", "to", "from", "less"].contains(parameter.name), depth > 0 {
        members.append(JSONValue.Member(parameter.name, measure(depth: depth - 1)))
      }
    }
    return JSONValue(.object(members))
  }

  private mutating func chance(_ presence: EventShape.Presence) -> Bool {
    switch presence {
    case .required: true
    case .optional: Bool.random(using: &random)
    case .absent: false
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }
}
