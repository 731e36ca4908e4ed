import EventLog

/// What an event names must be registered before it: the State, the document, and every reference in
/// the payload. Only a document's own registration may cite the document itself.
enum References {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let (event, record) = (checked.event, checked.record)
    var complaints: [Complaint] = []
    if let state = record.state, context.registers.countries[state] == nil {
      let message = context.unregistered(state.description, in: .country)
      complaints.append(checked.complaint(message, at: [.state]))
    }
    let registersItself =
      event.type == .documentRegistered && event[DocumentRegistered.id] == record.document
    if !registersItself, context.registers.lineage(record.document) == nil {
      let message = context.unregistered(event.document, in: .document)
      complaints.append(checked.complaint(message, at: [.source, .document]))
    }
    // The store by itself: through the context its log would be copied.
    let store = context.store
    let areHeld = store.log.allReferences(in: record) { register, word in
      Register(rawValue: register).map { context.registers.holds(word, in: $0, store) } ?? true
    }
    if areHeld == true { return complaints }
    for reference in store.log.references(in: record) {
      guard let register = Register(rawValue: reference.register) else { continue }
      let symbol = reference.symbol ?? context.store.log.symbol(reference.word)
      if !context.registers.holds(reference.word, symbol, in: register) {
        let message = context.unregistered(reference.word, in: register)
        complaints.append(checked.complaint(message, at: [.data] + reference.path))
      }
    }
    return complaints
  }
}
