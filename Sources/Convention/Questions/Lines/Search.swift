import EventLog

/// What of the ledger holds some words: names, labels, findings, wordings, places, facts.
package struct Search: Sendable {
  /// What kind of thing a hit is, in the order in which hits are shown.
  package enum Kind: String, Sendable, CaseIterable {
    case country
    case document
    case meeting
    case window
    case organisation
    case measure
    case topic
    case type
    case figure
    case finding
    case place
    case wording
    case fact
  }

  /// One thing that holds the words.
  package struct Hit: Sendable {
    package let kind: Kind
    /// What it is called: a code, an identifier, a document with its place.
    package let id: String
    /// The text in which the words stand.
    package let text: String
    /// The line that holds it; nil for what the program itself names.
    package let line: Int?
  }

  package let text: String
  /// By kind, and in each by the log's order.
  package let hits: [Hit]
}

extension Ledger {
  /// Looks for words in everything that has a name or a text.
  ///
  /// Each word must begin a word of the text; case, accents and punctuation do not matter.
  ///
  /// - Parameter kind: the only kind of hit that is asked for; all where nil.
  /// - Complexity: linear in the length of the log's texts.
  package func search(_ text: String, for kind: Search.Kind? = nil) -> Search {
    let words = Search.folded(text).split(separator: " ").map { " " + $0 }
    guard !words.isEmpty else { return Search(text: text, hits: []) }
    let hits = Search.Kind.allCases.filter { kind == nil || $0 == kind }.flatMap { kind in
      searched(kind).filter { hit in
        let folded = " " + Search.folded("\(hit.id) \(hit.text)")
        return words.allSatisfy { folded.contains($0) }
      }
    }
    return Search(text: text, hits: hits)
  }

  /// Everything of a kind, as what is found of it would look.
  private func searched(_ kind: Search.Kind) -> [Search.Hit] {
    switch kind {
    case .country, .document, .meeting, .window, .organisation: registered(kind)
    case .measure:
      MeasureDefinition.all.map {
        Search.Hit(kind: kind, id: $0.name, text: $0.summary, line: nil)
      }
    case .topic:
      Topic.allCases.map {
        Search.Hit(kind: kind, id: $0.rawValue, text: $0.phrase, line: nil)
      }
    case .type:
      EventType.allCases.map {
        Search.Hit(kind: kind, id: $0.name, text: $0.declaration.summary, line: nil)
      }
    case .figure:
      remarks { $0 == .figurePublished }.map {
        Search.Hit(
          kind: kind, id: $0.text($0[FigurePublished.figure]), text: $0[FigurePublished.label],
          line: $0.statedAt)
      }
    case .finding:
      FigureBook(self).findings.values.sorted { $0.line < $1.line }.map {
        Search.Hit(kind: kind, id: $0.figure, text: $0.text, line: $0.line)
      }
    case .place, .wording: worded(kind)
    case .fact:
      standingFacts(Axes(asOf: .farFuture, knownBy: .farFuture)).map { event in
        let name = event.state.map { registers.name($0, on: event.on?.latest ?? .farFuture) }
        return Search.Hit(
          kind: kind, id: "\(event.document), \(event.place)",
          text: [name, event.clause(registers), event.on?.text].compactMap(\.self)
            .joined(separator: ", "),
          line: event.statedAt)
      }
    }
  }

  private func registered(_ kind: Search.Kind) -> [Search.Hit] {
    remarks { type in
      switch type {
      case .countryRegistered: kind == .country
      case .documentRegistered: kind == .document
      case .meetingRegistered: kind == .meeting
      case .windowRegistered: kind == .window
      case .organisationRegistered: kind == .organisation
      default: false
      }
    }.map { event in
      let (id, text) = names(event)
      return Search.Hit(kind: kind, id: id, text: text, line: event.statedAt)
    }
  }

  /// What a registered thing is called, and its names.
  private func names(_ event: Event) -> (id: String, text: String) {
    switch event.type {
    case .countryRegistered:
      let names = event[CountryRegistered.names].flatMap { [$0.short, $0.official] }
      let variants = event[CountryRegistered.variants] ?? []
      let places = [event[CountryRegistered.region], event[CountryRegistered.subregion]]
      return (
        event[CountryRegistered.code].description,
        ((names + places).compactMap(\.self) + variants).joined(separator: ", ")
      )
    case .documentRegistered:
      return (
        event.text(event[DocumentRegistered.id]),
        [
          event[DocumentRegistered.title], event[DocumentRegistered.publisher],
          event[DocumentRegistered.symbol],
        ].compactMap(\.self).joined(separator: ", ")
      )
    case .meetingRegistered:
      return (
        event.text(event[MeetingRegistered.id]),
        [event[MeetingRegistered.name], event[MeetingRegistered.place]].compactMap(\.self)
          .joined(separator: ", ")
      )
    case .windowRegistered:
      return (event.text(event[WindowRegistered.id]), event[WindowRegistered.name])
    case .organisationRegistered:
      return (
        event.text(event[OrganisationRegistered.id]),
        ([event[OrganisationRegistered.name], event[OrganisationRegistered.short]]
          .compactMap(\.self) + (event[OrganisationRegistered.variants] ?? []))
          .joined(separator: ", ")
      )
    default: return (event.type.name, "")
    }
  }

  /// The places of documents: what they are headed, or what they say in our own words.
  private func worded(_ kind: Search.Kind) -> [Search.Hit] {
    outlines.values.sorted { $0.line < $1.line }.flatMap { outline in
      outline.entries.compactMap { entry -> Search.Hit? in
        if kind == .place {
          return entry.title.map { title in
            Search.Hit(
              kind: kind,
              id: [outline.document, entry.at ?? entry.number].compactMap(\.self)
                .joined(separator: ", "), text: title, line: outline.line)
          }
        }
        guard let place = entry.at, let passage = outline.passages[place] else { return nil }
        return Search.Hit(
          kind: kind, id: "\(outline.document), \(place)",
          text: (try? Wording(passage.text))?.bare ?? passage.text, line: passage.line)
      }
    }
  }
}

extension Search {
  /// Lower case, without accents and punctuation, as names are compared; slashes and points part words.
  fileprivate static func folded(_ text: String) -> String {
    CountryNames.folded(
      String(text.map { "/.:;()\"".contains($0) ? " " : $0 }))
  }
}
