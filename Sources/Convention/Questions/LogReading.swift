package import EventLog

/// A line as the log holds it, in words, and what became of it.
package struct LoggedLine: Sendable {
  package let event: Event
  /// The State it concerns, by its name of the day asked about.
  package let state: String?
  /// What it says, after the State's name.
  package let says: String
  /// The first line of the chain that it corrects, withdraws or restores.
  package let target: Int?
  /// The line whose words stand in its place.
  package let correctedBy: Int?
  /// The retraction that withdraws it.
  package let withdrawnBy: Int?
}

/// One file of the log: an accession, or the part of one that fits in a file.
package struct LoggedSegment: Sendable {
  /// Its lines, by position.
  package let lines: ClosedRange<Int>
  /// The slug that it is named by, and the file.
  package let accession: String
  package let file: String
  package let first: Instant
  package let last: Instant
  /// Who appended its lines, sorted.
  package let by: [String]
  /// What is on record of the handing over; nil where nothing is.
  package let received: Event?
}

extension Ledger {
  /// The lines of a range, in the order of the log.
  ///
  /// - Parameter day: on which States have the names that are given.
  package func lines(_ range: Range<Int>, namesOn day: Day) -> [LoggedLine] {
    let corrections = journal.corrections(knownBy: .farFuture, auditing: nil)
    return range.map { seq in
      let event = event(seq)
      let isRemark = event.type == .eventCorrected || event.type == .eventRetracted
      let target = isRemark ? journal.subject(of: seq).seq : nil
      let subject = target.map { self.event($0) } ?? event
      let standing = corrections.standing(event.reference).map { Event($0, in: journal.store) }
      return LoggedLine(
        event: event, state: subject.state.map { registers.name($0, on: day) },
        says: subject.clause(registers), target: target,
        correctedBy: standing.flatMap { $0.statedAt == seq ? nil : $0.statedAt },
        withdrawnBy: corrections.withdrawal(of: seq))
    }
  }

  /// The files of the log in order, with what is on record of who handed over what.
  package var segments: [LoggedSegment] {
    var received: [String: Event] = [:]
    for event in remarks({ $0 == .accessionReceived }) {
      received[event.text(event[AccessionReceived.id])] = event
    }
    return log.segments.filter { $0.count > 0 }.map { segment in
      let first = segment.name.firstSeq
      let records = log.records[(first - 1)..<(first - 1 + segment.count)]
      let slug = segment.name.accession.slug
      return LoggedSegment(
        lines: first...(first + segment.count - 1), accession: slug, file: segment.file,
        first: records[first - 1].recorded, last: records[first + segment.count - 2].recorded,
        by: Set(records.map { log.text($0.by) }).sorted {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        },
        received: received[slug])
    }
  }
}
