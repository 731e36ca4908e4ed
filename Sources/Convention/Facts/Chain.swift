package import EventLog

/// A line with the corrections and retractions of it: what it said, and what stands in its place.
///
/// A chain is addressed by its first line, whichever of its lines is named.
package struct Chain: Sendable {
  /// The line that was named.
  package let named: Event
  /// The first line, as it was written.
  package let first: Event
  /// What stands in its place; nil where it is withdrawn.
  package let standing: Event?
  /// The retraction that withdraws the first line.
  package let withdrawal: Event?
  /// The retraction that withdraws the line that was named.
  package let withdrawalOfNamed: Event?
}

extension Ledger {
  /// The chain that a line belongs to, whatever was known when.
  ///
  /// - Precondition: the ledger holds so many lines.
  package func chain(of seq: Int) -> Chain {
    let corrections = journal.corrections(knownBy: .farFuture, auditing: nil)
    let first = journal.subject(of: seq).seq
    let standing = corrections.standing(EventReference(place: Int32(first - 1)))
    return Chain(
      named: event(seq), first: event(first),
      standing: standing.map { Event($0, in: journal.store) },
      withdrawal: corrections.withdrawal(of: first).map(event),
      withdrawalOfNamed: corrections.withdrawal(of: seq).map(event))
  }
}

extension Event {
  /// What the line says, without its position: as an archivist would type it.
  package var body: EventBody {
    let position = ["seq", "recorded", "by"]
    let members = log.json(record.line).members ?? []
    let value = JSONValue(.object(members.filter { !position.contains($0.name) }))
    let reader = LineReader(vocabulary: log.vocabulary)
    let read = reader.body(value.canonicalBytes, file: origin.file, number: origin.line)
    guard let body = read.body else { preconditionFailure("A line of the log can be read again") }
    return body
  }

  /// How a line reads that replaces it by another event.
  package static func correction(
    of target: Int, by event: JSONValue, because reason: String, source: EventBody.Source
  ) -> JSONValue {
    remark(
      EventType.eventCorrected, source,
      [
        .init(EventCorrected.target.shape.name, .integer(target)),
        .init(EventCorrected.event.shape.name, event),
        .init(EventCorrected.reason.shape.name, .string(reason)),
      ])
  }

  /// How a line reads that withdraws another.
  package static func retraction(
    of target: Int, because reason: String, source: EventBody.Source
  ) -> JSONValue {
    remark(
      EventType.eventRetracted, source,
      [
        .init(EventRetracted.target.shape.name, .integer(target)),
        .init(EventRetracted.reason.shape.name, .string(reason)),
      ])
  }

  private static func remark(
    _ type: EventType, _ source: EventBody.Source, _ members: [JSONValue.Member]
  ) -> JSONValue {
    EventBody(type: type.name, source: source, data: JSONValue(.object(members)))
      .canonicalValue()
  }
}
