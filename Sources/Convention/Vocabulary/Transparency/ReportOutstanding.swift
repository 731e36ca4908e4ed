package import EventLog

/// An Article 7 report had not been received by a day.
package enum ReportOutstanding {
  package static let report = Member<ReportKind>.word("report", "which report")
  package static let year =
    Member.integer("year", 2008...2200, "the calendar year it covers").optional
  package static let day = Member.day("day", "the day on whose end it was missing")

  package static let declaration = Declaration(
    "report.outstanding", state: .required, on: .required, theme: .always(.transparency),
    summary: "A State's Article 7 report had not been received by the end of a day.",
    provision: "Article 7(1) and (2)",
    members: [report, year, day],
    key: [report, year, day],
    phrase: .clause { event, _ in
      "\(ReportSubmitted.name(event[report], event[year])) not received by \(event[day])"
    },
    example: #"{"report":"initial","day":"2023-06-30"}"#)
}
