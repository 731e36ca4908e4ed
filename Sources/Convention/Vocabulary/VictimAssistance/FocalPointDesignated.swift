package import EventLog

/// A State designated a focal point.
package enum FocalPointDesignated {
  package static let purpose = Common.purpose
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "focal-point.designated", state: .required, on: .required,
    theme: .told { $0[purpose].theme ?? .victimAssistance },
    summary: "A State designated a focal point within its government.",
    provision:
      "Article 5(2)(g); action 21 of the Vientiane, action 4.1 of the Dubrovnik Action Plan",
    members: [purpose, occurrence],
    key: [purpose, occurrence],
    phrase: "designated a focal point",
    isMeasured: true,
    changesState: true,
    example: #"{"for":"victim-assistance"}"#)
}
