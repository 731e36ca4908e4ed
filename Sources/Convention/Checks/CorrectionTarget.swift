import EventLog

/// A correction or retraction is about a line that stands before it. A correction keeps what the line
/// is about, type, State and key members, and what is registered stays, since other lines may cite it.
enum CorrectionTarget {
  /// - Parameters:
  ///   - replacement: what the line puts in its target's place, where it is a correction.
  ///   - isEntering: whether the line comes in only now. Corrections of facts on record have changed
  ///     key members.
  static func check(
    _ line: CheckedEvent, _ replacement: CheckedEvent?, _ context: CheckContext,
    _ isEntering: Bool
  ) -> [Complaint] {
    switch line.event.type {
    case .eventCorrected:
      let seq = line.event[EventCorrected.target]
      return target(line, seq, EventCorrected.target)
        ?? correction(line, replacement, Event(line: seq, in: context.store), context, isEntering)
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
    _ line: CheckedEvent, _ replacement: CheckedEvent?, _ target: Event, _ context: CheckContext,
    _ isEntering: Bool
  ) -> [Complaint] {
    if target.type == .eventCorrected || target.type == .eventRetracted {
      return [
        line.complaint(
          "a chain of corrections is addressed by its first line's seq"
            + context.chainStart(of: target).map { ": \($0)" }.joined(),
          at: EventCorrected.target)
      ]
    }
    guard let event = replacement?.event else { return [] }
    guard event.type != target.type || event.state != target.state else {
      let isCited = target.type.isRegistration || target.type == .figurePublished
      let isKeyAsked = isCited || isEntering && target.type.isFact
      return (isKeyAsked ? keepsKey(replacement, target, context) : [])
        + keepsParts(line, event, target, context)
    }
    let expected = [target.type.name, target.state?.description].compactMap(\.self)
      .joined(separator: " of ")
    return [
      line.complaint(
        "a correction keeps type and State; expected \(expected)", at: EventCorrected.event)
    ]
  }

  /// What other lines may cite or tell of too keeps the members that identify it. To tell of another
  /// thing, one retracts the line and appends another. Which of several recurring facts it is may be
  /// corrected.
  private static func keepsKey(
    _ replacement: CheckedEvent?, _ target: Event, _ context: CheckContext
  ) -> [Complaint] {
    let log = context.store.log
    guard let replacement, !log.isSameFact(replacement.record, target.record) else { return [] }
    let member = target.type.members.first { member in
      member.name != Common.occurrence.shape.name
        && target.type.declaration.key.contains(member.name)
        && !log.isSame(member, replacement.record, target.record)
    }
    guard let member else { return [] }
    let expected = target.told(member).map { $0.isEmpty ? "as it was" : "\"\($0)\"" } ?? "none"
    return [
      replacement.complaint(
        "a correction keeps \"\(member.name)\", which tells what the line is about; "
          + "expected \(expected)", at: [.data, .member(member.name)])
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

extension CheckContext {
  /// The line that a correction or retraction is about in the end; empty where that is no other line.
  fileprivate func chainStart(of event: Event) -> [Int] {
    var line = event
    while true {
      let target: Int
      switch line.type {
      case .eventCorrected: target = line[EventCorrected.target]
      case .eventRetracted: target = line[EventRetracted.target]
      default: return [line.seq]
      }
      guard (1..<line.seq).contains(target) else { return [] }
      line = Event(line: target, in: store)
    }
  }
}
