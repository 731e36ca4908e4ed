package import EventLog

/// A State retains none.
package enum RetentionAbsenceDeclared {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "retention.absence-declared", state: .required, on: .required, theme: .always(.retention),
    summary: "A State says that it retains no cluster munitions, or no longer does.",
    provision: "Article 3(6) and (8)",
    members: [occurrence],
    key: [occurrence],
    phrase: "retains no cluster munitions",
    isMeasured: true,
    example: #"{}"#)
}
