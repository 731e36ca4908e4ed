import EventLog

extension EventType {
  /// A State is ready to assist.
  package static let assistanceOffered = EventType(
    "assistance.offered", state: .required, on: .required,
    summary: "A State said that it is ready to assist or to share what it knows.",
    provision: "Article 6(2) to (6)",
    members: [
      .assistanceFor,
      .assistanceForm,
      .occurrence,
    ],
    key: ["for", "form", "occurrence"],
    telling: "offered assistance",
    example: #"{"for":"stockpile-destruction","form":"expertise"}"#)
}
