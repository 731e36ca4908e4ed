/// A strict parser of one JSON text: RFC 8259, in UTF-8, without extensions.
///
///     var reader = JSONReader(Array(#"{"seq":1}"#.utf8))
///     let value = try reader.document()       // value["seq"]?.integer == 1
///
/// What the RFC leaves open is decided here: a byte order mark, a lone surrogate escape and nesting
/// beyond the limit are errors; numbers of any size are kept as text; an object keeps members of
/// the same name, both of them. What the log allows of all this, its `LineReader` decides.
package struct JSONReader {
  private let bytes: [UInt8]
  private let maximumDepth: Int
  private var offset = 0

  /// - Parameters:
  ///   - bytes: the whole text.
  ///   - maximumDepth: how many arrays and objects may stand inside each other.
  package init(_ bytes: [UInt8], maximumDepth: Int = 64) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  /// The value that the whole text is.
  ///
  /// - Complexity: O(*n*) time in the length of the text, stack bounded by the depth allowed.
  package mutating func document() throws(JSONError) -> JSONValue {
    offset = 0
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw JSONError(offset: 0, length: 3, message: "byte order mark; expected plain UTF-8")
    }
    skipWhiteSpace()
    let value = try value(inside: 0)
    skipWhiteSpace()
    guard offset == bytes.count else { throw unexpected(expected: "the end after the value") }
    return value
  }

  private mutating func value(inside depth: Int) throws(JSONError) -> JSONValue {
    let start = offset
    let content: JSONValue.Content
    switch peek {
    case UInt8(ascii: "{"): content = .object(try members(inside: depth))
    case UInt8(ascii: "["): content = .array(try elements(inside: depth))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): content = try number()
    case UInt8(ascii: "t") where take("true"): content = .bool(true)
    case UInt8(ascii: "f") where take("false"): content = .bool(false)
    case UInt8(ascii: "n") where take("null"): content = .null
    default: throw unexpected(expected: "a value")
    }
    return JSONValue(content, range: start..<offset)
  }

  // MARK: Arrays and objects

  private mutating func elements(inside depth: Int) throws(JSONError) -> [JSONValue] {
    try open(inside: depth)
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value(inside: depth + 1))
      skipWhiteSpace()
      if take(UInt8(ascii: "]")) { return elements }
      guard take(UInt8(ascii: ",")) else { throw unexpected(expected: "\",\" or \"]\"") }
      skipWhiteSpace()
    }
  }

  private mutating func members(inside depth: Int) throws(JSONError) -> [JSONValue.Member] {
    try open(inside: depth)
    var members: [JSONValue.Member] = []
    if take(UInt8(ascii: "}")) { return members }
    while true {
      let start = offset
      guard peek == UInt8(ascii: "\"") else {
        throw unexpected(expected: "a member's name in quotes")
      }
      let name = try string()
      let nameRange = start..<offset
      skipWhiteSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected(expected: "\":\"") }
      skipWhiteSpace()
      members.append(
        JSONValue.Member(name, try value(inside: depth + 1), nameRange: nameRange))
      skipWhiteSpace()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw unexpected(expected: "\",\" or \"}\"") }
      skipWhiteSpace()
    }
  }

  /// Steps over an opening bracket, so long as one more level is allowed.
  private mutating func open(inside depth: Int) throws(JSONError) {
    guard depth < maximumDepth else {
      throw JSONError(
        offset: offset, message: "nested too deeply; expected at most \(maximumDepth) levels")
    }
    offset += 1
    skipWhiteSpace()
  }

  // MARK: Numbers

  private mutating func number() throws(JSONError) -> JSONValue.Content {
    let start = offset
    let isNegative = take(UInt8(ascii: "-"))
    let firstDigit = offset
    try digits()
    if bytes[firstDigit] == UInt8(ascii: "0"), offset - firstDigit > 1 {
      throw JSONError(
        offset: start, length: offset - start,
        message: "number with a leading zero; expected one without")
    }
    let afterInteger = offset
    if take(UInt8(ascii: ".")) { try digits() }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      offset += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    if offset == afterInteger, offset - firstDigit <= 16,
      let magnitude = Day.digits(bytes[firstDigit..<offset]), magnitude <= JSONValue.largestInteger,
      !(isNegative && magnitude == 0)
    {
      return .integer(isNegative ? -magnitude : magnitude)
    }
    return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while peek?.isDigit == true { offset += 1 }
    guard offset > start else { throw unexpected(expected: "a digit") }
  }

  // MARK: Strings

  private mutating func string() throws(JSONError) -> String {
    let opening = offset
    offset += 1
    var decoded: [UInt8] = []
    var pending = offset
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        let tail = bytes[pending..<offset]
        offset += 1
        if decoded.isEmpty { return String(decoding: tail, as: UTF8.self) }
        return String(decoding: decoded + tail, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[pending..<offset]
        decoded += Array(String(try escape()).utf8)
        pending = offset
      case 0x00..<0x20:
        throw JSONError(
          offset: offset,
          message: "control character \(hexadecimal(byte)) in a string; expected it escaped")
      case 0x20..<0x80: offset += 1
      default:
        guard let scalar = UTF8Scalar(in: bytes, at: offset) else {
          throw JSONError(
            offset: offset,
            message: "byte \(hexadecimal(byte)) is not UTF-8; expected well-formed UTF-8")
        }
        offset += scalar.length
      }
    }
    throw JSONError(offset: opening, message: "string without an end; expected a closing \"")
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let byte = peek else { throw unexpected(expected: "an escape") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try codeUnit()
      if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
      if unit < 0xDC00, peek == UInt8(ascii: "\\"), offset + 1 < bytes.count,
        bytes[offset + 1] == UInt8(ascii: "u")
      {
        offset += 2
        let low = UInt32(try codeUnit())
        if (0xDC00...0xDFFF).contains(low),
          let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (low - 0xDC00))
        {
          return scalar
        }
      }
      throw JSONError(
        offset: start, length: 6,
        message: "lone surrogate; expected a scalar, or a high surrogate and then a low one")
    default:
      throw JSONError(
        offset: start, length: 2,
        message: #"unknown escape; expected one of \" \\ \/ \b \f \n \r \t \uXXXX"#)
    }
  }

  /// The four hexadecimal digits after `\u`.
  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let digit: UInt8? =
        switch peek {
        case .some(let byte) where byte.isDigit: byte - UInt8(ascii: "0")
        case .some(let byte) where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20):
          (byte | 0x20) - UInt8(ascii: "a") + 10
        default: nil
        }
      guard let digit else { throw unexpected(expected: "a hexadecimal digit") }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }

  // MARK: Bytes

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let word = Array(word.description.utf8)
    guard bytes[offset...].starts(with: word) else { return false }
    offset += word.count
    return true
  }

  private mutating func skipWhiteSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      offset += 1
    }
  }

  /// The error that something else was expected where the reader stands.
  private func unexpected(expected: String) -> JSONError {
    guard let byte = peek else {
      return JSONError(offset: offset, message: "the text ends here; expected \(expected)")
    }
    guard let scalar = UTF8Scalar(in: bytes, at: offset) else {
      return JSONError(
        offset: offset, message: "byte \(hexadecimal(byte)) is not UTF-8; expected \(expected)")
    }
    let found =
      switch byte {
      case 0x00..<0x20, 0x7F: "control character \(hexadecimal(byte))"
      case UInt8(ascii: "\""): "a string"
      default: "\"\(scalar.value)\""
      }
    return JSONError(
      offset: offset, length: scalar.length, message: "found \(found); expected \(expected)")
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
