package import EventLog

/// A State used up some of what it retains.
package enum RetentionConsumed {
  package static let munitions = Common.count("munitions", "cluster munitions")
  package static let submunitions = Common.count("submunitions", "explosive submunitions")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "retention.consumed", state: .required, on: .required, theme: .always(.retention),
    summary: "A State consumed retained munitions for permitted purposes.",
    provision: "Article 3(6) and (8)",
    members: [munitions, submunitions, occurrence],
    key: [occurrence],
    phrase: "used up retained munitions",
    isMeasured: true,
    quantities: [munitions, submunitions],
    example: #"{"submunitions":20}"#)
}
