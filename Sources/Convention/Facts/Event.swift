package import EventLog

/// A line of the log, or what a correction puts in its place.
package struct Event: Sendable {
  private let store: LogStore
  let reference: EventReference

  init(_ reference: EventReference, in store: LogStore) {
    self.store = store
    self.reference = reference
  }

  /// The line at a position, from 1, as it was written.
  ///
  /// - Precondition: the log holds so many lines.
  package init(line seq: Int, in store: LogStore) {
    self.init(EventReference(place: Int32(seq - 1)), in: store)
  }

  var record: Record { store.record(reference) }

  /// Position of the line; of the corrected line where this is a replacement.
  package var seq: Int { store.seq(reference) }

  /// The line whose words these are: the correction's, where there is one.
  package var statedAt: Int { record.seq }

  package var type: EventType { EventType(place: Int(record.type)) }
  package var state: CountryCode? { record.state }
  /// When it happened, as its source gives it; nil for what is no fact about the world.
  package var on: PartialDate? { record.on }
  /// The days on which it may have happened.
  package var range: DateRange? { on.map { DateRange($0) } }
  /// When the line was appended.
  package var recorded: Instant { record.recorded }
  /// Who appended it.
  package var by: String { store.log.text(record.by) }
  /// The line as it stands in the log; of a replacement, the event in its correction.
  package var written: String { store.log.text(record.line) }
  /// When it became known, where the line says so itself.
  package var known: Day? { record.known }
  /// The document it rests on, by its identifier.
  package var document: String { store.log.text(record.document) }
  var documentSymbol: Symbol { record.document }
  /// The place in the document.
  package var place: String { store.log.text(record.at) }
  /// Who is speaking, where it is not the State itself.
  package var voice: Voice? {
    if case .voice(let voice) = speaker { voice } else { nil }
  }
  /// Whose word it is.
  var speaker: Speaker { Speaker(voice: store.log.voice(record)) }
  /// Where the line stands whose words these are.
  package var origin: Origin { store.log.origin(of: store.log.records[statedAt - 1]) }

  /// The value of a member of its payload.
  package subscript<Value>(member: Member<Value>) -> Value { store.log.value(member, of: record) }

  var log: LogContents { store.log }

  /// A word of its payload that stands for something registered.
  func text(_ symbol: Symbol) -> String { store.log.text(symbol) }

  /// A member's value as a number; see `LogContents.number`.
  func number(_ member: MemberShape) -> Int? { store.log.number(member, of: record) }

  /// A member's value as people read it; see `LogContents.told`.
  func told(_ member: MemberShape) -> String? { store.log.told(member, of: record) }

  /// The payload as it stands in the log, for answers that show it whole.
  package var payload: JSONValue { store.log.json(record.data) }

  /// The theme a fact about the world belongs to; nil for registers, figures and remarks.
  package var theme: Theme? {
    switch type.declaration.theme {
    case .always(let theme): theme
    case .told(let read): read(self)
    case nil: nil
    }
  }
}
