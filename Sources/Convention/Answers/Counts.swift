package import EventLog

/// How many States stand where, on a basis; certain facts only.
package struct Counts: Sendable, Hashable {
  package var parties = 0
  package var inForce = 0
  package var signatories = 0
  package var withdrawn = 0
  /// States whose standing is undecided.
  package var undecided = 0
}

/// Where an obligation to report stands.
package enum ReportStatus: String, Sendable {
  case notYetDue = "not-yet-due"
  case submitted
  case submittedLate = "submitted-late"
  case overdue
  case lapsed
  case unknown
}

extension ConventionState {
  package var counts: Counts {
    var counts = Counts()
    for record in records.values {
      switch record.membership(on: asOf) {
      case .party: counts.parties += 1
      case .signatory: counts.signatories += 1
      case .withdrawn: counts.withdrawn += 1
      case Membership.none?: break
      case nil: counts.undecided += 1
      }
      if record.isInForce(on: asOf).isCertain { counts.inForce += 1 }
    }
    return counts
  }

  private typealias Membership = StateRecord.Membership

  /// The States that have acted under the Convention by the as-of day, or may have.
  package var actingStates: [StateRecord] {
    states.filter { $0.membership(on: asOf) != Membership.none }
  }
}

extension StateRecord {
  /// Where its initial report stands on a day; nil when it owes none.
  package func initialStatus(on day: Day) -> ReportStatus? {
    guard let due = initialDue, isParty(on: day).isPossible || isInitialDue(by: day).isPossible
    else { return nil }
    let submitted = hasSubmittedInitial(by: day)
    if submitted == .yes {
      return switch reportedInTime() {
      case .yes: .submitted
      case .no: .submittedLate
      case .maybe: .submitted
      }
    }
    // The due day itself is still in time.
    switch (due.isBefore(day - 1), submitted) {
    case (.no, _): return .notYetDue
    case (.yes, .no): return .overdue
    default: return .unknown
    }
  }
}
