import EventLog

extension EventType {
  /// A State gave assistance.
  package static let assistanceProvided = EventType(
    "assistance.provided", state: .required, on: .required,
    summary: "A State provided assistance to others.",
    provision: "Article 6(2) to (6)",
    members: [
      .assistanceFor,
      .assistanceForm,
      .occurrence,
    ],
    key: ["for", "form", "occurrence"],
    telling: "provided assistance",
    example: #"{"for":"clearance","form":"financial"}"#)
}
