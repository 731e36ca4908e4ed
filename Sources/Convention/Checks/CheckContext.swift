import EventLog

/// What stands before the event that is checked.
struct CheckContext {
  let store: LogStore
  /// What is registered by the lines before.
  private(set) var registers = Registers()
  /// The outlines set out by the lines before, by document; without passages.
  var outlines: [String: Outline] = [:]
  /// The figures published by the lines before, by id.
  private(set) var figures: [String: Figure] = [:]
  /// The windows registered by the lines before, as events: their days depend on meetings.
  private(set) var windows: [String: Event] = [:]
  /// The lines that register something, by type and identifier.
  private var registrations: [[UInt8]: Int] = [:]
  /// The places of documents as lines before cite them, by how they sound: case and spaces do not
  /// matter. Made for a document when it is asked about.
  private var spellings: [Symbol: [String: String]] = [:]
  /// How many lines have been taken in.
  private var taken = 0
  /// The names of the States registered by the lines before.
  private(set) var stateNames = StateNames()
  /// What the lines before tell of: type and State in one number.
  private var told: Set<UInt64> = []
  /// When each State signed, by the whole log: a signature counts wherever it stands in a batch.
  let signatures: [CountryCode: DateRange]
  /// The last kind of consent of each State on the lines before.
  var consents: [CountryCode: EventType] = [:]
  /// The nearest known word for an unknown one, by register and word: an input may repeat a mistake
  /// thousands of times.
  private var hints: [String: String] = [:]

  init(_ store: LogStore) {
    self.store = store
    var signatures: [CountryCode: DateRange] = [:]
    for record in store.log.records where EventType(place: Int(record.type)) == .treatySigned {
      if let state = record.state { signatures[state] = record.on.map { DateRange($0) } }
    }
    self.signatures = signatures
  }

  /// Takes in an event that has been checked.
  mutating func take(_ event: Event) {
    registers.take(event)
    taken = max(taken, event.statedAt)
    if event.type.isRegistration {
      let key = store.log.factKey(event.record)
      if registrations[key] == nil { registrations[key] = event.seq }
    }
    told.insert(CheckContext.key(event.type, nil))
    if let state = event.state { told.insert(CheckContext.key(event.type, state)) }
    switch event.type {
    case .documentOutlined:
      let outline = Outline(event)
      outlines[outline.document] = outline
    case .figurePublished:
      let figure = Figure(event)
      figures[figure.id] = figure
    case .windowRegistered: windows[event.text(event[WindowRegistered.id])] = event
    case .countryRegistered:
      if let country = registers.countries[event[CountryRegistered.code]] {
        stateNames.add(country)
      }
    default: break
    }
  }

  /// Whether a line before tells of such a fact; of any State where none is named.
  func tells(_ type: EventType, of state: CountryCode?) -> Bool {
    told.contains(CheckContext.key(type, state))
  }

  /// The line that registers what an event would register; nil where none does.
  func registration(of record: Record) -> Int? { registrations[store.log.factKey(record)] }

  /// Another spelling of a place under which lines before cite a document; nil where none does.
  mutating func otherSpelling(of place: String, in document: Symbol) -> String? {
    func sound(_ place: String) -> String {
      place.lowercased().split(separator: " ").joined(separator: " ")
    }
    var known = spellings[document] ?? [:]
    if spellings[document] == nil {
      for record in store.log.records.prefix(taken) where record.document == document {
        let place = store.log.text(record.at)
        let key = sound(place)
        if known[key] == nil { known[key] = place }
      }
    }
    let other = known[sound(place)]
    if other == nil { known[sound(place)] = place }
    spellings[document] = known
    guard let other, !other.utf8.elementsEqual(place.utf8) else { return nil }
    return other
  }

  private static func key(_ type: EventType, _ state: CountryCode?) -> UInt64 {
    UInt64(type.rawValue) << 32 | UInt64(state?.number ?? .max)
  }

  /// Says that a register does not hold a word.
  mutating func unregistered(_ word: String, in register: Register) -> String {
    let key = "\(register.rawValue) \(word)"
    let hint = hints[key] ?? hint(word, register)
    hints[key] = hint
    return "unknown \(register.thing) \"\(word)\"; \(hint)"
  }

  /// What may be meant by a word that a register does not hold. A new document or meeting is what an
  /// archivist brings: it may be near to one that is registered, and be none of them.
  private func hint(_ word: String, _ register: Register) -> String {
    let nearest = Suggestion.nearest(
      to: word, among: registers.identifiers(of: register, in: store.log))
    guard let nearest else { return "register first, refer after" }
    return switch register {
    case .document, .meeting, .window, .target, .organisation:
      "register it first, or did you mean \"\(nearest)\"?"
    case .country, .figure, .eventType: "did you mean \"\(nearest)\"?"
    }
  }
}
