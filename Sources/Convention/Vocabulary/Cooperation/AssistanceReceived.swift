package import EventLog

/// A State received assistance.
package enum AssistanceReceived {
  package static let purpose = Common.purpose
  package static let form = Common.form
  package static let from =
    Member.reference("from", to: .organisation, "who gave it, where it was no State").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "assistance.received", state: .required, on: .required, theme: .always(.cooperation),
    summary: "A State received assistance.",
    provision: "Article 6(1) and (9)",
    members: [purpose, form, from, occurrence],
    key: [purpose, form, from, occurrence],
    phrase: "received assistance",
    isMeasured: true,
    example: #"{"for":"stockpile-destruction","from":"undp"}"#)
}
