import EventLog

/// How many States stand where, on a basis; certain facts only.
package struct Counts: Sendable, Hashable {
  package var parties = 0
  package var inForce = 0
  package var signatories = 0
  package var withdrawn = 0
  /// States whose standing is undecided.
  package var undecided = 0
}

extension ConventionState {
  package var counts: Counts {
    var counts = Counts()
    for record in states {
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

  private typealias Membership = CountryRecord.Membership

  /// The States that have acted under the Convention by the as-of day, or may have.
  package var actingStates: [CountryRecord] {
    states.filter { $0.membership(on: asOf) != Membership.none }
  }
}
