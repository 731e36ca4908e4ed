import Convention
import EventLog

/// The standing of States as data: one row a State.
enum StateData {
  static let columns =
    ["state", "name", "membership", "inForce"]
    + ["signedFrom", "signedTo", "consent", "consentFrom", "consentTo"]
    + ["entryIntoForceFrom", "entryIntoForceTo", "initialReportDueFrom", "initialReportDueTo"]
    + ["initialReport", "article3", "article4", "article5", "legislation"]

  static func table(
    _ records: [CountryRecord], _ state: ConventionState, _ basis: Basis
  ) -> Table {
    var data = DataTable(columns, basis)
    for record in records { data.append(row(record, state)) }
    return data.table
  }

  private static func row(_ record: CountryRecord, _ state: ConventionState) -> [String?] {
    let day = state.asOf
    /// What can have happened by the day.
    func past(_ range: DateRange?) -> DateRange? {
      range.flatMap { $0.isBefore(day).isPossible ? $0 : nil }
    }
    let hasConsented = record.hasConsented(by: day).isPossible
    let names: [String?] = [
      record.state.description, state.name(record.state),
      record.membership(on: day)?.rawValue ?? "undecided", told(record.isInForce(on: day)),
    ]
    let consent: [String?] =
      [hasConsented ? record.consentKind?.rawValue : nil] + Cell.days(past(record.consent?.range))
    let dates =
      Cell.days(hasConsented ? record.entryIntoForce : nil)
      + Cell.days(hasConsented ? record.initialDue : nil)
    let duties: [String?] = [
      record.initialDuty(on: day)?.status.rawValue,
      record.status(of: record.stockpiles, on: day).rawValue,
      record.status(of: record.clearance, on: day).rawValue,
      record.status(of: record.victims, on: day).rawValue, record.legislation(on: day)?.rawValue,
    ]
    return names + Cell.days(past(record.signature?.range)) + consent + dates + duties
  }

  private static func told(_ truth: Truth) -> String {
    switch truth {
    case .yes: "yes"
    case .no: "no"
    case .maybe: "undecided"
    }
  }
}
