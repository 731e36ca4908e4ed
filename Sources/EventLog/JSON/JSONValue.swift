/// A JSON value, and the bytes it was read from.
///
/// The members of an object keep the order they were written in. Numbers that are integers within
/// ±(2^53-1) are `integer`; every other number keeps its text as `number`.
package struct JSONValue: Sendable {
  package enum Content: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  /// One member of an object.
  package struct Member: Sendable, Equatable {
    package var name: String
    /// Where the name stands, quotes included; empty for a value that was not read.
    package var nameRange: Range<Int>
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue, nameRange: Range<Int> = 0..<0) {
      self.name = name
      self.value = value
      self.nameRange = nameRange
    }

    package static func == (a: Member, b: Member) -> Bool {
      same(a.name, b.name) && a.value == b.value
    }
  }

  package var content: Content
  /// Byte offsets into the text it was read from; empty for a value that was not read.
  package var range: Range<Int>

  package init(_ content: Content, range: Range<Int> = 0..<0) {
    self.content = content
    self.range = range
  }

  package static let null = JSONValue(.null)
  package static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }
  package static func integer(_ value: Int) -> JSONValue { JSONValue(.integer(value)) }
  package static func string(_ value: String) -> JSONValue { JSONValue(.string(value)) }
  package static func array(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }
  /// A decimal number by its text, for answers; the log itself holds none.
  package static func number(_ text: String) -> JSONValue { JSONValue(.number(text)) }
  /// An object from its members, in this order; absent ones (nil) are left out.
  package static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    JSONValue(.object(members.compactMap { name, value in value.map { Member(name, $0) } }))
  }

  /// The first member of that name, compared byte for byte; nil for anything but an object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.index(of: name).map { members[$0].value }
  }

  package var string: String? { if case .string(let value) = content { value } else { nil } }
  package var integer: Int? { if case .integer(let value) = content { value } else { nil } }
  package var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
  package var array: [JSONValue]? { if case .array(let value) = content { value } else { nil } }
  package var members: [Member]? { if case .object(let value) = content { value } else { nil } }
  package var isNull: Bool { content == .null }
}

extension JSONValue: Equatable {
  /// The same content; where it was read does not count. Strings compare as bytes.
  package static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a.content, b.content) {
    case (.string(let x), .string(let y)), (.number(let x), .number(let y)):
      same(x, y)
    case (.null, .null): true
    case (.bool(let x), .bool(let y)): x == y
    case (.integer(let x), .integer(let y)): x == y
    case (.array(let x), .array(let y)): x == y
    case (.object(let x), .object(let y)): x == y
    default: false
    }
  }
}

extension [JSONValue.Member] {
  /// Where the first member of that name stands, compared byte for byte.
  func index(of name: String) -> Int? {
    // Over indices, since a member taken out of the array is a copy to be counted.
    indices.first { same(self[$0].name, name) }
  }
}
