/// A member of a payload, declared once: what the reader checks, what help prints, and the key by
/// which its value is read.
///
///     static let year = Member.integer("year", 2008...2200, "the calendar year it covers")
///
///     log.value(year, of: record)   // 2011
///
/// A member of an optional `Value` may be left out; every other one is required.
package struct Member<Value: Sendable>: DeclaredMember {
  package let shape: MemberShape
  /// The value in a slot of the log; of a member that is left out, in none.
  let read: @Sendable (UInt64?, LogContents) -> Value
  /// The value in a record inside a payload.
  let decode: @Sendable (JSONValue?) -> Value

  init(
    _ name: String, _ kind: ValueKind, required: Bool = true, _ meaning: String,
    read: @escaping @Sendable (UInt64?, LogContents) -> Value,
    decode: @escaping @Sendable (JSONValue?) -> Value
  ) {
    shape = MemberShape(name, kind, required: required, meaning)
    self.read = read
    self.decode = decode
  }

  /// The same member, which may be left out.
  package var optional: Member<Value?> {
    let (read, decode) = (read, decode)
    return Member<Value?>(
      shape.name, shape.kind, required: false, shape.meaning,
      read: { slot, log in slot.map { read($0, log) } },
      decode: { value in value.map { decode($0) } })
  }
}

/// A member of any type of value.
package protocol DeclaredMember: Sendable {
  var shape: MemberShape { get }
}

/// An object inside a payload, read by its members.
package struct Fields: Sendable {
  private let object: JSONValue

  init(_ object: JSONValue) { self.object = object }

  package subscript<Value>(member: Member<Value>) -> Value {
    member.decode(object[member.shape.name])
  }
}

/// A type of objects inside payloads.
package protocol PayloadRecord: Sendable {
  /// In the order of their canonical form.
  static var members: [any DeclaredMember] { get }
  init(_ fields: Fields)
}

extension PayloadRecord {
  package static var kind: ValueKind { .record(members.map(\.shape)) }
}

// MARK: Scalars

extension Member where Value == Int {
  /// A whole number in a range.
  package static func integer(
    _ name: String, _ range: ClosedRange<Int>, _ meaning: String
  ) -> Member {
    Member(
      name, .integer(range), meaning,
      read: { slot, _ in slot.map { Int(Int64(bitPattern: $0)) } ?? 0 },
      decode: { $0?.integer ?? 0 })
  }
}

extension Member where Value == Bool {
  /// True, or left out.
  package static func flag(_ name: String, _ meaning: String) -> Member {
    Member(
      name, .flag, required: false, meaning, read: { slot, _ in slot == 1 },
      decode: { $0?.bool ?? false })
  }
}

extension Member where Value == Day {
  /// One day.
  package static func day(_ name: String, _ meaning: String) -> Member {
    Member(
      name, .day, meaning,
      read: { slot, _ in Day(number: Int32(truncatingIfNeeded: slot ?? 0)) },
      decode: { $0?.string.flatMap { Day($0) } ?? Day(number: 0) })
  }
}

extension Member where Value == PartialDate {
  /// A partial date.
  package static func date(_ name: String, _ meaning: String) -> Member {
    let none = PartialDate(Day(number: 0))
    return Member(
      name, .date, meaning, read: { slot, _ in slot.map { PartialDate(packed: $0) } ?? none },
      decode: { $0?.string.flatMap { PartialDate($0) } ?? none })
  }
}

extension Member where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// A word of a closed list.
  package static func word(_ name: String, _ meaning: String) -> Member {
    let words = Array(Value.allCases)
    return Member(
      name, .word(words.map(\.rawValue)), meaning,
      read: { slot, _ in words[Int(slot ?? 0)] },
      decode: { $0?.string.flatMap { Value(rawValue: $0) } ?? words[0] })
  }
}

// MARK: Texts

extension Member where Value == String {
  /// A text that is not empty.
  package static func text(_ name: String, _ meaning: String) -> Member {
    spelled(name, .text, meaning)
  }

  /// 64 lower-case hexadecimal digits.
  package static func digest(_ name: String, _ meaning: String) -> Member {
    spelled(name, .digest, meaning)
  }

  /// An identifier inside a record, which is no symbol of the log.
  package static func name(_ name: String, _ meaning: String) -> Member {
    Member(
      name, .identifier, meaning,
      read: { slot, log in slot.map { log.text(Symbol(index: Int($0))) } ?? "" },
      decode: { $0?.string ?? "" })
  }

