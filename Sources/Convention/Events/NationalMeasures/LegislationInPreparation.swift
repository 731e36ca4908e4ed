import EventLog

extension EventType {
  /// A State is making a law.
  package static let legislationInPreparation = EventType(
    "legislation.in-preparation", state: .required, on: .required,
    summary: "A State is preparing or adopting legislation to implement the Convention.",
    provision: "Article 9",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "is preparing legislation",
    example: #"{}"#)
}
