/// The one writer of JSON, for the log and for every answer.
///
/// Strings are written as in RFC 8785, section 3.2.2.2; members in the order they are given.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends the value without any white space.
  mutating func writeCompact(_ value: JSONValue) {
    switch value.content {
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        writeCompact(element)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        writeString(member.name)
        bytes.append(UInt8(ascii: ":"))
        writeCompact(member.value)
      }
      bytes.append(UInt8(ascii: "}"))
    default: writeScalar(value)
    }
  }

  /// Appends the value over several lines; arrays of scalars stay on one.
  mutating func writePretty(_ value: JSONValue, indentation: Int = 0) {
    switch value.content {
    case .array(let elements) where elements.allSatisfy(\.isScalar):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes += [UInt8(ascii: ","), 0x20] }
        writeScalar(element)
      }
      bytes.append(UInt8(ascii: "]"))
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(indentation + 2)
        writePretty(element, indentation: indentation + 2)
      }
      breakLine(indentation)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members) where members.isEmpty:
      bytes += [UInt8(ascii: "{"), UInt8(ascii: "}")]
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(indentation + 2)
        writeString(member.name)
        bytes += [UInt8(ascii: ":"), 0x20]
        writePretty(member.value, indentation: indentation + 2)
      }
      breakLine(indentation)
      bytes.append(UInt8(ascii: "}"))
    default: writeScalar(value)
    }
  }

  private mutating func writeScalar(_ value: JSONValue) {
    switch value.content {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): writeString(text)
    case .array, .object: preconditionFailure("an array or object is not a scalar")
    }
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: JSONWriter.needsEscape) {
      writeEscaped(text)
    } else {
      bytes += text.utf8
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func writeEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += #"\b"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0C: bytes += #"\f"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x00..<0x20:
        bytes += #"\u00"#.utf8
        bytes += (byte < 0x10 ? "0" : "").utf8
        bytes += String(byte, radix: 16).utf8
      default: bytes.append(byte)
      }
    }
  }

  private mutating func breakLine(_ indentation: Int) {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: indentation)
  }
}

extension JSONValue {
  /// The largest magnitude of an `integer`: 2^53-1, what every reader of JSON holds exactly.
  package static let largestInteger = 9_007_199_254_740_991

  /// The value in its one compact form, without white space.
  package var canonicalBytes: [UInt8] {
    var writer = JSONWriter()
    writer.writeCompact(self)
    return writer.bytes
  }

  /// The value for people: indented by two spaces, arrays of scalars on one line, no LF at the end.
  package var prettyBytes: [UInt8] {
    var writer = JSONWriter()
    writer.writePretty(self)
    return writer.bytes
  }

  var isScalar: Bool {
    switch content {
    case .array, .object: false
    default: true
    }
  }
}
