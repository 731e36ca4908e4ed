package import EventLog

/// A line of the log, with its type and State resolved.
package struct Event: Sendable {
  /// Position of the line; of the corrected line where this is a replacement.
  package let seq: Int
  /// The line whose words these are: the correction's, where there is one.
  package let statedAt: Int
  package let type: EventType
  package let state: StateCode?
  package let body: EventBody
  package let origin: Origin

  /// nil when the type is not of the vocabulary, which a checked log rules out.
  init?(seq: Int, statedAt: Int, body: EventBody, origin: Origin) {
    guard let type = EventType.byName[body.type] else { return nil }
    self.seq = seq
    self.statedAt = statedAt
    self.type = type
    state = body.state.flatMap { StateCode($0) }
    self.body = body
    self.origin = origin
  }

  package init?(_ record: Record) {
    self.init(seq: record.seq, statedAt: record.seq, body: record.event, origin: record.origin)
  }

  package var data: JSONValue { body.data }
  package var source: EventBody.Source { body.source }

  /// When it happened, for a fact about the world.
  package var range: DateRange? { body.on.map { DateRange($0) } }
}
