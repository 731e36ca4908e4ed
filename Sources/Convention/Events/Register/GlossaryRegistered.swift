import EventLog

extension EventType {
  /// What a document means by a term of its own.
  package static let glossaryRegistered = EventType(
    "glossary.registered",
    summary: "A document's own term is mapped to one of our groups, or its reading is named.",
    provision: "Reports mostly mean deposit by State party",
    members: [
      MemberShape("document", .reference("document"), required: true, "whose term it is"),
      MemberShape("term", .text, required: true, "the term"),
      MemberShape(
        "group",
        .word(["party", "party-in-force", "signatory", "not-party", "non-signatory", "state"]),
        required: false, "our group"),
      MemberShape(
        "status", .word(["act", "cut-off"]), required: false,
        "whether a State's status is that on the day of the act or of the cut-off"),
      MemberShape(
        "reading", .word(["obliged", "initial-submitted", "initial-or-annual"]), required: false,
        "which States it expects an annual report from"),
    ],
    key: ["document", "term"],
    example: #"{"document":"oslo-2012","term":"States parties","group":"party"}"#)
}
