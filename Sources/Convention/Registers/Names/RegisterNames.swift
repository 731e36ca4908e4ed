import EventLog

/// Finds one thing of several by its identifier, by the beginning of it, or by words of its title.
///
///     names.find("11MSP")                    // found("11msp-2023")
///     names.find("Oslo Progress Report")     // found("oslo-2012")
///
/// Case, accents and punctuation do not matter. What names a thing whole goes before what begins a
/// name, and that before words inside a title.
package struct RegisterNames: Sendable {
  package enum Answer: Sendable, Equatable {
    /// The identifier of the one thing of that name.
    case found(String)
    /// The identifiers of all that the words fit, in order.
    case ambiguous([String])
    /// Nothing of that name; the nearest identifier or title, where one is near.
    case unknown(suggestion: String?)
  }

  /// One thing: its identifier, and whatever else it is called.
  package struct Entry: Sendable {
    package let id: String
    package let titles: [String]

    package init(_ id: String, _ titles: [String] = []) {
      self.id = id
      self.titles = titles
    }
  }

  private let entries: [(entry: Entry, folded: [String])]

  package init(_ entries: [Entry]) {
    self.entries = entries.map { entry in
      (entry, ([entry.id] + entry.titles).map(CountryNames.folded))
    }
  }

  /// Looks a word or words up.
  ///
  /// - Complexity: linear in the length of all names.
  package func find(_ text: String) -> Answer {
    let wanted = CountryNames.folded(text)
    guard !wanted.isEmpty else { return .unknown(suggestion: nil) }
    let words = wanted.split(separator: " ")
    let tests: [(String) -> Bool] = [
      { $0 == wanted }, { $0.hasPrefix(wanted + " ") }, { $0.hasPrefix(wanted) },
      { name in
        let parts = name.split(separator: " ")
        return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
      },
    ]
    for test in tests {
      let fitting = entries.filter { $0.folded.contains(where: test) }.map(\.entry.id)
      if fitting.count == 1 { return .found(fitting[0]) }
      if fitting.count > 1 {
        return .ambiguous(fitting.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      }
    }
    return .unknown(suggestion: nearest(to: wanted))
  }

  /// The name with the fewest edits, as it is registered.
  private func nearest(to wanted: String) -> String? {
    let spelled = Dictionary(
      entries.flatMap { entry, folded in zip(folded, [entry.id] + entry.titles) },
      uniquingKeysWith: { first, _ in first })
    return Suggestion.nearest(to: wanted, among: spelled.keys).flatMap { spelled[$0] }
  }
}

extension Registers {
  /// Finds meetings: `2rc`, "Second Review Conference".
  package var meetingNames: RegisterNames {
    RegisterNames(meetings.values.map { RegisterNames.Entry($0.id, [$0.name]) })
  }

  /// Finds documents: `oslo`, "Oslo Progress Report", a symbol.
  ///
  /// - Parameter ids: the only ones to look among; all where nil.
  package func documentNames(among ids: [String]? = nil) -> RegisterNames {
    let wanted = ids.map(Set.init)
    return RegisterNames(
      documents.values.filter { wanted?.contains($0.id) ?? true }.map { document in
        RegisterNames.Entry(document.id, [document.title, document.symbol].compactMap(\.self))
      })
  }

  /// Finds a document; of several that a name fits, the only progress report among them.
  package func document(named text: String, among ids: [String]? = nil) -> RegisterNames.Answer {
    let answer = documentNames(among: ids).find(text)
    guard case .ambiguous(let fitting) = answer else { return answer }
    let reports = fitting.filter { documents[$0]?.lineage == .progressReport }
    return reports.count == 1 ? .found(reports[0]) : answer
  }
}
