package import EventLog

/// A State has remnants on its territory.
package enum ContaminationDeclared {
  package static let squareMetres = Common.count("squareMetres", "area, in square metres")
  package static let certainty = Member<Certainty>.word("certainty", "what kind of area").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "contamination.declared", state: .required, on: .required, theme: .always(.clearance),
    summary:
      "A State has cluster munition remnants to clear, by its own word or that of the voice.",
    provision: "Article 4(1) and (2) and Article 7(1)(h)",
    members: [squareMetres, certainty, occurrence],
    key: [certainty, occurrence],
    phrase: "has cluster munition remnants to clear",
    isMeasured: true,
    quantities: [squareMetres],
    changesState: true,
    example: #"{"squareMetres":150000,"certainty":"confirmed"}"#)
}
