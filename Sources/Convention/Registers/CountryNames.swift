import EventLog

import Foundation

/// Finds a State by any registered name of any time, by its code, or by the beginning of a name.
package struct CountryNames: Sendable {
  package enum Answer: Sendable, Equatable {
    case found(StateCode)
    /// The beginning of several names.
    case ambiguous([StateCode])
    /// Nothing of that name; the nearest one, where one is near.
    case unknown(suggestion: String?)
  }

  private var codes: [String: StateCode] = [:]

  mutating func add(_ country: Country) {
    codes[Self.folded(country.code.description)] = country.code
    for name in country.names {
      codes[Self.folded(name.short)] = country.code
      if let official = name.official { codes[Self.folded(official)] = country.code }
    }
    for variant in country.variants { codes[Self.folded(variant)] = country.code }
  }

  /// Looks a name up; case, accents and punctuation do not matter.
  package func find(_ text: String) -> Answer {
    let wanted = Self.folded(text)
    if wanted.isEmpty { return .unknown(suggestion: nil) }
    if let code = codes[wanted] { return .found(code) }
    let begun = Set(codes.filter { $0.key.hasPrefix(wanted) }.values)
    if begun.count == 1, let code = begun.first { return .found(code) }
    if begun.count > 1 { return .ambiguous(begun.sorted()) }
    return .unknown(suggestion: Suggestion.nearest(to: wanted, among: codes.keys))
  }

  /// Lower case, without accents, punctuation and doubled spaces.
  static func folded(_ text: String) -> String {
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
}
