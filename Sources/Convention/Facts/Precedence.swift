import EventLog

/// Which of two irreconcilable dates is believed.
///
/// Order: a date the articles make impossible never decides; the audited document ranks last in its
/// own audit; then lineage; within a lineage the more precise date, then the source nearest in time
/// to the event. Position in the log never counts.
struct Precedence {
  let store: LogStore
  let registers: Registers
  /// The audited document, where there is one.
  let auditing: Symbol?

  /// Best first.
  func ranked(_ events: [EventReference]) -> [EventReference] {
    if events.count == 1 { return events }
    return events.map { (reference: $0, rank: rank(store.record($0))) }
      .sorted { a, b in
        a.rank == b.rank
          ? tie(a.reference).lexicographicallyPrecedes(tie(b.reference)) : a.rank < b.rank
      }
      .map(\.reference)
  }

  /// The order of two events, the numbers from left to right.
  private struct Rank: Comparable {
    let isImpossible: Bool
    let isAudited: Bool
    let lineage: Int
    /// Days between the earliest and the latest possible one.
    let width: Int
    /// Days between the event and the document that tells of it.
    let distance: Int

    static func < (a: Rank, b: Rank) -> Bool {
      if a.isImpossible != b.isImpossible { return b.isImpossible }
      if a.isAudited != b.isAudited { return b.isAudited }
      return (a.lineage, a.width, a.distance) < (b.lineage, b.width, b.distance)
    }
  }

  private func rank(_ record: Record) -> Rank {
    let far = 1_000_000
    let width = record.on.map { date in date.earliest.map { date.latest - $0 } ?? far } ?? 0
    let told = registers.known(record.document, in: store.log, at: record.at)
    let distance = told.flatMap { day in record.on.map { abs(day - $0.latest) } } ?? far
    return Rank(
      isImpossible: Precedence.isImpossible(record), isAudited: record.document == auditing,
      lineage: registers.lineage(record.document)?.rank ?? 9, width: width, distance: distance)
  }

  private func tie(_ reference: EventReference) -> [UInt8] {
    let event = Event(reference, in: store)
    return Array("\(event.document)\u{0}\(event.place)".utf8)
  }

  /// Whether the articles rule the date out: nothing can be signed before the Convention opened,
  /// and no Article 7 report is owed or received before it entered into force.
  static func isImpossible(_ record: Record) -> Bool {
    guard let date = record.on else { return false }
    return switch EventType(place: Int(record.type)) {
    case .treatySigned: Article15.irregularity(signed: DateRange(date)) != nil
    case .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded:
      date.latest < Article15.opened
    case .reportSubmitted: date.latest < Article17.treatyInForce
    default: false
    }
  }
}
