import EventLog

/// A correction or retraction changes something; one that does not goes in with a warning, since it
/// may do so later.
enum RemarkEffect {
  static func warn(_ checked: CheckedEvent, _ context: CheckContext) -> [Complaint] {
    let (event, store) = (checked.event, context.store)
    if checked.isReplacement { return [] }
    switch event.type {
    case .eventCorrected:
      let target = event[EventCorrected.target]
      guard (1..<checked.line).contains(target) else { return [] }
      let before = context.amendments(before: checked.line)
      let replacement = store.record(
        EventReference(place: Int32(store.size + event[EventCorrected.event].index)))
      switch before[target] {
      case .retracted(let by):
        return [
          checked.complaint(
            "line \(target) is retracted by \(by); the correction shows once \(by) is retracted",
            at: EventCorrected.target)
        ]
      case .corrected(let by, let standing):
        if !context.isSame(standing, replacement) { return [] }
        return [unchanged(checked, "\(target), corrected by \(by),")]
      case nil:
        if !context.isSame(store.log.records[target - 1], replacement) { return [] }
        return [unchanged(checked, "\(target)")]
      }
    case .eventRetracted:
      let target = event[EventRetracted.target]
      guard (1..<checked.line).contains(target),
        case .retracted(let by) = context.amendments(before: checked.line)[target]
      else { return [] }
      return [
        checked.complaint(
          "line \(target) is retracted already, by \(by)", at: EventRetracted.target)
      ]
    default: return []
    }
  }

  private static func unchanged(_ checked: CheckedEvent, _ line: String) -> Complaint {
    checked.complaint("line \(line) says this already; nothing changes", at: EventCorrected.event)
  }
}

extension CheckContext {
  /// What the remarks before a line made of the lines before it.
  fileprivate func amendments(before line: Int) -> Amendments {
    Corrections(Journal.remarks(store).filter { $0.seq < line }).amendments(store)
  }

  /// Whether two events are the same, wherever they stand: all bytes from the type on.
  fileprivate func isSame(_ a: Record, _ b: Record) -> Bool {
    func body(_ record: Record) -> ArraySlice<UInt8> {
      let bytes = store.log.bytes[record.line.range]
      let start = bytes.firstRange(of: Array(#""type":"#.utf8))?.lowerBound
      return bytes[(start ?? bytes.startIndex)...]
    }
    return body(a).elementsEqual(body(b))
  }
}
