import EventLog

extension EventType {
  /// A State that had not signed deposited its instrument of accession.
  package static let treatyAcceded = EventType(
    "treaty.acceded", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A State that had not signed deposited its instrument of accession.",
    provision: "Article 16(2)")
}
