import Convention
import EventLog
import TestSupport
import Testing

@Suite("Outlines, passages and the places that lines cite") struct OutlineTests {
  /// An outline of the document `report`: para 1 with footnotes, paras 2 to 4, a section, a table.
  static let outline = Typed.line(
    "document.outlined",
    """
    {"document":"report","entries":[{"kind":"masthead","at":"title"},\
    {"kind":"section","number":"I","title":"Scope","level":1},\
    {"kind":"paragraph","at":"para 1","number":"1"},\
    {"kind":"footnote","at":"para 1, fn 1","number":"1"},\
    {"kind":"footnote","at":"para 1, fn 2","number":"2"},\
    {"kind":"paragraph","at":"para 2"},{"kind":"paragraph","at":"para 3"},\
    {"kind":"paragraph","at":"para 4"},{"kind":"item","at":"summary, Clearance, bullet 1"},\
    {"kind":"table","title":"T"},{"kind":"row","at":"table 1, row 1"},{"kind":"cell"}]}
    """, from: "report", at: "title")

  private static let figure = Typed.figure(
    "f", "2", list: "complete", more: #","states":["AAA","BBB"]"#)

  private static func passage(
    _ text: String, at place: String = "para 1", from document: String = "report"
  ) -> String {
    Typed.line(
      "passage.worded", #"{"document":"report","place":"\#(place)","text":"\#(text)"}"#,
      from: document, at: place)
  }

  private static func finding(_ shows: String) -> String {
    Typed.line(
      "finding.recorded",
      #"{"figure":"report/f","pin":{"published":2},"cause":"definition","shows":"\#(shows)","#
        + #""text":"T"}"#, from: "report", at: "para 1")
  }

  /// What the lines behind the first are refused with.
  private func refused(_ lines: String..., after before: [String]) -> [String] {
    Checking.refused(lines, after: before)
  }

  @Test("A ledger tells the outline and the passages, the later for the earlier")
  func read() throws {
    let ledger = given([
      Self.outline, Self.figure, Self.passage("First."),
      Self.passage("There {f|is|are}."),
    ])
    let outline = try #require(ledger.outlines["report"])
    #expect(outline.places.count == 9)
    #expect(outline.entries[1].title == "Scope" && outline.entries[1].level == 1)
    #expect(outline.entry(at: "para 1, fn 2")?.kind == .footnote)
    #expect(outline.passages["para 1"]?.text == "There {f|is|are}.")
    #expect(outline.passages["para 2"] == nil)
  }

  @Test(
    "A wording falls into words, figures and marks",
    arguments: [
      ("a {f} b", [Wording.Piece.words("a "), .figure("f", .value), .words(" b")]),
      ("{f|x has|x have}", [.figure("f", .counted(one: "x has", more: "x have"))]),
      ("{f outOf}{g states}[12]", [.figure("f", .outOf), .figure("g", .states), .note("12")]),
    ])
  func wording(text: String, pieces: [Wording.Piece]) throws {
    #expect(try Wording(text).pieces == pieces)
  }

  @Test(
    "A wording that cannot be read is refused",
    arguments: ["{f", "f}", "[x]", "[]", "{f|one}", "{f|a|b|c}", "{F}", "{f date}", "{}"])
  func unreadable(text: String) {
    #expect(throws: Wording.Mistake.self) { try Wording(text) }
    #expect(
      refused(Self.passage(text), after: [Self.outline, Self.figure]).count == 1)
  }

  @Test(
    "An outline that is not well formed is refused at the entry",
    arguments: [
      (
        #"{"kind":"paragraph","at":"para 1"},{"kind":"paragraph","at":⟦"para 1"⟧}"#,
        #"the place "para 1" stands there twice; expected it once"#
      ),
      (#"⟦{"kind":"paragraph"}⟧"#, #"paragraph without "at"; expected its place"#),
      (#"⟦{"kind":"section","level":1}⟧"#, #"a section without "title""#),
      (
        #"⟦{"kind":"section","title":"T"}⟧"#,
        #"a section without "level"; expected 1 to 4"#
      ),
      (
        #"{"kind":"item","at":"i","level":⟦2⟧}"#,
        #""level" of item; expected it of a section only"#
      ),
      (#"⟦{"kind":"footnote","at":"fn 1"}⟧"#, #"a footnote without "number""#),
    ])
  func malformed(entries: String, message: String) {
    let line = Typed.line(
      "document.outlined",
      #"{"document":"report","entries":[{"kind":"masthead","at":"title"},\#(entries)]}"#,
      from: "report", at: "title")
    Checking.expect(line, message)
  }

  @Test("A kind or a level that no entry has is refused by its form")
  func form() {
    for entry in [#"{"kind":"verse","at":"v"}"#, #"{"kind":"section","title":"T","level":5}"#] {
      let line = Typed.line("document.outlined", #"{"document":"report","entries":[\#(entry)]}"#)
      let (_, faults) = Batch.read(
        Array(line.utf8), file: "batch", vocabulary: EventType.vocabulary)
      #expect(faults.count == 1)
    }
  }

  @Test("An outline has every place that lines before it cite")
  func landed() {
    #expect(refused(Self.outline, after: [Self.figure]) == [])
    let far = Typed.figure("far", "1", place: "para 512")
    let message = "line 13 cites what it lacks: \"para 512\""
    #expect(refused(Self.outline, after: [Self.figure, far]) == [message])
    // A line that is withdrawn cites nothing.
    #expect(
      refused(Self.outline, after: [Self.figure, far, Typed.retraction(of: 13)]) == [])
    let shown = refused(Self.outline, after: [Self.figure, Self.finding("para 999")])
    #expect(shown.count == 1 && shown[0].hasPrefix("line 13 cites what it lacks: \"para 999\""))
    #expect(
      refused(
        Self.outline, after: [Self.figure, Self.finding("para 999"), Self.finding("para 2")])
        == [])
  }

  @Test("Behind an outline a line that cites another place is refused where it says so")
  func strangers() {
    Checking.expect(
      #"{"type":"treaty.signed","state":"AAA","on":"2009-01-01","#
        + #""source":{"document":"report","at":⟦"para 9"⟧},"data":{}}"#,
      #""para 9" is no place of the outline of report; did you mean "para 1"?"#,
      after: [Self.outline])
    Checking.expect(
      #"{"type":"figure.published","source":{"document":"report","at":"para 1"},"data":"#
        + #"{"figure":"report/g","places":["para 1",⟦"para 1, fn 9"⟧],"#
        + #""section":"meetings","label":"l","value":1,"unit":"states","list":"absent"}}"#,
      #""para 1, fn 9" is no place of the outline of report; did you mean "para 1, fn 1"?"#,
      after: [Self.outline])
    #expect(
      refused(
        Typed.fact("treaty.signed", "AAA", "2009-01-01", from: "report", at: "paras 2-4"),
        after: [Self.outline]) == [])
    #expect(
      refused(
        Typed.fact("treaty.signed", "AAA", "2009-01-01", from: "report", at: "paras 2-5"),
        after: [Self.outline]
      ).count == 1)
  }

  @Test(
    "A finding shows places and facts that exist",
    arguments: [
      "para 1", "para 1, fn 2", "fn 2", "para 2, para 3", "paras 2 and 4", "paras 2-4",
      "paras 2 to 4", "para 1, fns 1 and 2", "para 1, fn 1, and para 4", "untc, anywhere",
      "summary, Clearance, bullet 1", "table 1, row 1; para 2", "treaty.signed of AAA",
      "Article 7(1)", "untc, Article 7(1)", "parties; para 2",
    ])
  func shown(shows: String) {
    let before = [Self.outline, Self.figure, Typed.fact("treaty.signed", "AAA", "2009-01-01")]
    #expect(refused(Self.finding(shows), after: before) == [])
  }

  @Test(
    "A finding that shows what does not exist is refused",
    arguments: [
      "para 999", "para 1, fn 9", "paras 2-9", "the section below", "para 1, or so",
      "treaty.signed of BBB", "treaty.acceded",
    ])
  func notShown(shows: String) {
    let before = [Self.outline, Self.figure, Typed.fact("treaty.signed", "AAA", "2009-01-01")]
    #expect(refused(Self.finding(shows), after: before).count == 1)
  }

  @Test(
    "Numbers and States stand in a wording through figures alone",
    arguments: [
      ("There are {f|State|States}.", nil), ("They are {f states}.[1]", nil),
      ("Article 7(1) and Actions 2 to 7, the Second Meeting and the 3MSP.", nil),
      ("It had the paper CCM/MSP/2011/WP.4 before it.", nil),
      (
        "It was 13/15.",
        #""13/15" in a wording; expected it through a figure, as {figure}"#
      ),
      ("There are 12 States.", #""12" in a wording; expected it through a figure, as {figure}"#),
      ("There are two.", #""two" in a wording; expected it through a figure, as {figure}"#),
      ("In June it met.", #""June" in a wording; expected it through a figure, as {figure}"#),
      ("Aland did.", "Aland in a wording; expected it through a figure, as {figure states}"),
      ("The Alanders did.", nil),
      ("{g} did.", "{g} names no figure of report"),
      ("{f outOf} did.", #"{f outOf}: the figure has no "outOf""#),
      ("It did.[7]", "footnote 7 is not in the outline of report"),
      ("It  did.", "a wording with a line break, or a space too many"),
    ])
  func printed(text: String, message: String?) {
    #expect(
      refused(Self.passage(text), after: [Self.outline, Self.figure])
        == [message].compactMap(\.self))
  }

  @Test("The head of a document may hold numbers and names")
  func masthead() {
    #expect(
      refused(Self.passage("Aland, 3 May 2012 | CCM/1", at: "title"), after: [Self.outline]) == [])
  }

  @Test("A passage is one of a place of its document's outline, and cited there")
  func place() {
    #expect(
      refused(Self.passage("It did.", at: "para 9"), after: [Self.outline]).first
        == #""para 9" is no place of the outline of report; did you mean "para 1"?"#)
    #expect(
      refused(Self.passage("It did."), after: [])
        == [#"document "report" has no outline; expected a document.outlined first"#])
    #expect(
      refused(Self.passage("It did.", from: "untc"), after: [Self.outline])
        == [#"a passage has its document as source; expected "report""#])
  }
}
