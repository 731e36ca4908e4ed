import EventLog

/// One line of the log, whole: what it says, whether it still stands, and what rests on it.
package struct LineStory: Sendable {
  /// What became of a line.
  package enum Standing: Sendable, Equatable {
    case stands
    /// The line that now stands in its place.
    case corrected(by: Int)
    /// The line that withdrew it.
    case withdrawn(by: Int)
  }

  /// Another line, and what it says of this one.
  package struct Remark: Sendable {
    package let line: Int
    package let what: String
  }

  /// The line as it was written.
  package let event: Event
  package let standing: Standing
  /// From which day it is known; nil for what is no fact about the world.
  package let knowledge: Knowledge?
  /// The fact it tells of, with all its witnesses; nil for what is no fact, or no longer stands.
  package let fact: Fact?
  /// The lines that speak of this one.
  package let remarks: [Remark]
  /// How many lines name what it registers, or cite the document that it registers.
  package let citations: Int?
  /// The figures whose computed value rests on it, with their verdicts.
  package let figures: [(id: String, verdict: Verdict)]

  /// Whether other sources are believed against it.
  package var isDisputed: Bool {
    fact?.disputing.contains { $0.seq == event.seq } ?? false
  }
}

extension Ledger {
  /// The story of a line.
  ///
  /// - Precondition: the log holds so many lines.
  /// - Complexity: that of an audit of every document.
  package func story(ofLine seq: Int) -> LineStory { stories(ofLines: [seq])[0] }

  /// The stories of several lines, in the order asked for.
  package func stories(ofLines lines: [Int]) -> [LineStory] {
    let book = FigureBook(self)
    let entries = book.documents.compactMap { audit($0, book: book) }.flatMap(\.entries)
    let facts = self.facts(Axes(asOf: .farFuture, knownBy: .farFuture))
    let corrections = journal.corrections(knownBy: .farFuture, auditing: nil)
    return lines.map { seq in
      let event = self.event(seq)
      let fact = facts.first { fact in
        (fact.witnesses + fact.disputing).contains { $0.seq == seq }
      }
      return LineStory(
        event: event, standing: standing(of: seq, corrections),
        knowledge: event.type.isFact
          ? event.knowledge(registers, resolved: fact?.range) : nil,
        fact: fact, remarks: remarks(on: event, book), citations: citations(of: event),
        figures: entries.filter { entry in
          entry.computed?.lines(for: entry.figure).contains(seq) ?? false
        }.map { ($0.figure.id, $0.verdict) })
    }
  }

  private func standing(of seq: Int, _ corrections: Corrections) -> LineStory.Standing {
    let line = EventReference(place: Int32(seq - 1))
    guard let standing = corrections.standing(line) else {
      let by = corrections.retracted.first { $0.line == line || $0.by == seq }?.by
      return .withdrawn(by: by ?? retraction(of: seq) ?? seq)
    }
    let stated = Event(standing, in: journal.store).statedAt
    return stated == seq ? .stands : .corrected(by: stated)
  }

  /// The last line that withdraws another.
  private func retraction(of seq: Int) -> Int? {
    Journal.remarks(journal.store).last { $0.target == seq && $0.replacement == nil }?.seq
  }

  /// The lines that speak of a line: those that correct or withdraw it, and of a figure those that say
  /// how it is measured, how it hangs together with others, and why it differs.
  private func remarks(on event: Event, _ book: FigureBook) -> [LineStory.Remark] {
    var remarks = Journal.remarks(journal.store).filter { $0.target == event.seq }.map { remark in
      let line = self.event(remark.seq)
      return LineStory.Remark(
        line: remark.seq,
        what: remark.replacement == nil
          ? "withdraws it: \(line[EventRetracted.reason])"
          : "corrects it: \(line[EventCorrected.reason])")
    }
    if event.type == .figurePublished {
      let id = event.text(event[FigurePublished.figure])
      if let measured = book.measures[id] {
        remarks.append(
          LineStory.Remark(line: measured.line, what: "measures it: \(measured.measure)"))
      }
      remarks += (book.relations[id] ?? []).map { relation in
        LineStory.Remark(
          line: relation.line,
          what: "relates it: \(relation.kind.rawValue) \(relation.with.joined(separator: ", "))")
      }
      if let finding = book.findings[id] {
        remarks.append(
          LineStory.Remark(line: finding.line, what: "explains it: \(finding.text)"))
      }
    }
    return remarks.sorted { $0.line < $1.line }
  }

  /// How many other lines rest on what a line registers; nil for a line that registers nothing.
  private func citations(of event: Event) -> Int? {
    switch event.type {
    case .documentRegistered:
      let document = event[DocumentRegistered.id]
      return log.records.count { $0.document == document && $0.seq != event.seq }
    case .countryRegistered:
      let code = event[CountryRegistered.code]
      return log.records.count { $0.state == code }
    default: return nil
    }
  }
}
