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
    told.insert(CheckContext.key(event.type, nil))
    if let state = event.state { told.insert(CheckContext.key(event.type, state)) }
    switch event.type {
    case .documentOutlined:
      let outline = Outline(event)
      outlines[outline.document] = outline
    case .figurePublished:
      let figure = Figure(event)
      figures[figure.id] = figure
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

  private static func key(_ type: EventType, _ state: CountryCode?) -> UInt64 {
    UInt64(type.rawValue) << 32 | UInt64(state?.number ?? .max)
  }

  /// Says that a register does not hold a word.
  mutating func unregistered(_ word: String, in register: Register) -> String {
    let key = "\(register.rawValue) \(word)"
    let hint =
      hints[key]
      ?? Suggestion.nearest(
        to: word, among: registers.identifiers(of: register, in: store.log)
      ).map { "did you mean \"\($0)\"?" } ?? "register first, refer after"
    hints[key] = hint
    return "unknown \(register.thing) \"\(word)\"; \(hint)"
  }
}
