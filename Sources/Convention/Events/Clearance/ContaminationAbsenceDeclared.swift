import EventLog

extension EventType {
  /// A State has no remnants.
  package static let contaminationAbsenceDeclared = EventType(
    "contamination.absence-declared", state: .required, on: .required,
    summary: "A State says that no area is contaminated; the obligation ends without clearance.",
    provision: "Article 4(1)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "has no contaminated areas",
    example: #"{}"#)
}
