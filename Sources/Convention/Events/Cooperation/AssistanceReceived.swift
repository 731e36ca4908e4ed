import EventLog

extension EventType {
  /// A State received assistance.
  package static let assistanceReceived = EventType(
    "assistance.received", state: .required, on: .required,
    summary: "A State received assistance.",
    provision: "Article 6(1) and (9)",
    members: [
      .assistanceFor,
      .assistanceForm,
      MemberShape(
        "from", .reference("organisation"), required: false, "who gave it, where it was no State"),
      .occurrence,
    ],
    key: ["for", "form", "from", "occurrence"],
    telling: "received assistance",
    example: #"{"for":"stockpile-destruction","from":"undp"}"#)
}
