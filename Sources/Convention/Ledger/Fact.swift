package import EventLog

/// One fact about the world, with all its witnesses.
///
/// Witnesses are events with the same fact key. Those whose dates overlap agree, and the fact's
/// range is their intersection; between disjoint ones precedence decides, and the others stay on
/// record as disputing it.
package struct Fact: Sendable {
  package let type: EventType
  package let state: StateCode?
  /// When it happened, as narrowly as its witnesses allow together.
  package private(set) var range: DateRange
  /// The events it rests on, by seq.
  package let witnesses: [Event]
  /// Events that give a date which cannot be reconciled with it, by seq.
  package let disputing: [Event]
  /// When it was told, where witnesses say so: as narrowly as they allow together.
  package let declared: DateRange?
  /// The last cut-off of a document that tells of it; of a declared duty, the last day on which, by
  /// that document, it stood.
  let cutoff: Day?
  /// The payload of the witness that ranks first.
  package let data: JSONValue
  /// The voice of the witness that ranks first.
  package let voice: String?
  let key: [UInt8]

  package var seqs: [Int] { witnesses.map(\.seq) }

  /// - Parameters:
  ///   - ranked: events of one fact key that happened in the world, best first; not empty.
  ///   - registers: where the documents have their cut-offs.
  init(ranked: [Event], key: [UInt8], registers: Registers) {
    let best = ranked[0]
    var range = best.range ?? DateRange(earliest: nil, latest: nil)
    var witnesses: [Event] = []
    var disputing: [Event] = []
    for event in ranked {
      if let own = event.range, let common = range.intersection(own) {
        range = common
        witnesses.append(event)
      } else {
        disputing.append(event)
      }
    }
    type = best.type
    state = best.state
    self.range = range
    self.witnesses = witnesses.sorted { $0.seq < $1.seq }
    self.disputing = disputing.sorted { $0.seq < $1.seq }
    declared = witnesses.compactMap { $0.data.date("declared") }
      .map { DateRange($0) }.reduce(nil as DateRange?) { told, next in
        told.map { $0.intersection(next) ?? $0 } ?? next
      }
    cutoff = witnesses.compactMap {
      registers.documents[$0.source.document]?.part(at: $0.source.at)?.cutoff.latest
    }.max()
    data = best.data
    voice = best.source.voice
    self.key = key
  }
}

extension Fact {
  /// Whether a witness speaks with a voice; the State itself where it names none.
  func isTold(by voice: String) -> Bool {
    witnesses.contains { ($0.source.voice ?? "state") == voice }
  }

  /// The same fact, later than a day, as far as its own dates leave that open.
  func after(_ day: Day?) -> Fact {
    guard let day, let latest = range.latest, day < latest,
      range.earliest.map({ $0 <= day }) ?? true
    else { return self }
    var later = self
    later.range = DateRange(earliest: day + 1, latest: latest)
    return later
  }

  /// Which of several facts of its kind it is; the first where nothing is said.
  var occurrence: Int { data["occurrence"]?.integer ?? 1 }

  /// A quantity as the first of its witnesses that has one gives it; the best has its word first.
  func quantity(_ member: String) -> Int? {
    data[member]?.integer ?? witnesses.lazy.compactMap { $0.data[member]?.integer }.first
  }
}
