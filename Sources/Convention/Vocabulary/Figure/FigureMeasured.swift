package import EventLog

/// Which measure should reproduce a figure.
package enum FigureMeasured {
  package static let figure = Member.reference("figure", to: .figure, "the figure")
  package static let measure = Member<Measure?>.json(
    "measure", .json, "the measure, with its arguments"
  ) { try? Measure($0) }
  package static let why =
    Member.text("why", "why a measure of another theme is asked").optional

  package static let declaration = Declaration(
    "figure.measured",
    summary: "A measure is attached to a figure: our reading of what it counts.",
    provision: "A later line for the same figure supersedes an earlier one",
    members: [figure, measure, why],
    key: [figure, measure, why],
    example: #"{"figure":"oslo-2012/para-12/1","measure":{"name":"joined","since":"2msp"}}"#)
}
