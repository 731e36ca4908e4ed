import EventLog

/// What of a log does not depend on the times of a question, worked out once for all questions:
/// when each event became known, which events tell of one fact, and the remarks about lines.
///
/// A class, so that all answers share it. It never changes.
final class Journal: Sendable {
  let store: LogStore
  let registers: Registers
  /// The corrections and retractions, in the order of the log.
  let remarks: [Remark]
  /// The day each record became known; the far past where nothing says so. By reference.
  private let known: [Day]
  /// The records that tell of the world, those of one fact together.
  let members: [EventReference]
  /// Where the members of each fact begin, and at the end how many there are.
  let starts: [Int32]
  /// Whether a remark is about the line, by position.
  private let isTarget: [Bool]

  init(_ log: LogContents) {
    store = LogStore(log)
    let remarks = Journal.remarks(store)
    var isTarget = [Bool](repeating: false, count: store.size)
    for remark in remarks { isTarget[remark.target - 1] = true }
    self.isTarget = isTarget
    registers = Registers(store, standing: Corrections(remarks))
    let known = Journal.knownDays(store, registers)
    self.known = known
    let records = store.log.records
    self.remarks = remarks.map { remark in
      let target = records[remark.target - 1]
      guard EventType(place: Int(target.type)).isFact else { return remark }
      var remark = remark
      remark.known = known[remark.seq - 1]
      return remark
    }
    (members, starts) = Journal.grouped(store)
  }

  /// Whether an event was known by a day.
  func isKnown(_ event: EventReference, by day: Day) -> Bool {
    known[Int(event.place)] <= day
  }

  /// Whether several events tell of one fact that is known on the day it happens.
  func occurs(_ events: [EventReference]) -> Bool {
    guard events.count > 1, let first = events.first else { return false }
    return EventType(place: Int(store.record(first).type)).isKnownOnOccurrence
  }

  /// Whether an event was known by a day, where several tell of the fact.
  ///
  /// What is known on the day it happens is so as the fact is resolved: those that agree with it are
  /// known on its day, and one that gives another date is known with its document.
  ///
  /// - Parameter resolved: the days on which the fact can have happened as all of them together have
  ///   it; nil where one event tells of it alone, or where it is known with the document.
  func isKnown(_ event: EventReference, by day: Day, resolved: DateRange?) -> Bool {
    let record = store.record(event)
    guard let resolved, record.known == nil, let own = record.on.map({ DateRange($0) }) else {
      return isKnown(event, by: day)
    }
    if resolved.intersection(own) != nil { return resolved.end <= day }
    let told = registers.known(record.document, in: store, at: record.at)
    return (told ?? .farPast) <= day
  }

  /// The day an event became known; nil when nothing says so.
  func known(_ event: EventReference) -> Day? {
    let day = known[Int(event.place)]
    return day == .farPast ? nil : day
  }

  /// The corrections and retractions that were known by a day.
  ///
  /// A typing error, told by its citing the same document, applies whenever that was known; a remark
  /// about a document applies always.
  func corrections(knownBy: Day, auditing: Symbol?) -> Corrections {
    Corrections(
      remarks.filter { remark in
        let line = store.log.records[remark.seq - 1]
        let target = store.log.records[remark.target - 1]
        return line.document == target.document || line.document == auditing
          || isKnown(EventReference(place: Int32(remark.seq - 1)), by: knownBy)
          || !EventType(place: Int(subject(of: remark.target).type)).isFact
      })
  }

  /// Whether an event stands in its line's place: it is neither withdrawn nor replaced.
  func stands(_ event: EventReference, _ corrections: Corrections) -> Bool {
    let place = Int(event.place)
    if place < store.size {
      return !isTarget[place] || corrections.standing(event) == event
    }
    let line = EventReference(place: store.targets[place - store.size] - 1)
    return corrections.standing(line) == event
  }

  /// The line that remarks about each other are about in the end.
  func subject(of seq: Int) -> Record {
    let record = store.log.records[seq - 1]
    switch EventType(place: Int(record.type)) {
    case .eventCorrected:
      let target = store.log.value(EventCorrected.target, of: record)
      return target < seq ? subject(of: target) : record
    case .eventRetracted:
      let target = store.log.value(EventRetracted.target, of: record)
      return target < seq ? subject(of: target) : record
    default: return record
    }
  }

  /// The corrections and retractions of a log, in its order.
  static func remarks(_ store: LogStore) -> [Remark] {
    var remarks: [Remark] = []
    let log = store.log
    for record in log.records {
      switch EventType(place: Int(record.type)) {
      case .eventCorrected:
        let place = store.size + log.value(EventCorrected.event, of: record).index
        remarks.append(
          Remark(
            seq: record.seq, target: log.value(EventCorrected.target, of: record),
            replacement: EventReference(place: Int32(place))))
      case .eventRetracted:
        remarks.append(
          Remark(
            seq: record.seq, target: log.value(EventRetracted.target, of: record),
            replacement: nil))
      default: continue
      }
    }
    return remarks.filter { $0.target >= 1 && $0.target < $0.seq }
  }

  private static func knownDays(_ store: LogStore, _ registers: Registers) -> [Day] {
    store.references.map { place in
      let record = store.record(EventReference(place: place))
      if let known = record.known { return known }
      let type = EventType(place: Int(record.type))
      if type.isKnownOnOccurrence, let on = record.on { return on.latest }
      // Where nothing says, it is known at least not before it can have happened.
      return registers.known(record.document, in: store, at: record.at) ?? record.on?.earliest
        ?? .farPast
    }
  }

  /// Puts the records that tell of one fact together, in the order in which the log first tells of
  /// each.
  private static func grouped(_ store: LogStore) -> ([EventReference], [Int32]) {
    let log = store.log
    let isFact = EventType.allCases.map(\.isFact)
    var table = GroupTable()
    var first: [EventReference] = []
    var groups: [Int32] = []
    var counts: [Int32] = []
    groups.reserveCapacity(store.references.count)
    for place in store.references {
      let reference = EventReference(place: place)
      let record = store.record(reference)
      guard isFact[Int(record.type)] else {
        groups.append(-1)
        continue
      }
      let group = table.group(log.factHash(record)) { candidate in
        log.isSameFact(record, store.record(first[candidate]))
      }
      if group == first.count {
        first.append(reference)
        counts.append(0)
      }
      groups.append(Int32(group))
      counts[group] += 1
    }
    var starts: [Int32] = [0]
    starts.reserveCapacity(counts.count + 1)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    var members = [EventReference](
      repeating: EventReference(place: 0), count: Int(starts[starts.count - 1]))
    for (place, group) in groups.enumerated() where group >= 0 {
      members[Int(next[Int(group)])] = EventReference(place: Int32(place))
      next[Int(group)] += 1
    }
    return (members, starts)
  }
}
