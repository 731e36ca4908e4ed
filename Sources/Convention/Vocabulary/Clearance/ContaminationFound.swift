package import EventLog

/// Contamination became known later.
package enum ContaminationFound {
  package static let hostilitiesEnded =
    Member.date("hostilitiesEnded", "the end of the hostilities that left it").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "contamination.found", state: .required, on: .required, theme: .always(.clearance),
    summary: "Contamination was found after completion, or arose after entry into force.",
    provision: "Article 4(1)(b)",
    members: [hostilitiesEnded, occurrence],
    key: [occurrence],
    phrase: "contamination was found",
    isMeasured: true,
    changesState: true,
    example: #"{"hostilitiesEnded":"2021-06-05"}"#)
}
