import EventLog

extension EventType {
  /// A State or territory, its names and its standing over time.
  package static let countryRegistered = EventType(
    "country.registered",
    summary: "A State or territory is registered with its names and kinds and their dates.",
    provision: "Articles 15 and 16 speak of States; UN membership is a public fact",
    members: [
      MemberShape("code", .text, required: true, "ISO 3166-1 alpha-3, or a user-assigned code"),
      MemberShape(
        "kinds",
        .list(
          .record([
            MemberShape("kind", .word(Country.Kind.words), required: true, "its standing"),
            MemberShape("from", .date, required: false, "first day; since ever when absent"),
            MemberShape("to", .date, required: false, "last day; to this day when absent"),
          ])), required: true, "its standing over time"),
      MemberShape(
        "names",
        .list(
          .record([
            MemberShape("short", .text, required: true, "short name"),
            MemberShape("official", .text, required: false, "official name"),
            MemberShape("from", .date, required: false, "first day; since ever when absent"),
            MemberShape("to", .date, required: false, "last day; to this day when absent"),
          ])), required: true, "its names over time"),
      MemberShape("region", .text, required: true, "UN M49 region"),
      MemberShape("subregion", .text, required: false, "UN M49 subregion"),
      MemberShape("variants", .set(.text), required: false, "spellings that documents print"),
      MemberShape("assigned", .flag, required: false, "true when the code is user-assigned"),
    ],
    key: ["code"],
    example: """
      {"code":"NIU","kinds":[{"kind":"other-state"}],"names":[{"short":"Niue"}],"region":"Oceania"}
      """)
}
