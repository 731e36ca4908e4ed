extension Question {
  /// A measure of each shape that an answer takes.
  static let measures =
    [
      Question("measure", "list", ["--list"], formats: ["text", "json", "csv"]),
      Question("measure", "states", ["joined(since: 2msp)", "--as-of", "2012-06-29"]),
      Question(
        "measure", "undecided", ["signatories", "--as-of", "2010-06-30"],
        formats: ["text", "json", "csv"]),
    ]
    + [
      ("certain-or-possible", "parties", "2012-06-29"),
      ("complement", "minus(from: parties, less: article7.initial.submitted)", "2012-06-29"),
      (
        "intersection", "and(of: [parties(basis: in-force), attended(meeting: 2msp)])", "2012-06-29"
      ),
      ("quantity", "quantity(of: stockpile.declared, member: submunitions)", "2012-06-29"),
      ("date-each", "date.destruction-due", "2026-01-31"),
      ("days", "meeting.dates(meeting: 2rc)", "2026-01-31"),
      ("session", "session.days(meeting: intersessional-2012, session: clearance)", "2012-06-29"),
      ("percent", "ratio(of: article7.initial.submitted, to: parties)", "2016-06-30"),
      ("growth", "growth(of: parties, since: 2msp)", "2012-06-29"),
      ("shortfall", "shortfall(of: parties, target: dap-1.1)", "2016-06-30"),
      ("rule", "rule.notice-months", "2016-06-30"),
      ("voice", "article4.outstanding(voice: coordinator)", "2012-06-29"),
      ("allegations", "use.alleged(window: 2011)", "2012-06-29"),
      ("topic", "reported(topic: clearance.communities-informed)", "2012-06-29"),
      ("obligated", "obligated(among: parties)", "2016-06-30"),
      ("told", "article3.completed(by: declared, since: 2msp)", "2012-06-29"),
      ("requests", "deadline.extension-requested(notice: in-time, article: 4)", "2026-01-31"),
      ("offices", "offices(office: coordinator, year: 2012)", "2012-06-29"),
      ("nobody", "burden.ranked(cause: victims)", "2012-06-29"),
    ].map { name, measure, day in
      Question("measure", name, [measure, "--as-of", day], formats: ["text", "json"])
    }
}
