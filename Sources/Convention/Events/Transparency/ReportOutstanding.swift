import EventLog

extension EventType {
  /// An Article 7 report had not been received by a day.
  package static let reportOutstanding = EventType(
    "report.outstanding", state: .required, on: .required,
    summary: "A State's Article 7 report had not been received by the end of a day.",
    provision: "Article 7(1) and (2)",
    members: [
      MemberShape("report", .word(["initial", "annual"]), required: true, "which report"),
      MemberShape("year", .integer(2008...2200), required: false, "the calendar year it covers"),
      MemberShape("day", .day, required: true, "the day on whose end it was missing"),
    ],
    key: ["report", "year", "day"],
    example: #"{"report":"initial","day":"2023-06-30"}"#)
}
