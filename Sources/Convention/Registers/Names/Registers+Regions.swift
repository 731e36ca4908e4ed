import EventLog

/// How States are put together by where they lie.
package enum RegionLevel: String, Sendable, CaseIterable {
  /// Africa, Americas, Asia, Europe, Oceania, as the register has them.
  case region
  /// Parts of these, such as Western Africa.
  case subregion
}

extension Registers {
  /// The names of the regions, in order.
  package func regions(_ level: RegionLevel) -> [String] {
    Set(countries.values.compactMap { $0.region(level) }).sorted(by: CountryNames.precedes)
  }

  /// The States and territories of a region or a part of one, by its registered name.
  package func states(ofRegion name: String) -> Set<CountryCode> {
    Set(countries.values.filter { $0.region == name || $0.subregion == name }.map(\.code))
  }

  /// Finds a region or a part of one: `africa`, `western-africa`, "Western Africa".
  ///
  /// - Throws: `MeasureError` that names the regions.
  package func region(named text: String) throws(MeasureError) -> String {
    let names = RegionLevel.allCases.flatMap(regions)
    switch RegisterNames(names.map { RegisterNames.Entry($0) }).find(text) {
    case .found(let name): return name
    case .ambiguous(let names):
      throw MeasureError("\"\(text)\" may be any of \(names.joined(separator: ", "))")
    case .unknown(let near):
      let hint =
        near.map { "did you mean \"\($0)\"?" }
        ?? "there are \(regions(.region).joined(separator: ", ")) and parts of them"
      throw MeasureError("no region is called \"\(text)\"; \(hint)")
    }
  }

  /// The name of a region in the form that a measure's text has it: `western-africa`.
  package static func word(ofRegion name: String) -> String {
    CountryNames.folded(name).replacing(" ", with: "-")
  }
}

extension Country {
  /// Where it lies; nil where the register does not say.
  package func region(_ level: RegionLevel) -> String? {
    switch level {
    case .region: region
    case .subregion: subregion
    }
  }
}