  private static func spelled(_ name: String, _ kind: ValueKind, _ meaning: String) -> Member {
    Member(
      name, kind, meaning,
      read: { slot, log in slot.map { log.text(ByteSpan(raw: $0)) } ?? "" },
      decode: { $0?.string ?? "" })
  }
}

extension Member where Value == Symbol {
  /// A lower-case identifier that the line itself gives to something.
  package static func identifier(_ name: String, _ meaning: String) -> Member {
    symbol(name, .identifier, meaning)
  }

  /// The identifier of something registered under that name.
  package static func reference(_ name: String, to register: String, _ meaning: String) -> Member {
    symbol(name, .reference(register), meaning)
  }

  private static func symbol(_ name: String, _ kind: ValueKind, _ meaning: String) -> Member {
    Member(
      name, kind, meaning, read: { slot, _ in Symbol(index: Int(slot ?? 0)) },
      // Only the log has symbols; a record inside a payload holds names.
      decode: { _ in preconditionFailure("A symbol stands outside every payload") })
  }
}

extension Member where Value == Code {
  /// Three capital letters.
  package static func code(_ name: String, _ meaning: String) -> Member {
    coded(name, .code, meaning)
  }

  /// The code of something registered under that name.
  package static func code(_ name: String, of register: String, _ meaning: String) -> Member {
    coded(name, .reference(register), meaning)
  }

  private static func coded(_ name: String, _ kind: ValueKind, _ meaning: String) -> Member {
    @Sendable func code(_ text: String?) -> Code {
      guard let code = text.flatMap({ Code($0) }) else {
        preconditionFailure("A code is three capital letters, as the reader checked")
      }
      return code
    }
    return Member(
      name, kind, meaning,
      read: { slot, log in code(slot.map { log.text(Symbol(index: Int($0))) }) },
      decode: { code($0?.string) })
  }
}

// MARK: Arrays and records

extension Member {
  /// A member whose value is made of its JSON, whatever the kind allows.
  package static func json(
    _ name: String, _ kind: ValueKind, _ meaning: String,
    _ decode: @escaping @Sendable (JSONValue) -> Value
  ) -> Member {
    Member(
      name, kind, meaning,
      read: { slot, log in decode(slot.map { log.json(ByteSpan(raw: $0)) } ?? .null) },
      decode: { decode($0 ?? .null) })
  }
}

extension Member where Value == [String] {
  /// Texts in the writer's order.
  package static func texts(_ name: String, _ meaning: String) -> Member {
    json(name, .list(.text), meaning) { $0.array?.compactMap(\.string) ?? [] }
  }

  /// Texts, sorted.
  package static func textSet(_ name: String, _ meaning: String) -> Member {
    json(name, .set(.text), meaning) { $0.array?.compactMap(\.string) ?? [] }
  }

  /// Identifiers of things registered under that name, in the writer's order.
  package static func references(
    _ name: String, to register: String, _ meaning: String
  ) -> Member {
    json(name, .list(.reference(register)), meaning) { $0.array?.compactMap(\.string) ?? [] }
  }

  /// Identifiers of things registered under that name, sorted.
  package static func referenceSet(
    _ name: String, to register: String, _ meaning: String
  ) -> Member {
    json(name, .set(.reference(register)), meaning) { $0.array?.compactMap(\.string) ?? [] }
  }
}

extension Member where Value == [Code] {
  /// Codes of things registered under that name, sorted.
  package static func codes(_ name: String, of register: String, _ meaning: String) -> Member {
    json(name, .set(.reference(register)), meaning) {
      $0.array?.compactMap { $0.string.flatMap { Code($0) } } ?? []
    }
  }
}

extension Member {
  /// Objects of one type, in the writer's order.
  package static func records<Element: PayloadRecord>(
    _ name: String, _ meaning: String
  ) -> Member where Value == [Element] {
    json(name, .list(Element.kind), meaning) { ($0.array ?? []).map { Element(Fields($0)) } }
  }
}

extension Member where Value: PayloadRecord {
  /// One object.
  package static func record(_ name: String, _ meaning: String) -> Member {
    json(name, Value.kind, meaning) { Value(Fields($0)) }
  }
}

/// The event that a correction puts in a line's place, by its place among the log's replacements.
package struct Replacement: Sendable, Hashable {
  package let index: Int
}

extension Member where Value == Replacement {
  /// A whole event.
  package static func event(_ name: String, _ meaning: String) -> Member {
    Member(
      name, .event, meaning, read: { slot, _ in Replacement(index: Int(slot ?? 0)) },
      decode: { _ in preconditionFailure("No event stands inside a record of a payload") })
  }
}
