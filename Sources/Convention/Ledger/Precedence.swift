import EventLog

/// Which of two irreconcilable dates is believed.
///
/// Order: a date the articles make impossible never decides; the audited document ranks last in its
/// own audit; then lineage; within a lineage the more precise date, then the source nearest in time
/// to the event. Position in the log never counts.
struct Precedence {
  let registers: Registers
  let auditing: String?

  /// Best first.
  func ranked(_ events: [Event]) -> [Event] {
    if events.count == 1 { return events }
    return events.map { ($0, rank($0)) }
      .sorted { a, b in
        a.1.numbers == b.1.numbers
          ? a.1.tie.lexicographicallyPrecedes(b.1.tie)
          : a.1.numbers.lexicographicallyPrecedes(b.1.numbers)
      }
      .map(\.0)
  }

  private func rank(_ event: Event) -> (numbers: [Int], tie: [UInt8]) {
    let document = registers.documents[event.source.document]
    let width =
      event.body.on.map { date in date.earliest.map { date.latest - $0 } ?? 1_000_000 } ?? 0
    let told = document?.known(at: event.source.at)
    let distance = told.flatMap { day in event.body.on.map { abs(day - $0.latest) } } ?? 1_000_000
    return (
      [
        Self.isImpossible(event) ? 1 : 0,
        event.source.document == auditing ? 1 : 0,
        document?.lineage.rank ?? 9,
        width, distance,
      ],
      Array("\(event.source.document)\u{0}\(event.source.at)".utf8)
    )
  }

  /// Whether the articles rule the date out: nothing can be signed before the Convention opened,
  /// and no Article 7 report is owed or received before it entered into force.
  static func isImpossible(_ event: Event) -> Bool {
    guard let date = event.body.on else { return false }
    switch event.type {
    case .treatySigned: return Article15.irregularity(signed: DateRange(date)) != nil
    case .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded:
      return date.latest < Article15.opened
    case .reportSubmitted: return date.latest < Article17.treatyInForce
    default: return false
    }
  }
}
