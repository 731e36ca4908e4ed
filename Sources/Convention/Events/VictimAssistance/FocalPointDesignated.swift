import EventLog

extension EventType {
  /// A State designated a focal point.
  package static let focalPointDesignated = EventType(
    "focal-point.designated", state: .required, on: .required,
    summary: "A State designated a focal point within its government.",
    provision:
      "Article 5(2)(g); action 21 of the Vientiane, action 4.1 of the Dubrovnik Action Plan",
    members: [
      .assistanceFor,
      .occurrence,
    ],
    key: ["for", "occurrence"],
    telling: "designated a focal point",
    example: #"{"for":"victim-assistance"}"#)
}
