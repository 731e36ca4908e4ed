/// Two bodies for one attestation: the same fact, document and place.
package struct Conflict: Sendable {
  /// One of the two events.
  package struct Side: Sendable {
    package var origin: Origin
    /// Its sequence number, for one that is in the log.
    package var seq: Int?
    /// The event in canonical form.
    package var body: [UInt8]
    /// The line of the log that holds it; without one, the event itself.
    package var line: [UInt8]
    /// Where in the line it begins.
    package var start: Int
  }

  package var offered: Side
  /// What stands.
  package var existing: Side
  /// The position of the line that has put it in place of what the line said at first.
  package var correctedBy: Int?
  /// Whether one line only may tell of the thing, whatever its document and place.
  package var isSingle = false

  /// The conflict as two faults, one at each event, that point at the first byte that differs. What
  /// was offered is shown in canonical form, so that the two can be compared.
  package var faults: [Fault] {
    let same = zip(offered.body, existing.body).prefix { $0 == $1 }.count
    let corrected = correctedBy.map { ", corrected by \($0)" } ?? ""
    let place =
      existing.seq.map { "seq \($0)\(corrected)" } ?? "line \(existing.origin.line) of this batch"
    func fault(_ side: Side, _ message: String) -> Fault {
      Fault(
        file: side.origin.file, line: side.origin.line,
        column: same + 1 + side.start,
        message: message, source: side.line)
    }
    let message =
      isSingle
      ? "registered already, by \(place); to change it, append an event.corrected"
      : """
      another body for the attestation of \(place): same fact, document and place; \
      to correct it, append an event.corrected
      """
    return [
      fault(offered, message),
      fault(existing, "this is what stands"),
    ]
  }
}
