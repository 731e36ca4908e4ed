import EventLog

/// The States of one region, as a question is put to them.
package struct RegionGroup: Sendable {
  /// The region's name; nil for States of which the register gives none.
  package let name: String?
  package let state: ConventionState
}

extension ConventionState {
  /// The same state for each region apart. Together they are the whole: every State lies in one.
  ///
  /// - Parameter level: regions, or the parts of them.
  package func groups(_ level: RegionLevel) -> [RegionGroup] {
    let asked = registers.countries.values.filter { isInScope($0.code) }
    let codes = Dictionary(grouping: asked, by: { $0.region(level) })
    let names: [String?] = registers.regions(level) + [nil]
    return names.compactMap { name in
      codes[name].map { RegionGroup(name: name, state: narrowed(to: Set($0.map(\.code)))) }
    }
  }
}
