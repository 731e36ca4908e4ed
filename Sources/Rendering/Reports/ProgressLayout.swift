import Convention
import EventLog

/// Lays a report as of any day out as a page.
struct ProgressLayout {
  private let report: ProgressReport
  private let words: ProgressWords
  private var page: ReportPage
  private var paragraphs = 0
  private var tables = 0

  private init(_ report: ProgressReport) {
    self.report = report
    words = ProgressWords(report)
    page = ReportPage(title: "Progress report as of \(English.day(report.state.asOf))")
  }

  static func page(_ report: ProgressReport) -> ReportPage {
    var layout = ProgressLayout(report)
    layout.head()
    for (index, section) in report.sections.enumerated() { layout.section(section, index) }
    layout.deadlines()
    layout.silentExits()
    layout.unknown()
    return layout.page
  }

  private mutating func head() {
    let day = English.day(report.state.asOf)
    page.masthead = [
      ([.text("Convention on Cluster Munitions")], false),
      ([.text("Progress in carrying out the Convention, as of \(day)")], true),
      ([.text("From what the ledger knows by \(English.day(report.state.axes.knownBy))")], false),
    ]
    heading("I", "Where the Convention stands", level: 1)
    for paragraph in words.standing { self.paragraph(paragraph) }
    heading("II", "Progress by theme", level: 1)
    paragraph(words.reading)
  }

  private mutating func heading(_ number: String?, _ title: String, level: Int) {
    page.blocks.append(
      .heading(
        level: level, number: number, title: title,
        anchor: ReportPage.anchor("section \(number ?? "") \(title)")))
  }

  private mutating func paragraph(_ text: String) {
    paragraphs += 1
    page.blocks.append(
      .place(
        ReportPage.Place(
          kind: .paragraph, anchor: "para-\(paragraphs)", number: String(paragraphs),
          runs: [.text(text)])))
  }

  private mutating func section(_ section: ProgressReport.Section, _ index: Int) {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    heading(letter, section.section.title, level: 2)
    paragraph(words.reach(section))
    let changes = section.changes.flatMap(words.changes)
    if !changes.isEmpty {
      paragraph("Since \(English.day(report.since)):")
      page.blocks.append(.list(changes.map { [.text($0)] }))
    }
    let rows = section.rows.filter { words.isTold($0) }
    if !rows.isEmpty { table(words.header, rows.map(words.cells), numeric: [2]) }
    let silent = section.rows.filter { !words.isTold($0) }
    if !silent.isEmpty {
      paragraph(
        "Nothing is on record of: "
          + English.list(silent.map { words.uncapitalised($0.indicator.text) }) + ".")
    }
    if !section.lastWords.isEmpty {
      paragraph("What was last told of each State that has, or may have, something to do:")
      table(
        ["State", "Deadline", "Last told", "Remark"], section.lastWords.map(words.lastWord))
    }
  }

  private mutating func table(
    _ header: [String], _ rows: [[String]], numeric: Set<Int> = []
  ) {
    tables += 1
    var grid = ReportPage.Grid(anchor: "table-\(tables)")
    grid.header = header.map { [.text($0)] }
    grid.numeric = numeric
    grid.rows = rows.map { row in
      row.map { ReportPage.Cell(lines: [([], [.text($0)])]) }
    }
    page.blocks.append(.table(grid))
  }

  private mutating func deadlines() {
    heading("III", "Deadlines", level: 1)
    if report.passed.isEmpty {
      paragraph("By the rules and the facts on record no State is past a deadline.")
    } else {
      paragraph("By the rules and the facts on record these deadlines have passed:")
      table(
        ["State", "Article", "Due", "Status", "Days late"], report.passed.map(words.passed),
        numeric: [4])
    }
    if report.coming.isEmpty {
      paragraph("No deadline of a single State is known to fall within the next year.")
    } else {
      paragraph("Within the next year these fall due:")
      table(["State", "Article", "Due", "Ask for more time by"], report.coming.map(words.coming))
    }
    paragraph(words.annual)
  }

  private mutating func silentExits() {
    heading("IV", "Left out without a word", level: 1)
    if report.silentExits.isEmpty {
      paragraph("No State was told to have a duty and then left out of a complete list.")
      return
    }
    paragraph(
      "These States were told to have something to do, and a later list that claims to be "
        + "complete leaves them out. Whether they have done it is not known.")
    table(
      ["State", "What was told", "Last told", "Left out by"],
      report.silentExits.map(words.silentExit))
  }

  private mutating func unknown() {
    heading("V", "What is not known", level: 1)
    for paragraph in words.unknown { self.paragraph(paragraph) }
  }
}
