package import EventLog

/// An Article 7 report reached the depositary.
package enum ReportSubmitted {
  package static let report = Member<ReportKind>.word("report", "which report")
  package static let year =
    Member.integer("year", 2008...2200, "the calendar year it covers").optional
  package static let dated = Member.date("dated", "the date it bears").optional
  package static let posted = Member.date("posted", "when it was made public").optional
  package static let voluntary = Member.flag("voluntary", "true when its source calls it voluntary")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "report.submitted", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.transparency),
    summary: "A State's initial or annual Article 7 report was received.",
    provision: "Article 7(1) and (2)",
    members: [report, year, dated, posted, voluntary, occurrence],
    key: [report, year, voluntary, occurrence],
    phrase: .clause { event, _ in
      let dates = [
        event[dated].map { ", dated \($0)" }, event[posted].map { ", posted \($0)" },
      ]
      return name(event[report], event[year], isVoluntary: event[voluntary]) + " received"
        + dates.compactMap(\.self).joined()
    },
    example: #"{"report":"annual","year":2011}"#)

  /// `voluntary initial Article 7 report`, `annual Article 7 report for 2011`.
  static func name(_ report: ReportKind, _ year: Int?, isVoluntary: Bool = false) -> String {
    let kind = (isVoluntary ? "voluntary " : "") + report.rawValue
    return "\(kind) Article 7 report" + (year.map { " for \($0)" } ?? "")
  }
}
