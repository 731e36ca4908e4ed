import Convention
import TestSupport
import Testing

@testable import Rendering

/// The four forms of a page, on pages made by hand.
@Suite("Forms of a report's page") struct ReportFormTests {
  private static func page(_ blocks: [ReportPage.Block], isCompared: Bool = true) -> ReportPage {
    var page = ReportPage(title: "Hillside")
    page.blocks = blocks
    page.hasLegend = isCompared
    page.setsNamesApart = isCompared
    return page
  }

  private static func place(
    _ runs: [ReportPage.Run], kind: EntryKind = .paragraph, number: String? = "1", depth: Int = 1,
    note: ReportPage.Note? = nil
  ) -> ReportPage.Block {
    .place(
      ReportPage.Place(
        kind: kind, anchor: "para-\(number ?? "x")", number: number, runs: runs, depth: depth,
        note: note))
  }

  private static let seven = ["Austria", "Benin", "Chad", "Fiji", "Ghana", "Iraq", "Japan"]

  private static func list(
    _ names: [String], printed: String? = nil, added: [String] = []
  ) -> ReportPage.Run {
    .mark(
      ReportPage.Mark(
        text: English.list(names), standing: .differs, printed: printed, added: added,
        names: names))
  }

  // MARK: Lists of names

  @Test("A long list that is the only one of its place stands under it without a letter")
  func singleList() {
    let html = PageHTML.text(Self.page([Self.place([Self.list(Self.seven), .text(".")])]))
    #expect(html.contains("<a href=\"#para-1-names-1\">Those named below</a></b>."))
    #expect(html.contains("<p class=\"names\" id=\"para-1-names-1\">Austria, "))
  }

  @Test("Two long lists of one place stand under it, each under its letter")
  func twoLists() {
    let runs = [Self.list(Self.seven), .text(" and "), Self.list(Self.seven)]
    let html = PageHTML.text(Self.page([Self.place(runs)]))
    #expect(html.contains("<sup><a href=\"#para-1-names-2\">b</a></sup>"))
    #expect(html.contains("id=\"para-1-names-1\"><sup>a</sup> Austria"))
  }

  @Test("As published, a long list stands in its sentence")
  func publishedList() {
    let runs: [ReportPage.Run] = [.mark(.init(text: English.list(Self.seven), names: Self.seven))]
    let html = PageHTML.text(Self.page([Self.place(runs)], isCompared: false))
    #expect(html.contains("Austria, Benin, Chad, Fiji, Ghana, Iraq and Japan"))
    #expect(!html.contains("named below") && !html.contains("class=\"names\""))
  }

  /// A list, and what each form makes of it.
  @Test(
    "Names that were printed besides and names that were not are told apart",
    arguments: [
      (
        names: ["Chad", "Fiji"], printed: "Peru", added: ["Fiji"],
        text: "Chad and Fiji≠ [printed besides: Peru; not printed: Fiji]",
        markdown: "Chad and **Fiji**≠ ~~Peru~~",
        html: "Chad and <ins>Fiji</ins></b> <del>Peru</del>"
      ),
      (
        names: ["Chad"], printed: "Peru", added: ["Chad"], text: "Chad≠ [printed: Peru]",
        markdown: "**Chad**≠ ~~Peru~~", html: "<ins>Chad</ins></b> <del>Peru</del>"
      ),
      (
        names: ["Chad"], printed: "Peru", added: [], text: "Chad≠ [printed besides: Peru]",
        markdown: "Chad≠ ~~Peru~~", html: "Chad</b> <del>Peru</del>"
      ),
      (
        names: ["Chad", "Fiji"], printed: nil, added: ["Fiji"],
        text: "Chad and Fiji≠ [not printed: Fiji]", markdown: "Chad and **Fiji**≠",
        html: "Chad and <ins>Fiji</ins></b>"
      ),
    ]
  )
  func comparedLists(
    list: (
      names: [String], printed: String?, added: [String], text: String, markdown: String,
      html: String
    )
  ) {
    let run = Self.list(list.names, printed: list.printed, added: list.added)
    let page = Self.page([Self.place([run, .text(".")])])
    #expect(PageText(columns: 200).text(page).contains("1. " + list.text + ".\n"))
    #expect(PageMarkdown.text(page).contains("1\\. " + list.markdown + ".\n"))
    #expect(PageHTML.text(page).contains(list.html + "."))
  }

  @Test("Of a number, what the record gives stands first and what was printed behind, in all forms")
  func comparedNumbers() {
    let run = ReportPage.Run.mark(.init(text: "72", standing: .differs, printed: "75"))
    let page = Self.page([Self.place([run, .text(" States")])])
    #expect(PageText(columns: 80).text(page).contains("72≠ [printed: 75] States"))
    #expect(PageMarkdown.text(page).contains("**72≠** ~~75~~ States"))
    #expect(PageHTML.text(page).contains(">72</b> <del>75</del> States"))
  }

