import EventLog

extension EventType {
  /// A State signed the Convention.
  package static let treatySigned = EventType(
    "treaty.signed", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A State signed the Convention.",
    provision: "Article 15")
}
