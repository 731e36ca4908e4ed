package import EventLog

/// A State gave assistance.
package enum AssistanceProvided {
  package static let purpose = Common.purpose
  package static let form = Common.form
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "assistance.provided", state: .required, on: .required, theme: .always(.cooperation),
    summary: "A State provided assistance to others.",
    provision: "Article 6(2) to (6)",
    members: [purpose, form, occurrence],
    key: [purpose, form, occurrence],
    phrase: "provided assistance",
    isMeasured: true,
    changesState: true,
    example: #"{"for":"clearance","form":"financial"}"#)
}
