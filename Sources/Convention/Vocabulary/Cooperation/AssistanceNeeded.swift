package import EventLog

/// A State needs assistance.
package enum AssistanceNeeded {
  package static let purpose = Common.purpose
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "assistance.needed", state: .required, on: .required, theme: .always(.cooperation),
    summary: "A State told of a need for assistance.",
    provision: "Article 6(1) and (7)",
    members: [purpose, occurrence],
    key: [purpose, occurrence],
    phrase: "needs assistance",
    isMeasured: true,
    changesState: true,
    example: #"{"for":"clearance"}"#)
}
