import EventLog

/// A correction or retraction is about a line that stands before it. A correction keeps the type and
/// the State of the line, and what is registered stays, since other lines may cite it.
enum CorrectionTarget {
  /// - Parameter replacement: what the line puts in its target's place, where it is a correction.
  static func check(
    _ line: CheckedEvent, _ replacement: CheckedEvent?, _ context: CheckContext
  ) -> [Complaint] {
    switch line.event.type {
    case .eventCorrected:
      let seq = line.event[EventCorrected.target]
      return target(line, seq, EventCorrected.target)
        ?? correction(line, replacement, Event(line: seq, in: context.store), context)
    case .eventRetracted:
      let seq = line.event[EventRetracted.target]
      return target(line, seq, EventRetracted.target)
        ?? retraction(line, Event(line: seq, in: context.store))
    default: return []
    }
  }

  /// What is wrong with a target; nil where there is such a line.
  private static func target(
    _ line: CheckedEvent, _ seq: Int, _ member: Member<Int>
  ) -> [Complaint]? {
    let size = line.line - 1
    if (1...max(size, 1)).contains(seq), size > 0 { return nil }
    let holds = size == 0 ? "the log is empty" : "the log holds 1 to \(size)"
    return [line.complaint("there is no line \(seq); \(holds)", at: member)]
  }

  private static func correction(
    _ line: CheckedEvent, _ replacement: CheckedEvent?, _ target: Event, _ context: CheckContext
  ) -> [Complaint] {
    if target.type == .eventCorrected || target.type == .eventRetracted {
      return [
        line.complaint(
          "a chain of corrections is addressed by its first line's seq",
          at: EventCorrected.target)
      ]
    }
    guard let event = replacement?.event else { return [] }
    guard event.type != target.type || event.state != target.state else {
      return keepsID(line, event, target) + keepsParts(line, event, target, context)
    }
    let expected = [target.type.name, target.state?.description].compactMap(\.self)
      .joined(separator: " of ")
    return [
      line.complaint(
        "a correction keeps type and State; expected \(expected)", at: EventCorrected.event)
    ]
  }

  /// A corrected figure keeps its id, so that what was said of the one is said of the other.
  private static func keepsID(
    _ line: CheckedEvent, _ replacement: Event, _ target: Event
  ) -> [Complaint] {
    guard target.type == .figurePublished,
      replacement[FigurePublished.figure] != target[FigurePublished.figure]
    else { return [] }
    let id = target.text(target[FigurePublished.figure])
    return [
      line.complaint(
        "a corrected figure keeps its id; expected \"\(id)\"", at: EventCorrected.event)
    ]
  }

  /// A document whose figures are on record keeps its parts and their cut-offs, on which the figures
  /// are judged.
  private static func keepsParts(
    _ line: CheckedEvent, _ replacement: Event, _ target: Event, _ context: CheckContext
  ) -> [Complaint] {
    guard target.type == .documentRegistered,
      let now = context.registers.documents[target.text(target[DocumentRegistered.id])],
      context.figures.values.contains(where: { $0.document == now.id })
    else { return [] }
    func told(_ parts: [Document.Part]) -> [String] {
      parts.map { "\($0.id) \($0.prefix ?? "") \($0.cutoff.text)" }
    }
    if told(Document(replacement).parts) == told(now.parts) { return [] }
    return [
      line.complaint(
        "a document with figures keeps its parts and their cut-offs; expected "
          + now.parts.map { "\"\($0.id)\" of \($0.cutoff.text)" }.joined(separator: ", "),
        at: EventCorrected.event)
    ]
  }

  private static func retraction(_ line: CheckedEvent, _ target: Event) -> [Complaint] {
    guard target.type.name.hasSuffix(".registered") else { return [] }
    return [
      line.complaint(
        "a registration cannot be retracted; expected an event.corrected",
        at: EventRetracted.target)
    ]
  }
}
