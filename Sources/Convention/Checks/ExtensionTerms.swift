import EventLog

/// A request for more time and the decision on it that the articles do not know go in with a warning:
/// what the sources say is kept. Article 3(3) to (5) and Article 4(5) to (8).
enum ExtensionTerms {
  /// - Parameter record: what the whole log knows of the State.
  static func warn(_ checked: CheckedEvent, _ record: CountryRecord) -> [Complaint] {
    let event = checked.event
    switch event.type {
    case .deadlineExtensionRequested, .deadlineExtensionGranted, .deadlineExtensionRefused: break
    default: return []
    }
    // The three types declare the members alike.
    let article = event[DeadlineExtensionRequested.article]
    let provision = article == .three ? "Article 3(3)" : "Article 4(5)"
    let requests = record.requests(article: article)
    guard let place = requests.firstIndex(where: { $0.lines.contains(event.seq) }) else {
      return []
    }
    var warnings: [Complaint] = []
    func warn(_ message: String, _ path: [PathStep] = [.type]) {
      warnings.append(checked.complaint("\(message) (\(provision))", at: path))
    }
    if record.consent == nil {
      warn("\(record.state) has not consented to be bound, and has no deadline")
    }
    let request = requests[place].request
    let before = requests[..<place].map(\.request)
    if event.type == .deadlineExtensionRequested {
      if let message = late(event, before, record, article) { warn(message, [.on]) }
      return warnings
    }
    if let asked = request.requested {
      if let first = asked.earliest, event.range?.isBefore(first - 1) == .yes {
        warn("decided before it was asked for, on \(asked)", [.on])
      }
    } else {
      warn("no such request is on record")
    }
    if let message = late(event, before, record, article) { warn(message, [.on]) }
    if event.type == .deadlineExtensionGranted {
      if event[DeadlineExtensionGranted.until] == nil,
        event[DeadlineExtensionGranted.months] == nil
      {
        warn("a grant without \"until\" and \"months\" leaves the new deadline open", [.data])
      }
      if let deadline = record.deadline(article),
        let message = request.irregularity(
          after: current(deadline, before), longestYears: deadline.longestExtensionYears)
      {
        warn(message, [.data])
      }
    }
    return warnings
  }

  /// That something happened only after the deadline had run out; nil where that is not certain.
  private static func late(
    _ event: Event, _ before: [DeadlineExtension], _ record: CountryRecord,
    _ article: ExtendedArticle
  ) -> String? {
    guard let deadline = record.deadline(article), let range = event.range,
      let end = current(deadline, before).latest, range.isBefore(end) == .no
    else { return nil }
    return "after the deadline, which ran out on \(end)"
  }

  /// The deadline as the requests before one left it.
  private static func current(_ deadline: Deadline, _ before: [DeadlineExtension]) -> DateRange {
    Deadline(
      original: deadline.original, longestExtensionYears: deadline.longestExtensionYears,
      extensions: before
    ).current
  }
}
