// What the engine itself asks of a batch, beside its form.
extension Append {
  /// What is refused of events that the log holds withdrawn.
  func withdrawn(_ repeats: [AppendOutcome.Repeat]) -> [Fault] {
    guard refusesWithdrawn else { return [] }
    return repeats.compactMap { same in
      guard let message = same.withdrawal else { return nil }
      let entry = batch.entries.first { $0.origin == same.origin }
      return Fault(
        file: same.origin.file, line: same.origin.line, message: message,
        source: entry?.line ?? [])
    }
  }

  /// When the lines are recorded: now, and never earlier than the line before.
  func time(after log: LogContents) throws(AppendError) -> Instant {
    guard let last = log.records.last else { return now }
    let ahead = last.recorded.seconds - now.seconds
    if !acceptsClock, ahead > Append.aheadSeconds || -ahead > Append.behindSeconds {
      let origin = log.origin(of: last)
      let distance = ahead > 0 ? "over a day ahead of" : "over a year behind"
      throw .faults([
        Fault(
          file: origin.file, line: origin.line,
          message: """
            recorded \(last.recorded), \(distance) the clock: \(now); where the clock is right, \
            --accept-clock goes on
            """,
          source: log.line(log.size))
      ])
    }
    return max(now, last.recorded)
  }

  /// What happened or became known cannot lie after the day it is recorded, in an event or in one
  /// that replaces another.
  static func faults(
    in entry: Batch.Entry, lastDay: Day, _ vocabulary: Vocabulary
  ) -> [Fault] {
    var faults: [Fault] = []
    func check(_ name: String, _ latest: Day?, at range: Range<Int>) {
      guard let latest, latest > lastDay else { return }
      let reaches = name == "on" ? "reaches to" : "is"
      faults.append(
        entry.fault(
          """
          "\(name)" \(reaches) \(latest), after the day of recording; expected \(lastDay) \
          at the latest
          """, at: range))
    }
    check("on", entry.body.on?.latest, at: entry.body.ranges.on)
    check("known", entry.body.known, at: entry.body.ranges.known)
    for member in vocabulary.shape(entry.body.type)?.members ?? [] {
      guard case .event = member.kind, let event = entry.body.data[member.name] else { continue }
      if let on = event["on"] {
        check("on", on.string.flatMap { PartialDate($0) }?.latest, at: on.range)
      }
      if let known = event["known"] {
        check("known", known.string.flatMap { Day($0) }, at: known.range)
      }
    }
    return faults
  }
}
