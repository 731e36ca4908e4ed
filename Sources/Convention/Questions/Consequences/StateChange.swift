import EventLog

/// A State of which the ledger says something else.
package struct StateChange: Sendable {
  package let state: CountryCode
  /// Its name of today.
  package let name: String
  /// The members of the State's object in `ccm state --format json` that differ.
  package let changes: [ValueChange]

  static func all(_ before: Standpoint, _ after: Standpoint) -> [StateChange] {
    let old = byState(before)
    let new = byState(after)
    return Set(old.keys).union(new.keys).sorted().compactMap { state in
      // Of a State that came, its code and name are no news.
      let changes = ValueChange.all(old[state], new[state], beside: "lines")
        .filter { !["state", "name"].contains($0.path.joined(separator: ".")) }
      return changes.isEmpty
        ? nil : StateChange(state: state, name: after.state.name(state), changes: changes)
    }
  }

  private static func byState(_ standpoint: Standpoint) -> [CountryCode: JSONValue] {
    Dictionary(
      zip(standpoint.state.states.map(\.state), standpoint.states),
      uniquingKeysWith: { first, _ in first })
  }
}
