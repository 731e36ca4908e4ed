import EventLog

/// Acts under the final articles that do not fit what the whole log knows of a State go in with a
/// warning. Articles 15, 16 and 20.
enum TreatyDates {
  /// - Parameter record: what the whole log knows of the State.
  static func warn(_ checked: CheckedEvent, _ record: CountryRecord) -> [Complaint] {
    let event = checked.event
    guard event.type.area == "treaty", let own = event.range else { return [] }
    var warnings: [Complaint] = []
    if event.type == .treatyWithdrawalNotified,
      record.consent?.range.isBefore(own).isPossible != true
    {
      warnings.append(
        checked.complaint(
          "\(record.state) had not consented to be bound; only a State Party withdraws (Article 20(2))",
          at: [.type]))
    }
    // An act is done once: another date of it is another word on the same act.
    let words = record.facts(event.type).flatMap { $0.witnesses + $0.disputing }
    if let other = words.first(where: { $0.seq != event.seq && $0.contradicts(own) }) {
      warnings.append(
        checked.complaint(
          "disagrees with line \(other.seq): \(other.on?.text ?? "")", at: [.on]))
    }
    return warnings
  }
}

extension Event {
  /// Whether it cannot have happened on the days of another date.
  fileprivate func contradicts(_ days: DateRange) -> Bool {
    range.map { $0.intersection(days) == nil } ?? false
  }
}
