import EventLog

/// The standing that States must have on the as-of day to be counted.
package enum Population: String, Sendable, CaseIterable {
  case parties
  case inForce = "in-force"
  case notInForce = "not-in-force"
  case signatories
  case nonSignatories = "non-signatories"
  case notParty = "not-party"
  case territories
}

/// Whom an obligation binds: parties by deposit, parties in force, those bound later, or anybody.
package enum Binding: String, Sendable, CaseIterable {
  case deposit
  case inForce = "in-force"
  case prospective
  case any
}

/// Whether a period counts what happened in it or what was told in it.
package enum Counting: String, Sendable, CaseIterable {
  case happened
  case declared
}

/// Whether a request came nine months before its meeting.
package enum Notice: String, Sendable, CaseIterable {
  case inTime = "in-time"
  case late
}

extension Parameter where Value == Population {
  static var among: Parameter { .word("among", .population) }
}
extension Parameter where Value == Binding {
  static var binding: Parameter { .word("basis", .reading) }
}
extension Parameter where Value == Speaker {
  /// Whose word counts.
  static var speaker: Parameter { .word("voice", .speaker) }
}
extension Parameter where Value == Counting {
  static var counting: Parameter { .word("by", .period) }
}
extension Parameter where Value == Notice {
  static var notice: Parameter { .word("notice", .population) }
}
extension Parameter where Value == AnnualReading {
  static var annualReading: Parameter { .word("reading", .reading) }
}
extension Parameter where Value == String {
  /// A period that begins after a meeting.
  static var since: Parameter { .meeting("since", .period) }
  /// A registered period.
  static var window: Parameter { .window("window") }
}

/// Lists of parameters that several measures share.
enum Parameters {
  /// When something happened.
  static let period: [any DeclaredParameter] = [Parameter.since, Parameter.window]
  /// What every measure of a theme can be asked beside its own arguments.
  static let thematic: [any DeclaredParameter] = [
    Parameter.among, Parameter.since, Parameter.window, Parameter.counting, Parameter.speaker,
  ]
}

extension ConventionState {
  /// Whether a State has a standing on the as-of day; every State where none is asked for.
  func isAmong(_ record: CountryRecord, _ population: Population?) -> Truth {
    record.standing.belongs(to: population, on: asOf, isTerritory: isTerritory(record))
  }

  private func isTerritory(_ record: CountryRecord) -> Bool {
    registers.countries[record.state]?.kind(on: asOf) == .territory
  }

  /// Whether a fact counts in a period, as it happened or as it was told.
  func falls(_ fact: Fact, _ counting: Counting?, into period: Period?) -> Truth {
    let happened = fact.range.isBefore(asOf)
    guard counting == .declared, let declared = fact.declared else {
      return falls(fact.range, into: period)
    }
    return happened && falls(declared, into: period)
  }
}

extension Measure {
  /// What is assumed of whom an obligation binds where the question does not say, in a sentence; nil
  /// where nothing is.
  package var assumption: String? {
    let assumes = parts.contains { part in
      part.definition.map { $0.takes(Parameter<Binding>.binding) } ?? false
        && part[.binding] == nil && part[.among] == nil
    }
    guard assumes else { return nil }
    return "Counted are States Parties by deposit, whether or not the Convention is in force for "
      + "them (basis: deposit); ask with basis: in-force for those it binds."
  }
}
