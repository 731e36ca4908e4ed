import Convention
import EventLog
import TestSupport
import Testing

@Suite("Who entered and left a set, and what the ledger learned") struct MovementTests {
  private static let consent = Typed.fact("treaty.ratified", "AAA", "2010-03-10")
  private static let holds = Typed.fact("stockpile.declared", "AAA", "2011-01-27")
  private static let destroyed = Typed.fact("stockpile.destruction-completed", "AAA", "2012-02-03")
  private static let left = Typed.fact("treaty.withdrawal-notified", "AAA", "2011-01-01")

  /// `entered AAA 2010-03-10 joined`.
  private func told(
    _ measure: String, _ from: String, _ to: String, _ lines: [String]
  ) throws -> [String] {
    let moved = try given(lines).state(to).movements(Measure(measure), from: day(from), to: day(to))
    return moved.movements.map { one in
      "\(one.direction.rawValue) \(one.state) \(one.day?.description ?? "-") "
        + one.causes.map(\.kind.rawValue).joined(separator: " ")
    }
  }

  @Test(
    "Each movement has its day and its cause",
    arguments: [
      ("parties", "2010-01-01", "2010-12-31", [consent], "entered AAA 2010-03-10 joined"),
      ("parties", "2010-12-31", "2011-12-31", [consent, left], "left AAA 2011-07-01 withdrew"),
      (
        "parties(basis: in-force)", "2010-03-10", "2010-12-31", [consent],
        "entered AAA 2010-09-01 entered-into-force"
      ),
      (
        "article3.outstanding", "2010-12-31", "2011-12-31", [consent, holds],
        "entered AAA 2011-01-27 declared"
      ),
      (
        "article3.outstanding", "2011-12-31", "2012-12-31", [consent, holds, destroyed],
        "left AAA 2012-02-03 completed"
      ),
    ])
  func causes(
    measure: String, from: String, to: String, lines: [String], expected: String
  ) throws {
    #expect(try told(measure, from, to, lines) == [expected])
  }

  @Test("Who a later complete list leaves out has left without a word, and is undecided since")
  func leftOut() throws {
    let moved = try given(
      Self.consent,
      Typed.fact("stockpile.declared", "AAA", "../2011-08-20", voice: "unattributed"),
      Typed.line("register.completed", #"{"type":"stockpile.declared","day":"2012-06-29"}"#)
    ).state("2013-01-01").movements(
      Measure("article3.outstanding"), from: day("2012-01-01"), to: day("2013-01-01"))
    #expect(moved.movements.map(\.day) == [day("2012-06-29")])
    #expect(moved.movements.map(\.direction) == [.left])
    #expect(moved.movements.flatMap(\.causes).map(\.kind) == [.leftOut])
    #expect(moved.movements.map(\.isDoubtful) == [true])
  }

  @Test("A State's card names its duties, its needs, and what is open")
  func card() throws {
    let ledger = given(
      Self.consent, Self.holds,
      Typed.fact("assistance.needed", "AAA", "2011", #"{"for":"stockpile-destruction"}"#),
      Typed.fact(
        "deadline.extension-requested", "AAA", "2011-10-01",
        #"{"article":"3","request":1,"meeting":"3msp"}"#),
      Typed.figure(
        "p/1", "1", list: "complete", more: #","states":["AAA"]"#))
    let card = ledger.card(of: .aaa, ledger.state("2013-01-01"))
    #expect(card.tasks.map { "\($0.article.rawValue) \($0.status)" } == ["3 open", "7 unknown"])
    #expect(card.tasks.first?.duty?.due.description == "2018-09-01")
    #expect(card.needs.count == 1)
    #expect(card.mentions.map(\.document) == ["report"])
    #expect(card.questions.contains { $0.what.contains("no decision on record") })
    #expect(!card.isToCome)
    #expect(ledger.card(of: .aaa, ledger.state("2030-01-01")).isToCome)
    // A list is no word of a day before the report closed.
    #expect(ledger.card(of: .aaa, ledger.state("2012-01-01")).mentions.isEmpty)
  }

  @Test("Who stays, or comes and goes in between, has not moved")
  func still() throws {
    #expect(try told("parties", "2010-03-10", "2012-01-01", [Self.consent]) == [])
    #expect(try told("parties", "2010-01-01", "2012-01-01", [Self.consent, Self.left]) == [])
  }

  @Test("A measure that counts no States is refused")
  func refused() throws {
    #expect(throws: MeasureError.self) {
      try told("ratio(of: parties, to: parties)", "2010-03-10", "2012-01-01", [Self.consent])
    }
  }

  @Test("What a later line adds, corrects or withdraws is told by its cause")
  func learned() throws {
    let second = Typed.fact("treaty.ratified", "BBB", "2010-01-01")
    let ledger = given(
      Self.consent, second,
      Typed.correction(of: first, to: Typed.fact("treaty.ratified", "AAA", "2013-03-10")),
      Typed.retraction(of: first + 1), Typed.fact("treaty.acceded", "CCC", "2011-01-01"))
    let changes = ledger.changes(since: first + 1, choice: Choice())
    #expect(changes.learned.map(\.seq) == [first + 4])
    #expect(changes.corrected.map(\.before.seq) == [first])
    #expect(changes.corrected.map { $0.after.on?.text } == ["2013-03-10"])
    #expect(changes.withdrawn.map(\.event.seq) == [first + 1])
    let change = try ledger.change(
      of: Measure("parties"), since: first + 1,
      Axes(asOf: day("2012-01-01"), knownBy: day("2026-01-01")), choice: Choice())
    #expect(
      change.cases.map { "\($0.state) \($0.cause.rawValue)" } == [
        "AAA corrected", "BBB withdrawn", "CCC learned",
      ])
    #expect(change.before.states == [.aaa, .bbb])
    #expect(change.after.states == [.ccc])
  }

  @Test("A line's story tells what became of it and what rests on it")
  func story() {
    let ledger = given(
      Self.consent, Typed.fact("treaty.ratified", "AAA", "2010-03", from: "monitor"),
      Typed.correction(of: first, to: Typed.fact("treaty.ratified", "AAA", "2010-03-11")),
      Typed.fact("treaty.ratified", "BBB", "2010-01-01"), Typed.retraction(of: first + 3))
    let stories = ledger.stories(ofLines: [first, first + 1, first + 3, 1])
    #expect(
      stories.map(\.standing) == [
        .corrected(by: first + 2), .stands, .withdrawn(by: first + 4), .stands,
      ])
    #expect(stories[0].fact?.lines == [first, first + 1])
    #expect(stories[0].remarks.map(\.line) == [first + 2])
    #expect(stories[2].fact == nil)
    #expect(stories[3].citations.map { $0 > 5 } == true)
  }

  @Test(
    "Words are found in names, whatever their case and accents, and only where all begin a word")
  func search() {
    let ledger = given(Self.consent)
    func found(_ text: String) -> [String] {
      ledger.search(text).hits.map { "\($0.kind.rawValue) \($0.id)" }
    }
    #expect(found("BELAND") == ["country BBB"])
    #expect(found("second meet").contains("meeting 2msp"))
    #expect(found("aland ratif") == ["fact untc, AAA"])
    #expect(found("eland xyz") == [])
    #expect(ledger.search("treaties", for: .document).hits.map(\.id) == ["untc"])
  }
}
