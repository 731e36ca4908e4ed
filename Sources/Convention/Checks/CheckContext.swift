import EventLog

/// What stands before the event that is checked.
struct CheckContext {
  let store: LogStore
  /// What is registered by the lines before.
  var registers = Registers()
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
