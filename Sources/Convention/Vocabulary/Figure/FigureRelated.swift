package import EventLog

/// How a figure should hang together with others.
package enum FigureRelated {
  package static let figure = Member.reference("figure", to: .figure, "the figure")
  package static let relation = Member<Relation.Kind>.word("relation", "the relation")
  package static let others = Member.references("with", to: .figure, "the others, in order")

  package static let declaration = Declaration(
    "figure.related",
    summary: "A figure is put in relation to others whose printed values should agree with it.",
    provision: "Relations check what documents printed, with or without State-level facts",
    members: [figure, relation, others],
    key: [figure, relation, others],
    example: """
      {"figure":"oslo-2012/para-12/1","relation":"restates","with":["oslo-2012/para-4/1"]}
      """)
}
