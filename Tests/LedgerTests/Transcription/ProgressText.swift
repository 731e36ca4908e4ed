/// Splits a progress report of paragraphs that count on through its sections, with a summary in
/// bullets before them and tables between them.
///
///     summary, Clearance, bullet 2    "Three States Parties reported ..."
///     table 3                         the cells of the third table, one after the other
///     action 15                       the results under one action of the plan
///     questions                       those put to the meeting, of all sections together
///     section III                     a heading with a Roman numeral
///     para 20                         a paragraph, as `NumberedText` has it
///
/// A page break may cut a cell in two; the rest stands in a row of its own, with its first cells
/// empty or going on as well. That is why the rows of a table and the results of an action are one
/// place here.
struct ProgressText {
  private var passages: [SourceText.Passage] = []
  private var texts: [String: Int] = [:]
  private var prose: [Substring] = []
  /// The heading in the summary, the bullet under it, and the table or action the text stands in.
  private var heading = ""
  private var bullet = 0
  private var table = ""
  private var isAsking = false

  static func split(_ lines: [Substring]) -> SourceText {
    var text = ProgressText()
    var isSummary = false
    for line in lines {
      if line.hasPrefix("II. ") { isSummary = true }
      if line.hasPrefix("III. ") { isSummary = false }
      if isSummary { text.take(summary: line) } else { text.take(body: line) }
    }
    return SourceText([NumberedText.split(text.prose), SourceText(text.passages)])
  }

  /// A bullet, `- (a) ...` or `- ...`; a heading; or what goes on.
  private mutating func take(summary line: Substring) {
    let name = line.trimmingPrefix { $0.isWhitespace }.prefix { $0 != ":" }
    if ProgressText.headings.contains(String(name)) {
      (heading, bullet) = (String(name), 0)
    } else if line.contains(/^\s*(?:- |\([a-z]\) )/) {
      bullet += 1
      add(line, at: "summary, \(heading), bullet \(bullet)")
    } else if bullet > 0 {
      add(line, at: "summary, \(heading), bullet \(bullet)")
    }
  }

  /// `Table 3` and the rows of a table, whose cells are parted by tabs; a heading, `III. ...`,
  /// `1. Questions ...` or `2. Progress report ...`; or a line of prose.
  private mutating func take(body line: Substring) {
    if let heading = line.firstMatch(of: /^([IVX]+)\. (.*)/) {
      add(heading.2, at: "section \(heading.1)")
    } else if line.hasPrefix("1. Questions") {
      isAsking = true
    } else if isAsking, !line.hasPrefix("2. ") {
      add(line, at: "questions")
    } else if isAsking {
      isAsking = false
    } else if let number = line.wholeMatch(of: /Table (\d+)\s*/) {
      table = "table \(number.1)"
    } else if line.contains("\t") {
      if let action = line.prefixMatch(of: /Action (\d+)\t/) { table = "action \(action.1)" }
      add(line.trimmingPrefix(/Action \d+\t/), at: table)
    } else {
      prose.append(line)
    }
  }

  private mutating func add(_ line: Substring, at place: String) {
    if let index = texts[place] {
      passages[index].text += "\n" + line
    } else {
      texts[place] = passages.count
      passages.append(SourceText.Passage(place: place, text: String(line)))
    }
  }

  private static let headings: Set<String> = [
    "Gender mainstreaming", "Universalization", "Stockpile Destruction", "Clearance",
    "Clearance and Risk Education", "Victim Assistance", "International Cooperation and Assistance",
    "Transparency Measures", "National Implementation Measures", "Compliance",
  ]
}
