package import EventLog

/// Everything registered in a log of a given size.
///
/// Registers are read at a position of the log only: neither the as-of date nor what was known by
/// when changes them.
package struct Registers: Sendable {
  package private(set) var countries: [StateCode: Country] = [:]
  package private(set) var organisations: Set<String> = []
  package private(set) var documents: [String: Document] = [:]
  package private(set) var meetings: [String: Meeting] = [:]
  package private(set) var windows: [String: Window] = [:]
  package private(set) var glossaries: [String: Glossary] = [:]
  package private(set) var targets: [String: Target] = [:]
  package private(set) var figures: Set<String> = []
  package private(set) var names = CountryNames()

  package init() {}

  /// Takes in one event; anything that is not a registration is passed over.
  package mutating func take(_ type: EventType, _ data: JSONValue, seq: Int) {
    switch type {
    case .countryRegistered:
      guard let country = Country(data) else { return }
      countries[country.code] = country
      names.add(country)
    case .organisationRegistered: organisations.insert(data.text("id"))
    case .documentRegistered:
      guard let document = Document(data) else { return }
      documents[document.id] = document
    case .meetingRegistered:
      guard let meeting = Meeting(data, seq: seq) else { return }
      meetings[meeting.id] = meeting
    case .windowRegistered:
      let window = Window(data, meetings: meetings)
      windows[window.id] = window
    case .glossaryRegistered: glossaries[data.text("document"), default: Glossary()].add(data)
    case .targetRegistered:
      let target = Target(data, seq: seq)
      targets[target.id] = target
    case .figurePublished: figures.insert(data.text("figure"))
    default: break
    }
  }

  /// The first day of a meeting, by its identifier; nil where none is registered.
  package func opening(_ meeting: String) -> Day? { meetings[meeting]?.firstDay }

  /// The first days of the meetings that can decide on a request for more time.
  var openings: [Day] {
    meetings.values.filter { Meeting.deciding.contains($0.kind) }.map(\.firstDay)
  }

  /// The days of the Meetings of States Parties.
  var meetingsOfStatesParties: [ClosedRange<Day>] {
    meetings.values.filter { $0.kind == Meeting.ofStatesParties }.map { $0.firstDay...$0.lastDay }
  }

  /// Whether a register holds an identifier.
  package func holds(_ id: String, in register: String) -> Bool {
    switch register {
    case "country": StateCode(id).map { countries[$0] != nil } ?? false
    case "organisation": organisations.contains(id)
    case "document": documents[id] != nil
    case "meeting": meetings[id] != nil
    case "window": windows[id] != nil
    case "target": targets[id] != nil
    case "figure": figures.contains(id)
    case "event-type": EventType.byName[id] != nil
    default: false
    }
  }

  /// The identifiers of a register, for suggestions.
  package func identifiers(of register: String) -> [String] {
    switch register {
    case "country": countries.keys.map(\.description)
    case "organisation": Array(organisations)
    case "document": Array(documents.keys)
    case "meeting": Array(meetings.keys)
    case "window": Array(windows.keys)
    case "target": Array(targets.keys)
    case "figure": Array(figures)
    case "event-type": Array(EventType.byName.keys)
    default: []
    }
  }

  /// A State's short name on a day.
  package func name(_ state: StateCode, on day: Day) -> String {
    countries[state]?.name(on: day) ?? state.description
  }
}
