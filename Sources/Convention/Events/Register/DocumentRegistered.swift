import EventLog

extension EventType {
  /// A source the ledger may cite.
  package static let documentRegistered = EventType(
    "document.registered",
    summary: "A document is taken into the register, so that facts can cite it.",
    provision: "Register first, refer after",
    members: [
      MemberShape("id", .identifier, required: true, "how events cite it"),
      MemberShape("title", .text, required: true, "its title"),
      MemberShape("publisher", .text, required: true, "who published it"),
      MemberShape("lineage", .word(Lineage.words), required: true, "whose knowledge it is"),
      MemberShape("symbol", .text, required: false, "its document symbol"),
      MemberShape("edition", .text, required: false, "edition, version or draft status"),
      MemberShape("address", .text, required: false, "where it was read"),
      MemberShape("published", .date, required: false, "when it was published"),
      MemberShape("read", .day, required: false, "when it was read, if publication is unknown"),
      MemberShape("sha256", .digest, required: false, "of the text that was transcribed"),
      MemberShape(
        "parts",
        .list(
          .record([
            MemberShape("id", .identifier, required: true, "the part's name"),
            MemberShape("prefix", .text, required: false, "what its places begin with"),
            MemberShape("cutoff", .date, required: true, "up to when its facts reach"),
            MemberShape("issued", .date, required: false, "when it was issued"),
          ])), required: false, "its parts, the first being the default"),
      MemberShape(
        "takesFrom", .set(.reference("document")), required: false,
        "documents it says it takes its facts from"),
    ],
    key: ["id"],
    example: """
      {"id":"untc-xxvi-6","title":"Status of treaties","publisher":"UN","lineage":"depositary"}
      """)
}
