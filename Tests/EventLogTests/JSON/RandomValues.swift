import EventLog
import TestSupport

extension JSONValue {
  /// Some value, up to four levels deep.
  static func random(depth: Int = 4, using random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .integer(Int.random(in: -9...9, using: &random))
    case 3:
      let largest = JSONValue.largestInteger
      return .integer(Int.random(in: -largest...largest, using: &random))
    case 4:
      let texts = ["-0", "0.5", "-1e-3", "12E+400", "9007199254740992", "1.10"]
      return .number(texts.randomElement(using: &random) ?? "0.5")
    case 5: return .string(.random(using: &random))
    case 6:
      return .array(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          JSONValue.random(depth: depth - 1, using: &random)
        })
    default:
      return .object(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          (String.random(using: &random), JSONValue.random(depth: depth - 1, using: &random))
        })
    }
  }
}

extension String {
  /// Some string, of scalars from all over Unicode.
  static func random(using random: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7E, 0x20...0x7E, 0x7F...0x2FF, 0x300...0x36F, 0x2000...0xD7FF,
      0xE000...0xFFFF, 0x10000...0x10FFFF,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &random) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

/// A text without its marks `⟦` and `⟧`, and the bytes that stood between the first two.
func unmarked(_ marked: String) -> (text: String, range: Range<Int>) {
  let (text, ranges) = unmarkedAll(marked)
  return (text, ranges.first ?? 0..<0)
}

/// A text without its marks `⟦` and `⟧`, and the bytes that stood between each pair.
func unmarkedAll(_ marked: String) -> (text: String, ranges: [Range<Int>]) {
  var text = String.UnicodeScalarView()
  var ranges: [Range<Int>] = []
  var start = 0
  for scalar in marked.unicodeScalars {
    let offset = String(text).utf8.count
    switch scalar {
    case "⟦": start = offset
    case "⟧": ranges.append(start..<offset)
    default: text.append(scalar)
    }
  }
  return (String(text), ranges)
}
