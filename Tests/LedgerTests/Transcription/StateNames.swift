import Convention
import Foundation

/// The names States have had, the longest first: no Niger in Nigeria, no Congo in the Democratic
/// Republic of the Congo.
struct StateNames {
  private let names: [(name: String, bytes: Data, code: CountryCode)]

  init(_ countries: some Sequence<Country>) {
    var codes: [String: CountryCode] = [:]
    for country in countries {
      let names = country.names.flatMap { [$0.short, $0.official].compactMap(\.self) }
      for name in names + country.variants { codes[SourceTokens.plain(name)] = country.code }
    }
    names = codes.map { ($0.key, Data($0.key.utf8), $0.value) }
      .sorted { ($1.name.count, $0.name) < ($0.name.count, $1.name) }
  }

  /// Takes the names out of a text.
  func take(from text: inout String) -> [(name: String, code: CountryCode)] {
    var found: [(name: String, code: CountryCode)] = []
    // Most names are in no text: to look for their bytes first is ten times as fast.
    let bytes = Data(text.utf8)
    for (name, nameBytes, code) in names where bytes.range(of: nameBytes) != nil {
      for range in text.ranges(of: name).reversed() {
        let around = [text[..<range.lowerBound].last, text[range.upperBound...].first]
        // Part of a longer word: Lebanese, Guinea-Bissau where only Guinea is registered.
        if around.contains(where: { $0.map { $0.isLetter || $0.isNumber || $0 == "-" } ?? false }) {
          continue
        }
        found.append((name, code))
        text.replaceSubrange(range, with: " / ")
      }
    }
    return found
  }
}