  @Test("Each legend speaks of the signs of its own form")
  func legends() {
    let page = Self.page([])
    #expect(PageText(columns: 500).text(page).contains("What was printed stands in brackets"))
    let markdown = PageMarkdown.text(page)
    #expect(markdown.contains("struck through is what was printed"))
    #expect(!markdown.contains("brackets"))
    #expect(PageHTML.text(page).contains("<ins>Norway</ins> on record"))
  }

  // MARK: Items

  @Test("An item stands as deep as its place says")
  func depths() {
    #expect(ReportPage.depth(ofItemAt: "para 26(a)") == 1)
    #expect(ReportPage.depth(ofItemAt: "body, para 27(c)(iv)") == 2)
    #expect(ReportPage.depth(ofItemAt: "summary, Transparency, bullet 1") == 1)
    let words = "One two three four five six seven eight nine ten"
    let page = Self.page([
      Self.place([.text(words)], kind: .item, number: "(c)"),
      Self.place([.text(words)], kind: .item, number: "(iv)", depth: 2),
      Self.place([.text(words)], kind: .item, number: nil),
    ])
    let text = PageText(columns: 40).text(page)
    #expect(text.contains("\n  (c) One two three four five six seven\n      eight nine ten\n"))
    #expect(text.contains("\n      (iv) One two three four five six\n           seven eight"))
    #expect(text.contains("\n  - One two three four five six seven\n    eight nine ten\n"))
    #expect(PageHTML.text(page).contains("<div class=\"place item deep\" id=\"para-(iv)\">"))
    #expect(PageMarkdown.text(page).contains("&emsp;&emsp;<a id=\"para-(iv)\"></a>(iv) One two"))
  }

  // MARK: Notes

  private static func note(_ claim: String, figure: String? = nil) -> ReportPage.Note {
    ReportPage.Note(lines: [.init(kind: .differs, claim: claim, reason: nil, figure: figure)])
  }

  @Test("A line of a note leads to the figure it speaks of, where it speaks of one")
  func links() {
    let mark = ReportPage.Run.mark(.init(text: "72", standing: .differs, anchor: "para-1/1"))
    let page = Self.page([Self.place([mark], note: Self.note("75 printed.", figure: "para-1/1"))])
    #expect(PageHTML.text(page).contains("<p><a href=\"#para-1/1\"><b>75 printed.</b></a></p>"))
    #expect(PageMarkdown.text(page).contains("> [**75 printed.**](#para-1/1)"))
    let other = Self.page([Self.place([mark], note: Self.note("The sum."))])
    #expect(PageHTML.text(other).contains("<p><b>The sum.</b></p>"))
  }

