import EventLog

/// A fact that is said to be known before it happened goes in with a warning.
enum KnownDay {
  static func warn(_ checked: CheckedEvent) -> [Complaint] {
    guard let known = checked.event.known, let first = checked.event.range?.earliest,
      known < first
    else { return [] }
    return [
      checked.complaint(
        "known on \(known), before it can have happened, on \(first)", at: [.member("known")])
    ]
  }
}
