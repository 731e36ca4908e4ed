package import EventLog

/// A State keeps only items without explosives.
package enum RetentionInertDeclared {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "retention.inert-declared", state: .required, on: .required, theme: .always(.retention),
    summary: "A State retains only items free from explosives, which are no cluster munitions.",
    provision: "Article 3(6) and Article 2(2)",
    members: [occurrence],
    key: [occurrence],
    phrase: "retains only items free from explosives",
    isMeasured: true,
    example: #"{}"#)
}
