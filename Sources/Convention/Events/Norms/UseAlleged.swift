import EventLog

extension EventType {
  /// Somebody says that a State used cluster munitions.
  package static let useAlleged = EventType(
    "use.alleged", state: .required, on: .required,
    summary: "A State is said to have used cluster munitions; the voice tells who says so.",
    provision: "Article 1(1)(a) and Article 21(2)",
    members: [
      MemberShape("territory", .reference("country"), required: false, "where it was used"),
      .occurrence,
    ],
    key: ["territory", "occurrence"],
    telling: "is said to have used cluster munitions",
    example: #"{"territory":"KHM"}"#)
}
