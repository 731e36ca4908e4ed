import EventLog

extension EventType {
  /// How a figure should hang together with others.
  package static let figureRelated = EventType(
    "figure.related",
    summary: "A figure is put in relation to others whose printed values should agree with it.",
    provision: "Relations check what documents printed, with or without State-level facts",
    members: [
      MemberShape("figure", .reference("figure"), required: true, "the figure"),
      MemberShape("relation", .word(Relation.Kind.words), required: true, "the relation"),
      MemberShape("with", .list(.reference("figure")), required: true, "the others, in order"),
    ],
    key: ["figure", "relation", "with"],
    example: """
      {"figure":"oslo-2012/para-12/1","relation":"restates","with":["oslo-2012/para-4/1"]}
      """)
}
