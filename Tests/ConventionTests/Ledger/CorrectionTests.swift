import Convention
import EventLog
import TestSupport
import Testing

@Suite("Corrections") struct CorrectionTests {
  private func ratified(_ on: String, from document: String = "untc") -> String {
    Typed.fact("treaty.ratified", "AAA", on, from: document)
  }

  /// The day of consent on record, `-` without one.
  private func consent(_ ledger: Ledger, knownBy: String = "2026-01-01", at size: Int? = nil)
    -> String
  {
    let state = ledger.state("2026-01-01", knownBy: knownBy, at: size)
    return state.record(.aaa).consent?.range.description ?? "-"
  }

  @Test("A correction takes the target's place, and the line counts as it is corrected")
  func replaces() throws {
    let ledger = given(
      ratified("2009-06-01"), Typed.correction(of: first, to: ratified("2009-06-11")))
    #expect(consent(ledger) == "2009-06-11")
    #expect(consent(ledger, at: first) == "2009-06-01")
    let fact = try #require(ledger.state("2026-01-01").record(.aaa).consent)
    #expect(fact.lines == [first])
    #expect(fact.witnesses.map(\.statedAt) == [first + 1])
  }

  @Test("A typing error, told by the same document, applies whenever that was known")
  func typingError() {
    let ledger = given(
      ratified("2009-06-01"), Typed.correction(of: first, to: ratified("2009-06-11")))
    #expect(consent(ledger, knownBy: "2009-12-31") == "2009-06-11")
  }

  @Test(
    "New knowledge applies from the day its own document was published",
    arguments: [("2015-05-31", "2009-06-01"), ("2015-06-01", "2009-06-11")])
  func newKnowledge(knownBy: String, day: String) {
    let ledger = given(
      ratified("2009-06-01"),
      Typed.correction(
        of: first, to: ratified("2009-06-11", from: "monitor"), from: "monitor"))
    #expect(consent(ledger, knownBy: knownBy) == day)
  }

  @Test("A chain is addressed by its first line; the last one that was known wins")
  func chain() {
    let ledger = given(
      ratified("2009-06-01"),
      Typed.correction(of: first, to: ratified("2009-06-11", from: "press"), from: "press"),
      Typed.correction(of: first, to: ratified("2009-06-21", from: "monitor"), from: "monitor"))
    #expect(consent(ledger, knownBy: "2011-05-31") == "2009-06-01")
    #expect(consent(ledger, knownBy: "2011-06-01") == "2009-06-11")
    #expect(consent(ledger, knownBy: "2015-06-01") == "2009-06-21")
    #expect(consent(ledger, at: first + 1) == "2009-06-11")
  }

  @Test(
    "Of corrections from different documents the later known one wins, in whatever order they stand"
  )
  func laterKnown() {
    let press = Typed.correction(
      of: first, to: ratified("2009-06-11", from: "press"), from: "press")
    let monitor = Typed.correction(
      of: first, to: ratified("2009-06-21", from: "monitor"), from: "monitor")
    for corrections in [[press, monitor], [monitor, press]] {
      let ledger = given([ratified("2009-06-01")] + corrections)
      #expect(consent(ledger) == "2009-06-21")
      #expect(consent(ledger, knownBy: "2011-06-01") == "2009-06-11")
    }
    // Within a document the later line is the document's last word.
    let again = Typed.correction(
      of: first, to: ratified("2009-06-25", from: "monitor"), from: "monitor")
    #expect(consent(given(ratified("2009-06-01"), monitor, again)) == "2009-06-25")
    #expect(consent(given(ratified("2009-06-01"), again, press, monitor)) == "2009-06-21")
  }

  @Test("Of what is registered the last correction in the log wins, whatever its document")
  func lastOfRegisters() {
    func named(_ name: String) -> String {
      Typed.line(
        "country.registered",
        #"{"code":"CCC","kinds":[{"kind":"un-member"}],"names":[{"short":"\#(name)"}],"region":"Asia"}"#,
        at: "CCC")
    }
    let ledger = given(
      Typed.correction(of: 7, to: named("Later known"), from: "monitor"),
      Typed.correction(of: 7, to: named("Last"), from: "press"))
    #expect(ledger.registers.name(.ccc, on: day("2016-01-01")) == "Last")
  }

  @Test("A retracted line counts no more; its retraction retracted, it counts again")
  func retraction() {
    let ledger = given(
      ratified("2009-06-01"), Typed.retraction(of: first), Typed.retraction(of: first + 1))
    #expect(consent(ledger, at: first) == "2009-06-01")
    #expect(consent(ledger, at: first + 1) == "-")
    #expect(consent(ledger) == "2009-06-01")
  }

  @Test("A retracted correction restores what stood before, the earlier correction too")
  func restores() {
    let ledger = given(
      ratified("2009-06-01"),
      Typed.correction(of: first, to: ratified("2009-06-11")),
      Typed.correction(of: first, to: ratified("2009-06-21")),
      Typed.retraction(of: first + 2), Typed.retraction(of: first + 1))
    #expect(consent(ledger, at: first + 2) == "2009-06-21")
    #expect(consent(ledger, at: first + 3) == "2009-06-11")
    #expect(consent(ledger) == "2009-06-01")
  }

  @Test(
    "A retraction is known from its own document, of a line as of a correction",
    arguments: [
      ("2011-05-31", "2009-06-01", "2009-06-11"), ("2011-06-01", "-", "2009-06-11"),
      ("2015-06-01", "2009-06-01", "2009-06-01"),
    ])
  func lateRetraction(knownBy: String, line: String, correction: String) {
    let ofLine = given(
      ratified("2009-06-01"), Typed.retraction(of: first, from: "press"),
      Typed.retraction(of: first + 1, from: "monitor"))
    #expect(consent(ofLine, knownBy: knownBy) == line)
    let ofCorrection = given(
      ratified("2009-06-01"), Typed.correction(of: first, to: ratified("2009-06-11")),
      Typed.retraction(of: first + 1, from: "monitor"))
    #expect(consent(ofCorrection, knownBy: knownBy) == correction)
  }

  @Test("Corrected registers hold at every known-by, and not before their line")
  func registers() {
    let name = #"{"short":"Elsewhere"}"#
    let ledger = given(
      Typed.correction(
        of: 5,
        to: Typed.line(
          "country.registered",
          #"{"code":"AAA","kinds":[{"kind":"un-member"}],"names":[\#(name)],"region":"R"}"#),
        from: "monitor"))
    #expect(ledger.state("2009-01-01", knownBy: "2009-01-01").name(.aaa) == "Elsewhere")
    #expect(ledger.state("2009-01-01", at: first - 1).name(.aaa) == "Aland")
  }
}
