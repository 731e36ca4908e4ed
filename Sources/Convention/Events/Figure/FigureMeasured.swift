import EventLog

extension EventType {
  /// Which measure should reproduce a figure.
  package static let figureMeasured = EventType(
    "figure.measured",
    summary: "A measure is attached to a figure: our reading of what it counts.",
    provision: "A later line for the same figure supersedes an earlier one",
    members: [
      MemberShape("figure", .reference("figure"), required: true, "the figure"),
      MemberShape("measure", .json, required: true, "the measure, with its arguments"),
    ],
    key: ["figure", "measure"],
    example: #"{"figure":"oslo-2012/para-12/1","measure":{"name":"joined","since":"2msp"}}"#)
}
