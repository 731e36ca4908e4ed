import EventLog

extension EventType {
  /// A number, date, share or list that a document printed.
  package static let figurePublished = EventType(
    "figure.published",
    summary: "A document printed a figure: what it says, and nothing about what is true.",
    provision: "Figures are remarks about documents, not facts about the world",
    members: [
      MemberShape("figure", .identifier, required: true, "document/place/number, never reused"),
      MemberShape("places", .list(.text), required: true, "where it stands"),
      MemberShape("section", .word(Theme.words), required: true, "its theme"),
      MemberShape("label", .text, required: true, "what is counted, in our own words"),
      MemberShape(
        "value", .nullable(.either([.integer(0...Int(Int32.max)), .decimal, .date])),
        required: true, "as printed; null where nothing is"),
      MemberShape("outOf", .integer(0...Int(Int32.max)), required: false, "the base, if printed"),
      MemberShape("reason", .identifier, required: false, "why the value is null"),
      MemberShape("unit", .identifier, required: true, "what the number counts"),
      MemberShape("hedge", .word(Hedge.words), required: false, "how it is qualified"),
      MemberShape("forecast", .flag, required: false, "true when it speaks of the future"),
      MemberShape("states", .set(.reference("country")), required: false, "the States it names"),
      MemberShape(
        "list", .word(["complete", "open", "elsewhere", "absent"]), required: true,
        "whether the names are all there"),
      MemberShape("asOf", .day, required: false, "its own date, if not the part's cut-off"),
      MemberShape("window", .reference("window"), required: false, "its own period"),
      MemberShape("part", .identifier, required: false, "the part it stands in; first if absent"),
    ],
    key: ["figure"],
    example: """
      {"figure":"oslo-2012/para-12/1","places":["para 12"],"section":"universalization",\
      "label":"joined","value":12,"unit":"states","list":"absent"}
      """)
}