  @Test("A note stands beside its place and those that follow, up to the next with a note")
  func margin() {
    var flow = MarginFlow()
    flow.add("1 ")
    flow.add("2 ", note: "note2")
    flow.add(heading: "h3 ")
    flow.add("3 ")
    flow.add(heading: "h4 ")
    flow.add("4 ", note: "note4")
    flow.add(heading: "h5 ")
    flow.add(whole: "table ")
    flow.add("5 ")
    let start = "<div class=\"beside\" style=\"grid-template-rows:repeat"
    #expect(
      flow.html == "1 \(start)(3,auto) 1fr\">\n2 note2\nh3 3 </div>\nh4 "
        + "\(start)(1,auto) 1fr\">\n4 note4\n</div>\nh5 table 5 ")
  }

  @Test("A page may part a long note and a tall row, and no other")
  func parting() {
    func html(_ length: Int) -> String {
      let words = String(repeating: "word ", count: length)
      var grid = ReportPage.Grid()
      grid.rows = [
        [.init(lines: [([], [.text("Action 1")])]), .init(lines: [([], [.text(words)])])]
      ]
      return PageHTML.text(
        Self.page([Self.place([.text("1")], note: Self.note(words)), .table(grid)]))
    }
    #expect(html(20).contains("is-different\">") && !html(20).contains("class=\"tall\""))
    #expect(html(400).contains("is-different long\">") && html(400).contains("class=\"tall\""))
  }

  // MARK: Tables

  @Test("A note of a table is headed by the row's own words; its letter stands at the figure")
  func tableNotes() {
    let mark = ReportPage.Run.mark(.init(text: "12", standing: .differs))
    func cell(_ runs: ReportPage.Run...) -> ReportPage.Cell { .init(lines: [([], runs)]) }
    var grid = ReportPage.Grid()
    grid.anchor = "table-1"
    grid.rows = [[cell(.text("–")), cell(.text("Manage:")), cell(mark)]]
    grid.add(Self.note("N1")) { ReportPage.anchor($0) }
    grid.rows.append([cell(.text("Action 7")), cell(.text("–"))])
    grid.rows[1][1].lines.append(([], [mark, .text(" reports")]))
    grid.add(Self.note("N2")) { ReportPage.anchor($0) }
    grid.rows.append([cell(.text("The plan seeks:"))])
    grid.rows[2][0].lines.append(
      ([], [.text("fewer victims, with "), mark, .text(" as the aim;")]))
    grid.add(Self.note("N3")) { ReportPage.anchor($0) }
    let page = Self.page([.table(grid)])
    let html = PageHTML.text(page)
    #expect(html.contains("<h6><sup>c</sup> fewer victims, with 12 as the aim</h6>"))
    #expect(html.contains(">12</b><sup><a href=\"#table-1-note-a\">a</a></sup>"))
    #expect(html.contains("<div id=\"table-1-note-a\"><h6><sup>a</sup> Manage</h6>"))
    #expect(html.contains("reports<sup><a href=\"#table-1-note-b\">b</a></sup>"))
    #expect(html.contains("<h6><sup>b</sup> Action\u{A0}7</h6>"))
    let text = PageText(columns: 80).text(page)
    #expect(text.contains("12≠ reports[b]"))
    #expect(text.contains("    [b] Action 7\n    | N2\n"))
  }

  @Test("After the twenty-sixth letter two are set")
  func letters() {
    #expect([0, 25, 26, 27, 52].map(ReportPage.letter) == ["a", "z", "aa", "ab", "ba"])
  }

  @Test("Columns of prose share the room, a column of numbers keeps a narrow one")
  func columns() {
    func grid(_ rows: [[String]]) -> ReportPage.Grid {
      var grid = ReportPage.Grid()
      grid.rows = rows.map { $0.map { .init(lines: [([], [.text($0)])]) } }
      return grid
    }
    let prose = "Draw up a plan with resources, and tell of it"
    #expect(TableColumns(grid([[prose, prose, prose]])).widths == [.wide, .wide, .wide])
    #expect(TableColumns(grid([["Action 12", prose]])).widths == [.narrow, .wide])
    #expect(TableColumns(grid([["CCM/MSP/2011/WP.1", prose]])).widths == [.middle, .wide])
    #expect(!TableColumns(grid([["Lebanon", "12"]])).areFixed)
    #expect(!TableColumns(grid([["Lebanon", "12", prose, prose]])).areFixed)
    var numbers = grid([["12", prose]])
    numbers.numeric = [0]
    #expect(!TableColumns(numbers).areFixed)
    let html = PageHTML.text(Self.page([.table(grid([["Action 12", prose], ["A/1", prose]]))]))
    #expect(html.contains("<col class=\"narrow\"><col class=\"wide\">"))
    #expect(html.contains("<td class=\"narrow\"><div>Action\u{A0}12</div></td>"))
    #expect(html.contains("A/<wbr>1"))
  }

  // MARK: Words held together

  @Test(
    "A line parts no date and no reference to an article or action",
    arguments: [
      ("on 30 June 2016, 12 States", "on 30_June_2016, 12 States"),
      ("10 to 14 September 2012", "10 to 14_September_2012"), ("In May 2014", "In May_2014"),
      ("under Article 7 reports", "under Article_7 reports"), ("Actions 2 to 7", "Actions_2 to 7"),
      ("Interaction 7", "Interaction 7"), ("dismay 2014", "dismay 2014"),
      ("75 States", "75 States"), ("Article seven", "Article seven"), ("", ""), (" 7 ", " 7 "),
    ])
  func held(text: String, joined: String) {
    #expect(NoBreak.joined(text) == joined.replacing("_", with: NoBreak.space))
  }

  @Test("Text for the terminal parts no date, and has no space but the common one")
  func heldInText() {
    let words = "What was told of it had come in by 30 June 2016 from all."
    let text = PageText(columns: 42).text(Self.page([Self.place([.text(words)])]))
    #expect(text.contains("\n30 June 2016 from all.\n"))
    #expect(!text.contains(NoBreak.space))
  }

  @Test("It prints on A4, and on Letter where the address asks for it")
  func paper() {
    let html = PageHTML.text(Self.page([]))
    #expect(html.contains("@page { size: A4;"))
    #expect(html.contains("@page letter { size: letter; } body:has(#letter:target)"))
    #expect(html.contains("<span id=\"letter\"></span>"))
  }
}
