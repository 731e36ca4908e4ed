import EventLog

extension EventType {
  /// A State has remnants on its territory.
  package static let contaminationDeclared = EventType(
    "contamination.declared", state: .required, on: .required,
    summary:
      "A State has cluster munition remnants to clear, by its own word or that of the voice.",
    provision: "Article 4(1) and (2) and Article 7(1)(h)",
    members: [
      .count("squareMetres", "area, in square metres"),
      MemberShape(
        "certainty", .word(["confirmed", "suspected", "unspecified"]), required: false,
        "what kind of area"),
      .occurrence,
    ],
    key: ["certainty", "occurrence"],
    telling: "has cluster munition remnants to clear",
    example: #"{"squareMetres":150000,"certainty":"confirmed"}"#)
}
