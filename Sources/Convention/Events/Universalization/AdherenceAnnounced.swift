import EventLog

extension EventType {
  /// A State, or somebody on its behalf, spoke of ratifying or acceding.
  package static let adherenceAnnounced = EventType(
    "adherence.announced", state: .required, on: .required,
    summary: "A State is said to be on its way to ratification or accession.",
    provision: "Article 21(1)",
    members: [
      MemberShape("act", .word(["ratification", "accession"]), required: true, "which act"),
      MemberShape(
        "stage", .word(["imminent", "underway", "considered"]), required: true, "how far it is"),
      MemberShape("expected", .date, required: false, "when it is expected"),
      MemberShape("occurrence", .integer(1...100), required: false, "1 when absent"),
    ],
    key: ["act", "stage", "occurrence"],
    example: #"{"act":"ratification","stage":"underway"}"#)
}
