import EventLog

extension EventType {
  /// A State denies having used cluster munitions.
  package static let useDenied = EventType(
    "use.denied", state: .required, on: .required,
    summary: "A State denied an allegation of use; the allegation stays on record beside it.",
    provision: "Article 1(1)(a) and Article 21(2)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "denied having used cluster munitions",
    example: #"{}"#)
}
