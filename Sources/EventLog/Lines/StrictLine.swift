/// One line of the log as the strict reader takes it apart, before it is kept as a `Record`.
package struct StrictLine: Sendable {
  package var seq: Int
  package var recorded: Instant
  package var by: String
  package var event: EventBody
  package var origin: Origin

  package init(seq: Int, recorded: Instant, by: String, event: EventBody, origin: Origin) {
    self.seq = seq
    self.recorded = recorded
    self.by = by
    self.event = event
    self.origin = origin
  }
}
