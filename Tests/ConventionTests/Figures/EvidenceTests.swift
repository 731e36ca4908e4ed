import Convention
import EventLog
import TestSupport
import Testing

@Suite("Evidence") struct EvidenceTests {
  private static let parties = #"{"name":"parties"}"#
  private static let announced = #"{"name":"announced","act":"ratification"}"#

  private static func announcement(_ state: String, from document: String, at place: String)
    -> String
  {
    Typed.fact(
      "adherence.announced", state, "2012-01-10",
      #"{"act":"ratification","stage":"underway"}"#, from: document, at: place)
  }

  @Test("Treaty facts that another lineage tells, and the articles, are the rule")
  func rule() throws {
    let entry = try judged(
      Typed.figure("f", "1"), Self.parties,
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "AAA", "2010-01-01", from: "report"))
    #expect(entry.evidence == .rule)
    #expect(entry.support?.independent == 1)
    #expect(entry.support?.of == 1)
    #expect(entry.support?.closed == true)
  }

  @Test("A witness counts whenever it became known")
  func lateWitness() throws {
    let entry = try judged(
      Typed.figure("f", "1"), Self.parties,
      Typed.fact("treaty.ratified", "AAA", "2010-01-01", from: "report"),
      Typed.fact("treaty.ratified", "AAA", "2010-01-01", from: "monitor", known: "2020-01-01"))
    #expect(entry.evidence == .rule)
  }

  @Test("Treaty facts that only progress reports tell are the report's")
  func report() throws {
    let entry = try judged(
      Typed.figure("f", "2"), Self.parties,
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "BBB", "2010-01-01", from: "report"))
    #expect(entry.evidence == .report)
    #expect(entry.support?.independent == 1)
    #expect(entry.support?.of == 2)
    #expect(entry.support?.closed == true)
  }

  @Test("Each treaty fact needs its own witness: a signature told elsewhere proves no ratification")
  func eachFact() throws {
    let entry = try judged(
      Typed.figure("f", "1"), Self.parties,
      Typed.fact("treaty.signed", "AAA", "2009-01-01"),
      Typed.fact("treaty.ratified", "AAA", "2010-01-01", from: "report"))
    #expect(entry.evidence == .report)
  }

  @Test(
    "The date of a State that is named leaves nobody out: one witness elsewhere proves it",
    arguments: [("untc", Evidence.independent), ("report", .itself)])
  func date(teller: String, expected: Evidence) throws {
    let entry = try judged(
      Typed.figure(
        "f", "\"2011-03-10\"", unit: "date", list: "complete", more: #","states":["AAA"]"#),
      #"{"name":"date.destruction-completed"}"#,
      Typed.fact("stockpile.destruction-completed", "AAA", "2011-03-10", from: teller))
    #expect(entry.verdict == .reproduced)
    #expect(entry.evidence == expected)
  }

  @Test("A measure that serves one place only proves nothing but its arithmetic")
  func onePlace() throws {
    let entry = try judged(
      Typed.figure("f", "1"), Self.announced,
      Self.announcement("AAA", from: "monitor", at: "x"),
      Self.announcement("AAA", from: "report", at: "para 1"))
    #expect(entry.evidence == .itself)
  }

  @Test(
    "Thematic facts of the figure's own place are its own, those of another the report's",
    arguments: [("para 1", Evidence.itself), ("para 2", .report)])
  func places(place: String, evidence: Evidence) throws {
    let ledger = given(
      Self.announcement("AAA", from: "report", at: place), Typed.figure("f", "1"),
      Typed.figure("g", "1", place: "para 3"), Typed.measured("f", Self.announced),
      Typed.measured("g", Self.announced))
    #expect(try ledger.judged("f").evidence == evidence)
    #expect(try ledger.judged("g").evidence == .report)
  }

  @Test("Where no line stands behind an answer there is no evidence")
  func none() throws {
    let entry = try judged(Typed.figure("f", "1"), Self.announced)
    #expect(entry.evidence == .none)
  }

  @Test("A date rests on the State the figure names")
  func dates() throws {
    let figure = Typed.figure(
      "f", #""2010-01-01""#, unit: "date", list: "complete", more: #","states":["AAA"]"#)
    for (document, evidence) in [("untc", Evidence.rule), ("report", .report)] {
      let entry = try judged(
        figure, #"{"name":"date.consent"}"#,
        Typed.fact("treaty.ratified", "AAA", "2010-01-01", from: document),
        Typed.fact("treaty.ratified", "BBB", "2010-01-01", from: "report"))
      #expect(entry.evidence == evidence)
    }
  }
}
