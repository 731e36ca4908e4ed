/// Two bodies for one attestation: the same fact, document and place.
package struct Conflict: Sendable {
  /// One of the two events.
  package struct Side: Sendable {
    package var origin: Origin
    /// Its sequence number, for one that is in the log.
    package var seq: Int?
    /// The event in canonical form.
    package var body: [UInt8]
    /// The line of the log that ends in it; without one, the event itself.
    package var line: [UInt8]
  }

  package var offered: Side
  package var existing: Side

  /// The conflict as two faults, one at each event, that point at the first byte that differs. What
  /// was offered is shown in canonical form, so that the two can be compared.
  package var faults: [Fault] {
    let same = zip(offered.body, existing.body).prefix { $0 == $1 }.count
    let place = existing.seq.map { "seq \($0)" } ?? "line \(existing.origin.line) of this batch"
    func fault(_ side: Side, _ message: String) -> Fault {
      Fault(
        file: side.origin.file, line: side.origin.line,
        column: same + 1 + side.line.count - side.body.count,
        message: message, source: side.line)
    }
    return [
      fault(
        offered,
        """
        another body for the attestation of \(place): same fact, document and place; \
        to correct it, append an event.corrected
        """),
      fault(existing, "this is what is there"),
    ]
  }
}
