package import EventLog

/// Everything registered in a log of a given size.
///
/// Registers are read at a position of the log only: neither the as-of date nor what was known by
/// when changes them.
package struct Registers: Sendable {
  package private(set) var countries: [CountryCode: Country] = [:]
  package private(set) var documents: [String: Document] = [:]
  package private(set) var meetings: [String: Meeting] = [:]
  package private(set) var windows: [String: Window] = [:]
  package private(set) var glossaries: [String: Glossary] = [:]
  package private(set) var targets: [String: Target] = [:]
  /// What each register holds, by the register's place in the list of all.
  private var holdings = [SymbolSet](repeating: SymbolSet(), count: Register.allCases.count)
  private var dates = DocumentDates()

  init() {}

  /// What the lines of a log register, corrections resolved.
  init(_ store: LogStore, standing corrections: Corrections) {
    for record in store.log.records
    where EventType(place: Int(record.type)).isRegistered {
      let line = EventReference(place: Int32(record.seq - 1))
      if let event = corrections.standing(line) { take(Event(event, in: store)) }
    }
  }

  /// Takes in one event; anything that is not a registration is passed over.
  mutating func take(_ event: Event) {
    switch event.type {
    case .countryRegistered:
      let country = Country(event)
      countries[country.code] = country
    case .organisationRegistered: add(event[OrganisationRegistered.id], to: .organisation)
    case .documentRegistered:
      let document = Document(event)
      documents[document.id] = document
      add(event[DocumentRegistered.id], to: .document)
      dates.add(document, event[DocumentRegistered.id])
    case .meetingRegistered:
      guard let meeting = Meeting(event) else { return }
      meetings[meeting.id] = meeting
      add(meeting.symbol, to: .meeting)
    case .windowRegistered:
      let window = Window(event, meetings: meetings)
      windows[window.id] = window
      add(event[WindowRegistered.id], to: .window)
    case .glossaryRegistered:
      let document = event.text(event[GlossaryRegistered.document])
      glossaries[document, default: Glossary()].add(event)
    case .targetRegistered:
      let target = Target(event)
      targets[target.id] = target
      add(event[TargetRegistered.id], to: .target)
    case .figurePublished: add(event[FigurePublished.figure], to: .figure)
    default: break
    }
  }

  private mutating func add(_ symbol: Symbol, to register: Register) {
    holdings[register.place].insert(symbol)
  }

  /// Finds States by their names.
  package var names: CountryNames {
    var names = CountryNames()
    for (_, country) in countries.sorted(by: { $0.key < $1.key }) { names.add(country) }
    return names
  }

  /// The first day of a meeting, by its identifier; nil where none is registered.
  package func opening(_ meeting: String) -> Day? { meetings[meeting]?.firstDay }

  /// The first days of the meetings that can decide on a request for more time.
  var openings: [Day] {
    meetings.values.filter(\.kind.decides).map(\.firstDay)
  }

  /// The days of the Meetings of States Parties. Article 11.
  var meetingsOfStatesParties: [ClosedRange<Day>] {
    meetings.values.filter { $0.kind == .meetingOfStatesParties }.map { $0.firstDay...$0.lastDay }
  }

  /// Whether a register holds an identifier.
  ///
  /// - Parameter symbol: the identifier's symbol; nil where the log holds no such word.
  func holds(_ id: String, _ symbol: Symbol?, in register: Register) -> Bool {
    switch register {
    case .country: CountryCode(id).map { countries[$0] != nil } ?? false
    case .eventType: EventType(named: id) != nil
    case .organisation, .document, .meeting, .window, .target, .figure:
      symbol.map { holdings[register.place].contains($0) } ?? false
    }
  }

  /// Whether a register holds a word of a log.
  func holds(_ word: ReferenceWord, in register: Register, _ store: LogStore) -> Bool {
    switch register {
    case .country: store.log.code(word).map { countries[$0] != nil } ?? false
    case .eventType: EventType(named: store.log.text(word)) != nil
    case .organisation, .document, .meeting, .window, .target, .figure:
      store.log.symbol(word).map { holdings[register.place].contains($0) } ?? false
    }
  }

  /// The identifiers of a register, for suggestions.
  func identifiers(of register: Register, in log: LogContents) -> [String] {
    switch register {
    case .country: countries.keys.map(\.description)
    case .document: Array(documents.keys)
    case .meeting: Array(meetings.keys)
    case .window: Array(windows.keys)
    case .target: Array(targets.keys)
    case .eventType: EventType.allCases.map(\.name)
    case .organisation, .figure: holdings[register.place].symbols.map { log.text($0) }
    }
  }

  /// A State's short name on a day.
  package func name(_ state: CountryCode, on day: Day) -> String {
    countries[state]?.name(on: day) ?? state.description
  }

  // MARK: Documents by symbol

  /// When what stands at a place became known; nil when the register does not say.
  func known(_ document: Symbol, in store: LogStore, at place: ByteSpan) -> Day? {
    dates.part(document, at: place, in: store)?.known
  }

  /// Up to when the facts at a place reach; nil for a document without a cut-off.
  func cutoff(_ document: Symbol, in store: LogStore, at place: ByteSpan) -> Day? {
    dates.part(document, at: place, in: store)?.cutoff
  }

  /// Whose knowledge a document carries; nil for one that is not registered.
  func lineage(_ document: Symbol) -> Lineage? { dates.lineage(document) }

  /// Whose knowledge stands at a place of a document; nil for one that is not registered.
  func lineage(_ document: Symbol, in store: LogStore, at place: ByteSpan) -> Lineage? {
    dates.lineage(document, at: place, in: store)
  }
}

extension Register {
  /// Its place in the list of all.
  fileprivate var place: Int {
    switch self {
    case .country: 0
    case .organisation: 1
    case .document: 2
    case .meeting: 3
    case .window: 4
    case .target: 5
    case .figure: 6
    case .eventType: 7
    }
  }
}

extension EventType {
  /// Whether lines of the type are taken into the registers.
  fileprivate var isRegistered: Bool {
    switch self {
    case .countryRegistered, .organisationRegistered, .documentRegistered, .meetingRegistered,
      .windowRegistered, .glossaryRegistered, .targetRegistered, .figurePublished:
      true
    default: false
    }
  }
}

/// Symbols, one bit for each.
private struct SymbolSet: Sendable {
  private var bits: [Bool] = []

  mutating func insert(_ symbol: Symbol) {
    if symbol.index >= bits.count {
      bits += repeatElement(false, count: symbol.index + 1 - bits.count)
    }
    bits[symbol.index] = true
  }

  func contains(_ symbol: Symbol) -> Bool { symbol.index < bits.count && bits[symbol.index] }

  var symbols: [Symbol] { bits.indices.filter { bits[$0] }.map { Symbol(index: $0) } }
}
