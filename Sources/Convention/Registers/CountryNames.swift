import EventLog
import Foundation

/// Finds a State by any registered name of any time, by its code, or by the beginning of a name.
package struct CountryNames: Sendable {
  package enum Answer: Sendable, Equatable {
    case found(CountryCode)
    /// The beginning of several names.
    case ambiguous([CountryCode])
    /// Nothing of that name; the nearest one, where one is near.
    case unknown(suggestion: String?)
  }

  private var codes: [String: CountryCode] = [:]
  /// Folded names as they are registered.
  private var spellings: [String: String] = [:]

  mutating func add(_ country: Country) {
    let names = country.names.flatMap { [$0.short, $0.official].compactMap(\.self) }
    for name in [country.code.description] + names + country.variants {
      codes[Self.folded(name)] = country.code
      spellings[Self.folded(name)] = name
    }
  }

  /// Looks a name up; case, accents and punctuation do not matter.
  package func find(_ text: String) -> Answer {
    let wanted = Self.folded(text)
    if wanted.isEmpty { return .unknown(suggestion: nil) }
    if let code = codes[wanted] { return .found(code) }
    let begun = Set(codes.filter { $0.key.hasPrefix(wanted) }.values)
    if begun.count == 1, let code = begun.first { return .found(code) }
    if begun.count > 1 { return .ambiguous(begun.sorted()) }
    let nearest = Suggestion.nearest(to: wanted, among: codes.keys)
    return .unknown(suggestion: nearest.flatMap { spellings[$0] })
  }

  /// Whether a name stands before another in a list for reading: accents and case do not matter,
  /// unless nothing else tells them apart.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Array(folded(a).utf8), Array(folded(b).utf8))
    return x != y
      ? x.lexicographicallyPrecedes(y) : a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// Lower case, without accents, punctuation and doubled spaces.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(text) }
    var result = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result += String(scalar).lowercased()
      } else if scalar.properties.generalCategory != .nonspacingMark, result.last != " ",
        !result.isEmpty, scalar == " " || scalar == "-" || scalar == ","
      {
        result += " "
      }
    }
    return result.last == " " ? String(result.dropLast()) : result
  }

  /// The same of a text in ASCII, told by its bytes.
  private static func foldedASCII(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.append(byte)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ","):
        if let last = result.last, last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
      default: continue
      }
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
