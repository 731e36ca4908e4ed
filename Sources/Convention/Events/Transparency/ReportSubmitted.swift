import EventLog

extension EventType {
  /// An Article 7 report reached the depositary.
  package static let reportSubmitted = EventType(
    "report.submitted", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A State's initial or annual Article 7 report was received.",
    provision: "Article 7(1) and (2)",
    members: [
      MemberShape("report", .word(["initial", "annual"]), required: true, "which report"),
      MemberShape("year", .integer(2008...2200), required: false, "the calendar year it covers"),
      MemberShape("dated", .date, required: false, "the date it bears"),
      MemberShape("posted", .date, required: false, "when it was made public"),
      MemberShape("voluntary", .flag, required: false, "true when its source calls it voluntary"),
      MemberShape("occurrence", .integer(1...100), required: false, "1 when absent"),
    ],
    key: ["report", "year", "voluntary", "occurrence"],
    example: #"{"report":"annual","year":2011}"#)
}
