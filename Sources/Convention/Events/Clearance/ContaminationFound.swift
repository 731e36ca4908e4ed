import EventLog

extension EventType {
  /// Contamination became known later.
  package static let contaminationFound = EventType(
    "contamination.found", state: .required, on: .required,
    summary: "Contamination was found after completion, or arose after entry into force.",
    provision: "Article 4(1)(b)",
    members: [
      MemberShape(
        "hostilitiesEnded", .date, required: false, "the end of the hostilities that left it"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "contamination was found",
    example: #"{"hostilitiesEnded":"2021-06-05"}"#)
}
