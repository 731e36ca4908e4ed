import TestSupport

// Lines typed in words.
extension Session {
  private static let by = ["--by", "test"]
  private static let reason = ["--reason", "typing error"] + by

  static let typing = [
    Session(
      "new", "made",
      [
        ["treaty.ratified"], ["report.submitted", "Laos"],
        ["document.registered", "cn-1", "title=A notification", "publisher=UN"],
        ["treaty.signed", "Côte d’Ivoire", "on=2008-12-03", "--source", "untc", "--at", "CIV"],
        [
          "meeting.registered", "14msp", "name=Fourteenth Meeting",
          "kind=meeting-of-states-parties", "parts.first=2026-09-14", "parts.last=2026-09-17",
          "parts.2.first=2026-11-01", "parts.2.last=2026-11-02", "--source", "untc", "--at", "p",
        ],
        [
          "figure.published", "oslo-2012/para-4/9", "places=para 4, fn 1", "places=para 5",
          "section=universalization", "label=joined", "value=12", "unit=states", "list=complete",
          "states=Laos,NOR", "--source", "oslo-2012", "--at", "para 4",
        ],
        [
          "figure.measured", "oslo-2012/para-4/1", "measure=joined(since: 2msp)", "--source",
          "oslo-2012", "--at", "para 4",
        ],
        [
          "use.alleged", "territory=Cambodia", "on=2013", "voice=press", "inferred=true",
          "--source", "daily", "--at", "p. 1",
        ],
      ].map { Call(arguments: ["new"] + $0) }),
    Session(
      "new", "appended",
      [
        Call(
          arguments: [
            "new", "document.registered", "cn-1", "title=A notification", "publisher=UN",
            "lineage=depositary", "published=2025-02-01", "--append", "--accession", "cuba",
          ] + by),
        Call(
          arguments: [
            "new", "treaty.withdrawal-notified", "Laos", "on=2025-01-31", "--source", "cn-1",
            "--at", "para 1", "--append", "--expect-head", "281",
          ] + by),
        Call(
          arguments: [
            "new", "treaty.withdrawal-notified", "Laos", "on=2025-01-31", "--source", "cn-1",
            "--at", "para 1", "--append", "--quiet",
          ] + by), Call(arguments: ["verify", "-v"]),
      ]),
    Session(
      "new", "received",
      [
        Call(
          arguments: [
            "new", "accession.received", "late", "from=The depositary", "received=2026-01-30",
            "files.name=cn.pdf", "files.sha256=@cn.pdf", "files.bytes=3", "--source", "untc",
            "--at", "title", "--append", "--accession", "late",
          ] + by),
        Call(arguments: ["log", "--accessions"]),
        Call(arguments: ["log", "--accessions", "--format", "json"]), Call(arguments: ["log"]),
      ]
    ) { try $0.folder.write("abc", to: "cn.pdf") },
    Session(
      "correct", "corrected",
      [
        Call(arguments: ["correct", "64", "on=2011-03-25"] + reason),
        Call(arguments: ["correct", "281", "on=2011-03-26", "--source", "daily"] + reason),
        Call(arguments: ["correct", "64", "on=2011-03-27", "--format", "json"] + reason),
        Call(arguments: ["retract", "283", "--reason", "the first was right"] + by),
        Call(arguments: ["retract", "283", "--reason", "again"] + by),
        Call(arguments: ["correct", "284", "reason=other"] + reason),
        Call(arguments: ["verify"]), Call(arguments: ["history", "Lithuania"]),
      ]),
    Session(
      "retract", "retracted",
      [
        Call(arguments: ["retract", "64", "--reason", "taken in twice"] + by),
        Call(arguments: ["retract", "64", "--reason", "taken in twice"] + by),
        Call(arguments: ["correct", "64", "on=2011-03-25"] + reason),
        Call(arguments: ["retract", "281", "--reason", "it was right"] + by),
        Call(arguments: ["verify"]), Call(arguments: ["state", "LTU"]),
      ]),
  ]
}
