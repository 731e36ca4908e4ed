import EventLog

extension EventType {
  /// Why a figure is not what the facts give.
  package static let findingRecorded = EventType(
    "finding.recorded",
    summary: "The difference between a figure and the ledger is explained.",
    provision: "A finding holds as long as what it pins is what the audit computes",
    members: [
      MemberShape("figure", .reference("figure"), required: true, "the figure"),
      MemberShape(
        "pin",
        .record([
          MemberShape(
            "published", .nullable(.either([.integer(0...Int(Int32.max)), .decimal, .date])),
            required: false, "the printed value it explains"),
          MemberShape(
            "computed", .nullable(.either([.integer(0...Int(Int32.max)), .decimal, .date])),
            required: false, "the computed value it explains"),
          MemberShape("added", .set(.reference("country")), required: false, "computed, unprinted"),
          MemberShape(
            "missing", .set(.reference("country")), required: false, "printed, not computed"),
          MemberShape(
            "conflictsWith", .set(.reference("figure")), required: false, "broken relations"),
          MemberShape(
            "hindsight", .nullable(.either([.integer(0...Int(Int32.max)), .decimal, .date])),
            required: false, "the value known today, where it departs"),
        ]), required: true, "what it explains"),
      MemberShape("cause", .word(Finding.Cause.words), required: true, "the cause"),
      MemberShape("shows", .text, required: true, "the place or event that shows it"),
      MemberShape("text", .text, required: true, "in plain words"),
    ],
    key: ["figure", "pin", "text"],
    example: """
      {"figure":"oslo-2012/para-12/1","pin":{"published":12,"computed":9},"cause":"cut-off",\
      "shows":"para 3","text":"Three of the twelve deposited after the cut-off."}
      """)
}
