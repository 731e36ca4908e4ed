package import EventLog

/// A State has not fixed what it will retain.
package enum RetentionPending {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "retention.pending", state: .required, on: .required, theme: .always(.retention),
    summary: "A State is still determining the quantities it will retain.",
    provision: "Article 3(6) and (8)",
    members: [occurrence],
    key: [occurrence],
    phrase: "is still determining what it will retain",
    isMeasured: true,
    example: #"{}"#)
}
