import EventLog

/// What corrections and retractions make of a log's lines.
///
/// Nothing is ever edited: a correction takes its target's place, and a retraction withdraws a line
/// or, aimed at a correction, restores what stood before. Of several corrections of a fact the one
/// that became known last wins, so that the order of appending does not decide; of those known on one
/// day, as from one document, the last one in the log.
struct Corrections {
  /// The retraction that holds, by the seq of the line it withdraws.
  private var withdrawn: [Int: Int] = [:]
  /// The winning replacement by the seq of the line it replaces.
  private var replacements: [Int: EventReference] = [:]

  /// - Parameter remarks: those that were known, in the order of the log.
  init(_ remarks: [Remark]) {
    // From the last to the first, so that a withdrawn retraction withdraws nothing.
    for remark in remarks.reversed()
    where remark.replacement == nil && withdrawn[remark.seq] == nil {
      withdrawn[remark.target] = remark.seq
    }
    var known: [Int: Day] = [:]
    for remark in remarks where withdrawn[remark.seq] == nil {
      guard let replacement = remark.replacement else { continue }
      if let other = known[remark.target], other > remark.known { continue }
      known[remark.target] = remark.known
      replacements[remark.target] = replacement
    }
  }

  /// The event that stands in a line's place; nil when it is withdrawn.
  func standing(_ line: EventReference) -> EventReference? {
    let seq = Int(line.place) + 1
    return withdrawn[seq] == nil ? replacements[seq] ?? line : nil
  }

  /// What they make of lines, as the engine asks for it.
  func amendments(_ store: LogStore) -> Amendments {
    var amendments: Amendments = [:]
    for (seq, replacement) in replacements {
      let record = store.record(replacement)
      amendments[seq] = .corrected(by: record.seq, record)
    }
    for (seq, by) in withdrawn { amendments[seq] = .retracted(by: by) }
    return amendments
  }

  /// The lines that are withdrawn, as they last stood, each with the retraction, by seq.
  var retracted: [(line: EventReference, by: Int)] {
    withdrawn.sorted { $0.key < $1.key }.map { seq, by in
      (replacements[seq] ?? EventReference(place: Int32(seq - 1)), by)
    }
  }
}
