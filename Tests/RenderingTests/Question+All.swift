extension Question {
  /// What is asked, command by command.
  static let all: [Question] =
    states + histories + differences + deadlines + measures + series + reports + audits
    + explanations + coverages + snapshots + types + chosen + grouped + lines + changes
    + statistics + answers + logs + habits

  private static let states = [
    Question("state", "all", ["--as-of", "2012-06-29"]),
    Question("state", "one", ["Rock & Sand <Isles>, \"the Old\"", "--as-of", "2012-06-29"]),
    Question("state", "obligations", ["--as-of", "2016-06-30"], formats: ["json"]),
    Question("state", "today", formats: ["text", "json"]),
    Question("state", "extended", ["BGR"], formats: ["text", "json"]),
    Question(
      "state", "then", ["--as-of", "2012-06-29", "--known-by", "2012-06-29", "--at", "167"],
      formats: ["text", "json"]),
  ]

  private static let histories = [
    Question("history", "corrected", ["COK"]),
    Question("history", "disputed", ["Croatia"], formats: ["text", "json"]),
    Question("history", "retracted", ["Cambodia"], formats: ["text", "json"]),
    Question("history", "withdrawn", ["Lithuania"], formats: ["text", "json"]),
    Question("history", "obligations", ["Laos", "--as-of", "2025-12-31"], formats: ["text"]),
    Question("history", "uncertain", ["XRS", "--known-by", "2012-06-29"], formats: ["text"]),
  ]

  private static let differences = [
    Question("diff", "year", ["--from", "2011-08-20", "--to", "2012-06-29"]),
    Question("diff", "long", ["--from", "2012-06-29"], formats: ["text", "json"]),
    Question(
      "diff", "none", ["--from", "2025-12-31", "--to", "2026-01-01"], formats: ["text", "csv"]),
  ]

  private static let deadlines = [
    Question("deadlines", "all", ["--as-of", "2012-12-31"]),
    Question("deadlines", "extended", ["BGR"], formats: ["text", "json"]),
    Question("deadlines", "clearance", ["--article", "4.1"], formats: ["text", "json"]),
    Question("deadlines", "overdue", ["--status", "overdue"], formats: ["text", "json", "csv"]),
    Question(
      "deadlines", "within", ["--as-of", "2018-01-01", "--within", "365", "--status", "open"],
      formats: ["text"]),
    Question("deadlines", "strips", ["--as-of", "2016-06-30"], formats: ["svg"]),
    Question("deadlines", "plans", ["LBN"], formats: ["json"]),
  ]

  private static let series = [
    Question("series", "cut-offs", ["parties"]),
    Question("series", "period", ["joined(window: period)"], formats: ["text", "json"]),
    Question(
      "series", "monthly",
      ["signatories", "--from", "2011-12-31", "--to", "2012-12-31", "--every", "month"],
      formats: ["text", "csv"]),
    Question(
      "series", "changes", ["parties", "--every", "change"],
      formats: ["text", "csv", "html", "svg"]),
    Question(
      "series", "band", ["article3.outstanding", "--from", "2010-08-01", "--every", "month"],
      formats: ["text", "svg"]),
    Question(
      "series", "both", ["parties", "signatories", "--every", "meeting"],
      formats: ["text", "csv", "svg"]),
    Question(
      "series", "reports", ["article3.outstanding", "--every", "report"], formats: ["text"]),
    Question(
      "series", "yearly", ["article3.outstanding", "--from", "2010-12-31"], formats: ["json"]),
  ]

  private static let reports = [
    Question(
      "report", "as-of", ["--as-of", "2016-06-30"], formats: ["text", "json", "markdown", "html"]),
    Question("report", "first", ["--as-of", "2010-08-01"], formats: ["text"]),
    Question("report", "today", ["--as-of", "2026-01-31"], formats: ["json"]),
    Question(
      "report", "then", ["--as-of", "2012-06-29", "--known-by", "2012-06-29"], formats: ["json"]),
    Question("report", "future", ["--as-of", "2027-01-01"], formats: ["text"]),
  ]

  private static let audits = [
    Question("audit", "all", ["--all"]),
    Question(
      "audit", "chosen", ["--all", "--verdict", "differs", "--state", "Germany"], formats: ["text"]),
    Question("audit", "one", ["oslo-2012"], formats: ["text", "json"]),
    Question("audit", "explained", ["beirut-2011"], formats: ["text", "json"]),
    Question("audit", "unexplained", ["oslo-2012", "--at", "264"], formats: ["text"]),
  ]

  private static let explanations = [
    Question("explain", "reproduced", ["oslo-2012/para-4/1"]),
    Question("explain", "label", ["oslo-2012/para-14/1"], formats: ["markdown", "html"]),
    Question("explain", "differs", ["oslo-2012/para-12-fn-1/1"], formats: ["text", "json"]),
    Question("explain", "unexplained", ["oslo-2012/para-25/3"], formats: ["text", "json"]),
    Question("explain", "revised", ["oslo-2012/para-29/2"], formats: ["text", "json"]),
    Question("explain", "unrefuted", ["oslo-2012/para-67-fn-132/1"], formats: ["text", "json"]),
    Question("explain", "inconsistent", ["oslo-2012/para-51/1"], formats: ["text", "json"]),
    Question("explain", "aggregate", ["oslo-2012/para-29/3"], formats: ["text", "json"]),
    Question("explain", "days", ["oslo-2012/para-80/1"], formats: ["text", "json"]),
    Question("explain", "stale", ["geneva-2016/para-4/1"], formats: ["text", "json"]),
    Question("explain", "corrected", ["geneva-2016/para-37/1"], formats: ["text"]),
  ]

  private static let coverages = [
    Question("coverage", "all"),
    Question("coverage", "then", ["--as-of", "2012-06-29", "--at", "167"], formats: ["text"]),
  ]

  private static let snapshots = [Question("snapshot", "list", ["list"])]

  private static let types = [
    Question("append", "types", ["--types"], formats: ["text", "json"]),
    Question("append", "type", ["--types", "figure.published"]),
    Question("append", "found", ["--types", "Ratification"], formats: ["text"]),
  ]

  /// What a line changes, or would.
  private static let answers = [
    Question(
      "append", "answer", ["--by", "test", "--dry-run"],
      formats: ["text", "json", "markdown", "html"], input: ratified),
    Question(
      "new", "added",
      ["treaty.ratified", "Cuba", "on=2016-04-06", "--source", "daily", "--at", "p. 1"] + trying
        + ["--append"], formats: ["text", "json", "markdown", "html"]),
    Question(
      "correct", "day", ["64", "on=2011-02-24", "--reason", "typing error"] + trying,
      formats: ["text", "json", "markdown", "html"]),
    Question(
      "retract", "line", ["64", "--reason", "taken in twice"] + trying,
      formats: ["text", "json", "markdown", "html"]),
  ]

  private static let logs = [
    Question("log", "since", ["--since", "274"]),
    Question("log", "last", formats: ["text"]),
    Question(
      "log", "by", ["--since", "168", "--until", "172", "--by", "registry"], formats: ["text"]),
    Question("log", "none", ["--since", "280"], formats: ["text", "csv"]),
    Question("log", "accessions", ["--accessions"]),
  ]

  private static let trying = ["--by", "test", "--dry-run"]

  /// A signatory ratifies.
  private static let ratified = #"""
    {"type":"treaty.ratified","state":"COK","on":"2025-01-31","source":{"document":"daily","at":"p. 2"},"data":{}}
    """#
}
