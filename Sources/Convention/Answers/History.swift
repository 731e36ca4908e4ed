import EventLog

/// Everything the ledger knows about one State, in the order in which it happened.
package struct History: Sendable {
  package struct Entry: Sendable {
    /// When it happened, or follows from the articles.
    package let on: DateRange
    /// What, in our own words.
    package let what: String
    /// The line it stands on; nil for what the articles derive.
    package let event: Event?
    /// Whether another source gives a date that is believed instead.
    package let isDisputed: Bool
    /// Whether a correction gave it its present words.
    package var isCorrected: Bool { event.map { $0.statedAt != $0.seq } ?? false }
  }

  package let state: StateCode
  package let entries: [Entry]
}

extension Ledger {
  /// The facts about a State on a basis and what the articles make of them, up to the as-of day.
  package func history(of code: StateCode, _ basis: Basis) -> History {
    let record = state(basis).record(code)
    var entries = facts(basis).filter { $0.state == code }.flatMap { fact in
      fact.witnesses.map { ($0, false) } + fact.disputing.map { ($0, true) }
    }.compactMap { event, isDisputed in
      event.range.map {
        History.Entry(on: $0, what: event.told, event: event, isDisputed: isDisputed)
      }
    }
    let milestones: [(DateRange?, String)] = [
      (record.entryIntoForce, "the Convention enters into force (Article 17)"),
      (record.initialDue, "the initial report falls due (Article 7(1))"),
      (record.withdrawalEffect, "the withdrawal takes effect (Article 20(3))"),
    ]
    entries += milestones.compactMap { range, what in
      range.map { History.Entry(on: $0, what: what, event: nil, isDisputed: false) }
    }
    return History(
      state: code,
      entries: entries.filter { $0.on.isBefore(basis.asOf).isPossible }.sorted(by: precedes))
  }

  private func precedes(_ a: History.Entry, _ b: History.Entry) -> Bool {
    func key(_ entry: History.Entry) -> [Int] {
      [
        Int(entry.on.latest?.number ?? .max), Int(entry.on.earliest?.number ?? .min),
        Int(entry.event.flatMap { known($0) }?.number ?? .max), entry.event?.seq ?? .max,
      ]
    }
    return key(a).lexicographicallyPrecedes(key(b))
  }
}

extension Event {
  /// What the line says, in one clause.
  package var told: String {
    let year = data["year"]?.integer.map { " for \($0)" } ?? ""
    let report = data["report"]?.string ?? ""
    switch type {
    case .treatySigned: return "signed"
    case .treatyRatified: return "deposited its instrument of ratification"
    case .treatyAccepted: return "deposited its instrument of acceptance"
    case .treatyApproved: return "deposited its instrument of approval"
    case .treatyAcceded: return "deposited its instrument of accession"
    case .treatyProvisionallyApplied: return "declared provisional application of Article 1"
    case .treatyWithdrawalNotified: return "its instrument of withdrawal was received"
    case .reportSubmitted:
      let kind = data["voluntary"]?.bool == true ? "voluntary \(report)" : report
      return "\(kind) Article 7 report\(year) received"
    case .reportOutstanding: return "\(report) Article 7 report\(year) still missing"
    case .adherenceAnnounced:
      return "\(data["act"]?.string ?? "") said to be \(data["stage"]?.string ?? "")"
    case .meetingAttended: return "took part in \(data["meeting"]?.string ?? "")"
    default: return type.name
    }
  }
}
