import EventLog

/// A State signed the Convention.
package enum TreatySigned {
  package static let declaration = Declaration(
    "treaty.signed", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.universalization),
    summary: "A State signed the Convention.",
    provision: "Article 15",
    phrase: "signed")
}
