package import EventLog

/// A number, date, share or list that a document printed.
package enum FigurePublished {
  package static let figure = Member.identifier("figure", "document/place/number, never reused")
  package static let places = Member.texts("places", "where it stands")
  package static let section = Member<Theme>.word("section", "its theme")
  package static let label = Member.text("label", "what is counted, in our own words")
  package static let value = Member<Figure.Value?>.json(
    "value", Figure.Value.kind, "as printed; null where nothing is"
  ) { Figure.Value($0) }
  package static let outOf = Member.integer("outOf", 0...Int(Int32.max), "the base, if printed")
    .optional
  package static let reason = Member<NoNumber>.word("reason", "why the value is null").optional
  package static let unit = Member<Unit>.word("unit", "what the number counts")
  package static let hedge = Member<Hedge>.word("hedge", "how it is qualified").optional
  package static let forecast = Member.flag("forecast", "true when it speaks of the future")
  package static let states = Member.codes("states", of: .country, "the States it names").optional
  package static let list = Member<Figure.List>.word("list", "whether the names are all there")
  package static let asOf = Member.day("asOf", "its own date, if not the part's cut-off").optional
  package static let window = Member.reference("window", to: .window, "its own period").optional
  package static let part = Member.name("part", "the part it stands in; first if absent").optional

  package static let recurs =
    Member.text("recurs", "the day of each year it names, such as --04-30").optional

  package static let declaration = Declaration(
    "figure.published",
    summary: "A document printed a figure: what it says, and nothing about what is true.",
    provision: "Figures are remarks about documents, not facts about the world",
    members: [
      figure, places, section, label, value, outOf, reason, unit, hedge, forecast, states, list,
      asOf, window, part, recurs,
    ],
    key: [figure],
    example: """
      {"figure":"oslo-2012/para-12/1","places":["para 12"],"section":"universalization",\
      "label":"joined","value":12,"unit":"states","list":"absent"}
      """)
}
