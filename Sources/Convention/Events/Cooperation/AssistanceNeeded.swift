import EventLog

extension EventType {
  /// A State needs assistance.
  package static let assistanceNeeded = EventType(
    "assistance.needed", state: .required, on: .required,
    summary: "A State told of a need for assistance.",
    provision: "Article 6(1) and (7)",
    members: [
      .assistanceFor,
      .occurrence,
    ],
    key: ["for", "occurrence"],
    telling: "needs assistance",
    example: #"{"for":"clearance"}"#)
}
