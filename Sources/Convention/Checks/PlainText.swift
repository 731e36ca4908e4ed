import EventLog

/// A text holds what a reader sees: no character that a terminal obeys or hides, and none that
/// changes the direction of what stands beside it.
enum PlainText {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    // A correction's own line holds the replacement too.
    if checked.isReplacement { return [] }
    let log = context.store.log
    guard mayHide(log.bytes[checked.record.line.range]) else { return [] }
    return strangers(in: log.json(checked.record.line), []).map { scalar, path in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      return Complaint(
        line: checked.line,
        "the character U+\(code) shows as nothing or changes what is shown; "
          + "expected it left out", at: path)
    }
  }

  /// Whether bytes of a line can be such a character, or its escape.
  private static func mayHide(_ bytes: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      // An escape other than of a quote or backslash; or a character of more than one byte.
      if before == UInt8(ascii: "\\"), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        return true
      }
      if byte == 0xC2 || byte >= 0xD8 || byte == 0x7F { return true }
      before = before == UInt8(ascii: "\\") ? 0 : byte
    }
    return false
  }

  /// The first such character of each text in a value, with the way to the text.
  private static func strangers(
    in value: JSONValue, _ path: [PathStep]
  ) -> [(Unicode.Scalar, [PathStep])] {
    switch value.content {
    case .string(let text):
      return text.unicodeScalars.first { !isShown($0) }.map { [($0, path)] } ?? []
    case .array(let elements):
      return elements.enumerated().flatMap { strangers(in: $1, path + [.item($0)]) }
    case .object(let members):
      return members.flatMap { strangers(in: $0.value, path + [.member($0.name)]) }
    case .null, .bool, .integer, .number: return []
    }
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
