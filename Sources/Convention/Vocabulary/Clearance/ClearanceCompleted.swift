package import EventLog

/// A State cleared its last area.
package enum ClearanceCompleted {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "clearance.completed", state: .required, on: .required, theme: .always(.clearance),
    summary: "A State completed clearance of its contaminated areas.",
    provision: "Article 4(1)",
    members: [occurrence],
    key: [occurrence],
    phrase: "completed clearance",
    isMeasured: true,
    changesState: true,
    example: #"{}"#)
}
