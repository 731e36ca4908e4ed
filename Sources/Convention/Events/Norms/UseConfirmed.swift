import EventLog

extension EventType {
  /// An investigation found that a State used cluster munitions.
  package static let useConfirmed = EventType(
    "use.confirmed", state: .required, on: .required,
    summary: "An investigation concluded that a State used cluster munitions.",
    provision: "Article 1(1)(a) and Article 21(2)",
    members: [
      MemberShape("territory", .reference("country"), required: false, "where it was used"),
      .occurrence,
    ],
    key: ["territory", "occurrence"],
    telling: "found to have used cluster munitions",
    example: #"{"territory":"KHM"}"#)
}
