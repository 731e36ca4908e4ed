import EventLog

/// Which of two irreconcilable dates is believed.
///
/// Order: a date the articles make impossible never decides; the audited document ranks last in its
/// own audit; then lineage; within a lineage the more precise date, then the source nearest in time
/// to the event. Position in the log never counts.
struct Precedence {
  let journal: Journal
  /// The audited document, where there is one.
  let auditing: Symbol?

  private var store: LogStore { journal.store }

  /// Puts events in order, best first.
  func rank(_ events: inout [EventReference]) {
    if events.count == 1 { return }
    var ranked: [(rank: Rank, reference: EventReference)] = []
    ranked.reserveCapacity(events.count)
    for event in events { ranked.append((rank(store.record(event)), event)) }
    ranked.sort { a, b in
      a.rank == b.rank
        ? isTold(a.reference, before: b.reference) : a.rank < b.rank
    }
    for index in events.indices { events[index] = ranked[index].reference }
  }

  /// Whether an event that tells of something is believed against one that denies it: the audited
  /// document ranks last, then lineage decides, and within a lineage the later document, which knew
  /// the earlier one.
  func believes(_ event: EventReference, against denial: EventReference) -> Bool {
    let (record, denying) = (store.record(event), store.record(denial))
    func rank(_ record: Record) -> (Int, Int) {
      (
        record.document == auditing ? 1 : 0,
        journal.registers.lineage(record.document)?.rank ?? 9
      )
    }
    func told(_ record: Record) -> Day {
      journal.registers.known(record.document, in: store, at: record.at) ?? .farPast
    }
    let (own, other) = (rank(record), rank(denying))
    return own == other ? told(record) > told(denying) : own < other
  }

  /// Whose knowledge an event carries; nil where its document is not registered.
  func lineage(_ event: EventReference) -> Lineage? {
    let record = store.record(event)
    return journal.registers.lineage(record.document, in: store, at: record.at)
  }

  /// The place of an event in the order, the numbers from left to right.
  private struct Rank: Comparable {
    private let number: UInt64

    /// - Parameters:
    ///   - width: days between the earliest and the latest possible one.
    ///   - distance: days between the event and the document that tells of it.
    init(isImpossible: Bool, isAudited: Bool, lineage: Int, width: Int, distance: Int) {
      // All days of the calendar are fewer than 2^22.
      number =
        (isImpossible ? 1 << 63 : 0) | (isAudited ? 1 << 62 : 0) | UInt64(lineage) << 48
        | UInt64(width) << 24 | UInt64(distance)
    }

    static func < (a: Rank, b: Rank) -> Bool { a.number < b.number }
  }

  private func rank(_ record: Record) -> Rank {
    let far = 1_000_000
    let width = record.on.map { date in date.earliest.map { date.latest - $0 } ?? far } ?? 0
    let told = journal.registers.known(record.document, in: store, at: record.at)
    let distance = told.flatMap { day in record.on.map { abs(day - $0.latest) } } ?? far
    return Rank(
      isImpossible: Precedence.isImpossible(record), isAudited: record.document == auditing,
      lineage: journal.registers.lineage(record.document, in: store, at: record.at)?.rank ?? 9,
      width: width,
      distance: distance)
  }

  /// Of events that rank the same, the one whose document, and then whose place in it, comes first
  /// by its letters.
  private func isTold(_ a: EventReference, before b: EventReference) -> Bool {
    let store = journal.store
    let (first, second) = (store.record(a), store.record(b))
    if first.document == second.document {
      return store.log.text(first.at).utf8.lexicographicallyPrecedes(
        store.log.text(second.at).utf8)
    }
    return store.log.text(first.document).utf8.lexicographicallyPrecedes(
      store.log.text(second.document).utf8)
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
