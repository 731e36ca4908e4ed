extension Question {
  /// Choices by region, theme, article, document and day.
  static let chosen = [
    Question("state", "region", ["--region", "africa", "--as-of", "2msp"], formats: ["text"]),
    Question("state", "article", ["--article", "3", "--as-of", "2012-06"], formats: ["text"]),
    Question(
      "history", "span", ["Croatia", "--from", "2011", "--to", "2012"], formats: ["text"]),
    Question(
      "history", "document", ["Germany", "--document", "geneva", "--article", "3"],
      formats: ["text"]),
    Question(
      "diff", "theme", ["--since", "2msp", "--theme", "transparency"], formats: ["text"]),
    Question("diff", "state", ["Germany", "--from", "2011", "--to", "geneva"]),
    Question(
      "deadlines", "article", ["--article", "3", "--region", "europe", "--to", "2019"],
      formats: ["text"]),
    Question(
      "measure", "clauses", ["assistance.needed", "--told", "--as-of", "2012"], formats: ["text"]),
    Question(
      "measure", "silent", ["quantity(of: clearance.progressed, member: squareMetres)"],
      formats: ["text", "json", "csv"]),
    Question("measure", "region", ["parties", "--region", "asia"], formats: ["text", "json"]),
    Question(
      "measure", "two-days",
      ["minus(parties(at: 1rc), parties(at: 2msp, region: americas))"], formats: ["text"]),
    Question(
      "measure", "spans", ["days(from: date.signature, to: date.consent)"],
      formats: ["text", "json"]),
    Question("coverage", "chosen", ["--state", "Germany", "--article", "3"], formats: ["text"]),
    Question("audit", "article", ["oslo", "--article", "7"], formats: ["text"]),
  ]

  /// Answers put together by region.
  static let grouped = [
    Question("state", "grouped", ["--group", "region", "--as-of", "2msp"]),
    Question("measure", "grouped", ["parties", "--group", "region", "--as-of", "2012"]),
    Question(
      "series", "grouped", ["parties", "--from", "2010", "--to", "2013", "--group", "region"]),
    Question("deadlines", "grouped", ["--group", "region", "--article", "7.1"]),
  ]

  /// Lines, words and lists.
  static let lines =
    [
      Question("show", "fact", ["100"]),
      Question("show", "several", ["200..202", "270"], formats: ["text"]),
      Question("find", "words", ["croatia", "rat"]),
      Question("find", "kind", ["deadline", "--kind", "measure"], formats: ["text"]),
      Question("find", "nothing", ["zzzzzzzz"], formats: ["text", "csv"]),
      Question("list", "all"),
    ]
    + [
      "countries", "regions", "documents", "meetings", "windows", "targets", "themes", "topics",
      "measures", "types", "figures",
    ].map { Question("list", $0, [$0], formats: ["text"]) }

  /// What moved, and what the ledger learned.
  static let changes = [
    Question("movements", "parties", ["parties", "--from", "2011-08-20", "--to", "2012-06-29"]),
    Question(
      "movements", "obligations", ["article3.outstanding", "--from", "2010"], formats: ["text"]),
    Question("changes", "since", ["--since", "240"]),
    Question(
      "changes", "measure", ["--since", "120", "--measure", "parties", "--as-of", "2012"],
      formats: ["text", "json"]),
    Question("changes", "nothing", ["--since", "280"], formats: ["text", "csv"]),
  ]

  /// What shells and man(1) are given.
  static let habits =
    ["bash", "zsh", "fish"].map { Question("completions", $0, [$0], formats: []) } + [
      Question("completions", "commands", ["words", "--", "s"], formats: []),
      Question(
        "completions", "regions", ["words", "--", "state", "--region", ""], formats: []),
      Question("completions", "states", ["words", "--", "history", "c"], formats: []),
      Question("completions", "measures", ["words", "--", "measure", "article3"], formats: []),
      Question("completions", "options", ["words", "--", "diff", "--f"], formats: []),
      Question("man", "all", formats: []),
      Question("man", "state", ["state"], formats: []),
    ]

  /// Numbers of States.
  static let statistics = [
    Question("statistics", "days", ["days.to-consent"]),
    Question("statistics", "states", ["article3.outstanding", "--as-of", "2012"]),
    Question("statistics", "times", ["times(of: deadline.extension-requested)"], formats: ["text"]),
    Question("statistics", "dates", ["date.consent", "--group", "subregion"], formats: ["text"]),
    Question(
      "statistics", "amounts", ["quantity(of: retention.declared, member: submunitions)"],
      formats: ["text", "json", "csv"]),
  ]
}
