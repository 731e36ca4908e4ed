package import EventLog

/// One log, held once: events and facts refer to it and are small for that.
///
/// A class, so that a copy of an event costs one count and no copy of the log's parts. It never
/// changes.
package final class LogStore: Sendable {
  package let log: LogContents
  /// The lines that replacements take the place of, by the place of the replacement.
  let targets: [Int32]

  package init(_ log: LogContents) {
    self.log = log
    var targets = [Int32](repeating: 0, count: log.replacements.count)
    if !targets.isEmpty {
      for record in log.records where EventType(place: Int(record.type)) == .eventCorrected {
        let replacement = log.value(EventCorrected.event, of: record)
        targets[replacement.index] = Int32(log.value(EventCorrected.target, of: record))
      }
    }
    self.targets = targets
  }

  /// How many lines the log holds.
  var size: Int { log.records.count }

  /// What a reference points to: a line's own record, or one that replaces it.
  func record(_ reference: EventReference) -> Record {
    let place = Int(reference.place)
    return place < size ? log.records[place] : log.replacements[place - size]
  }

  /// The position of the line that a reference points to or takes the place of.
  func seq(_ reference: EventReference) -> Int {
    let place = Int(reference.place) - size
    return place < 0 ? Int(reference.place) + 1 : Int(targets[place])
  }

  /// References to all records: the lines, and then the replacements.
  var references: Range<Int32> { 0..<Int32(size + log.replacements.count) }
}

/// A record of a log by its place: the lines first, and behind them the replacements.
struct EventReference: Hashable, Sendable {
  let place: Int32
}
