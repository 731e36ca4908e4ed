package import EventLog

/// A State is ready to assist.
package enum AssistanceOffered {
  package static let purpose = Common.purpose
  package static let form = Common.form
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "assistance.offered", state: .required, on: .required, theme: .always(.cooperation),
    summary: "A State said that it is ready to assist or to share what it knows.",
    provision: "Article 6(2) to (6)",
    members: [purpose, form, occurrence],
    key: [purpose, form, occurrence],
    phrase: "offered assistance",
    isMeasured: true,
    example: #"{"for":"stockpile-destruction","form":"expertise"}"#)
}
