import EventLog

extension EventType {
  /// A State has a law on cluster munitions.
  package static let legislationAdopted = EventType(
    "legislation.adopted", state: .required, on: .required,
    summary: "A State adopted legislation to implement the Convention.",
    provision: "Article 9",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "adopted legislation",
    example: #"{}"#)
}
