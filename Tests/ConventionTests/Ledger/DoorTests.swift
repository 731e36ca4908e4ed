import Convention
import EventLog
import TestSupport
import Testing

@Suite("What is asked of lines that come in") struct DoorTests {
  private static let source = #""source":{"document":"report","at":"para 1"}"#

  private static let untc = #""source":{"document":"untc","at":"p"}"#

  private static func measured(_ measure: String, more: String = "") -> String {
    #"{"type":"figure.measured",\#(source),"data":{"figure":"report/f","measure":⟦\#(measure)⟧"#
      + #"\#(more)}}"#
  }

  @Test("A measure of another theme than the figure's needs a reason")
  func theme() {
    let law = Typed.line(
      "figure.published",
      #"{"figure":"report/f","places":["para 1"],"section":"national-measures","#
        + #""label":"parties with legislation","value":2,"unit":"states","list":"absent"}"#,
      from: "report", at: "para 1")
    let joined = #"{"name":"joined","since":"2msp"}"#
    Checking.expect(
      Self.measured(joined),
      #""joined(since: 2msp)" asks about another theme than national-measures, and the label names "#
        + #"none of its; expected "why", or another measure"#, after: [law])
    let plain = Self.measured(joined, more: #","why":"It says who joined.""#)
      .replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(Checking.refused([plain], after: [law]) == [])
    for fitting in [
      #"{"name":"legislation.adopted"}"#,
      #"{"name":"and","of":[{"name":"parties"},{"name":"legislation.adopted"}]}"#,
      #"{"name":"ratio","of":{"name":"legislation.adopted"},"to":{"name":"parties"}}"#,
    ] {
      #expect(Checking.refused([Typed.measured("f", fitting)], after: [law]) == [])
    }
    for other in [
      #"{"name":"union","of":[{"name":"parties"},{"name":"legislation.adopted"}]}"#,
      #"{"name":"minus","from":{"name":"parties"},"less":{"name":"legislation.adopted"}}"#,
    ] {
      #expect(Checking.refused([Typed.measured("f", other)], after: [law]).count == 1)
    }
  }

  @Test("A complete list is of a window or of a day, and only reports have a kind and a year")
  func lists() {
    func list(_ data: String) -> [String] {
      Checking.refused([Typed.line("register.completed", data)])
    }
    #expect(list(#"{"type":"stockpile.declared","day":"2012-06-29","among":"parties"}"#) == [])
    #expect(
      list(#"{"type":"report.outstanding","day":"2012-06-29","report":"annual","year":2011}"#) == []
    )
    #expect(
      list(#"{"type":"stockpile.declared"}"#)
        == [#"a complete list of no time; expected "window" or "day""#])
    #expect(
      list(#"{"type":"stockpile.declared","window":"2011","day":"2012-06-29"}"#)
        == ["a complete list of a window and of a day; expected one of them"])
    #expect(
      list(#"{"type":"stockpile.declared","day":"2012-06-29","year":2011}"#)
        == [#""report" and "year" of a list that is not of Article 7 reports"#])
  }

  @Test("Use without a user names the territory, and makes no State the user")
  func use() throws {
    func use(_ data: String) -> String {
      #"{"type":"use.confirmed","on":"2015",\#(Self.untc),"data":\#(data)}"#
    }
    #expect(
      Checking.refused([use("{}")])
        == [#"use without a user; expected "territory", where cluster munitions were used"#])
    let place = use(#"{"territory":"AAA"}"#)
    #expect(Checking.refused([place]) == [])
    let ledger = given(place, Typed.fact("use.confirmed", "BBB", "2015", #"{"territory":"AAA"}"#))
    #expect(try ledger.ask("use.confirmed", "2016-01-01") == "BBB")
    #expect(try ledger.ask("use.places(finding: confirmed)", "2016-01-01") == "AAA")
    #expect(try ledger.ask("use.places(finding: alleged)", "2016-01-01") == "")
  }

  @Test("Every measure belongs to a theme, but the number that a plan aims at")
  func allThemes() throws {
    let combining: Set<String> = [
      "union", "and", "minus", "ratio", "growth", "target", "shortfall",
    ]
    for definition in MeasureDefinition.all where !combining.contains(definition.name) {
      let wordless = ["reported", "quantity", "times"]
      if wordless.contains(definition.name) { continue }
      #expect(
        !Measure(named: definition.name).fits([.guidingPrinciples])
          || definition.name == "reported", "\(definition.name)")
    }
  }

  @Test("A window's days are the calendar's, a meeting's, a cut-off's, or printed at its place")
  func windows() {
    let figure = Typed.figure("d", #""2011-03-10""#, unit: "date", place: "para 7")
    func window(_ from: String, at place: String = "para 1") -> String {
      #"{"type":"window.registered","source":{"document":"paper","at":"\#(place)"},"#
        + #""data":{"id":"w","name":"W","from":⟦"\#(from)"⟧,"to":"2012-06-29"}}"#
    }
    let paper = Typed.line(
      "document.registered",
      #"{"id":"paper","title":"P","publisher":"P","lineage":"meeting","symbol":"P/1","#
        + #""parts":[{"id":"paper","cutoff":"2012-06-29"}]}"#, from: "paper")
    Checking.expect(
      window("2011-03-10"),
      #"2011-03-10 is printed at no figure of "para 1"; expected a day that is, or the first or "#
        + "last of a half-year, a meeting or a cut-off", after: [paper, figure])
    for day in ["2011-01-01", "2011-07-01", "2011-09-17", "2010-08-01"] {
      let line = window(day).replacing("⟦", with: "").replacing("⟧", with: "")
      #expect(Checking.refused([line], after: [paper]) == [])
    }
  }

  @Test("A window without a printed place is refused: nobody can find its document")
  func unfindable() {
    Checking.expect(
      #"{"type":"window.registered","source":{"document":⟦"monitor"⟧,"at":"p"},"#
        + #""data":{"id":"w","name":"W","from":"2011-01-01","to":"2011-06-30"}}"#,
      #"a period is registered from a document that can be found; "monitor" has no address, "#
        + "symbol or digest")
  }

  private static func finding(_ pin: String, _ text: String) -> String {
    #"{"type":"finding.recorded",\#(source),"data":{"figure":"report/f","pin":\#(pin),"#
      + #""cause":"status","shows":"para 3","text":⟦"\#(text)"⟧}}"#
  }

  @Test(
    "A finding holds the computed value or the names it explains",
    arguments: [
      (#"{"published":12,"computed":9}"#, "A misprint.", #""9""#),
      (#"{"published":12,"computed":9,"missing":["AAA"]}"#, "A misprint.", #""9" or Aland"#),
      (#"{"published":9,"computed":9,"missing":["AAA"]}"#, "They are nine.", "Aland"),
      (#"{"published":9,"computed":9,"added":["AAA","CCC"]}"#, "Aland joined.", "Celand"),
      (#"{"published":9,"computed":9,"hindsight":8}"#, "Known later.", #""8""#),
      (#"{"published":9,"conflictsWith":["report/g"]}"#, "They differ.", #""12" or "7""#),
    ])
  func nothing(pin: String, text: String, expected: String) {
    Checking.expect(
      Self.finding(pin, text),
      "the text explains nothing of its pin; expected in it \(expected)",
      after: [Typed.figure("f", "12"), Typed.figure("g", "7")])
  }

  @Test(
    "A finding that says it comes in",
    arguments: [
      (#"{"published":12,"computed":9}"#, "By the cut-off there are nine."),
      (#"{"published":12,"computed":92}"#, "There are ninety-two."),
      (#"{"published":12,"computed":9,"missing":["AAA"]}"#, "Aland deposited later."),
      (#"{"published":12,"computed":"14.29"}"#, "It is 14 per cent."),
      (#"{"published":"2011-03-01","computed":"2011-03-30"}"#, "It was 30 March 2011."),
      (#"{"published":9,"conflictsWith":["report/g"]}"#, "The other place has seven."),
      (#"{"published":9}"#, "It cannot be computed."),
      (#"{"published":9,"computed":9}"#, "Right, though the list is not."),
      (#"{"published":null,"computed":"38.46"}"#, "Five of the thirteen: no majority."),
    ])
  func something(pin: String, text: String) {
    let line = Self.finding(pin, text).replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(
      Checking.refused([line], after: [Typed.figure("f", "12"), Typed.figure("g", "7")]) == [])
  }

  @Test("What is on record before such a rule stands")
  func landed() {
    let lines = [
      TestLedger.registers, Typed.figure("f", "12"),
      Self.finding(#"{"published":12,"computed":9}"#, "A misprint.")
        .replacing("⟦", with: "").replacing("⟧", with: ""),
    ]
    let log = TestLedger.log(lines.joined(separator: "\n"))
    #expect(DomainCheck(log).faults.map(\.message) == [])
    #expect(DomainCheck(log, after: log.size - 1, isEntering: true).faults.count == 1)
  }

  @Test("A voice or a unit that does not exist is refused by its form")
  func words() {
    let voiced = Typed.fact("treaty.signed", "AAA", "2009-01-01", voice: "rumour")
    let unit = Typed.figure("f", "1", unit: "flags")
    for (line, word) in [(voiced, "rumour"), (unit, "flags")] {
      let (_, faults) = Batch.read(
        Array(line.utf8), file: "batch.jsonl", vocabulary: EventType.vocabulary)
      #expect(faults.count == 1)
      #expect(faults.first.map { $0.column > 0 && $0.message.contains(word) } ?? false)
      #expect(faults.first.map { $0.message.contains("expected") } ?? false)
    }
  }

  @Test("A document with figures keeps its parts when it is corrected; one without may change them")
  func parts() {
    func corrected(_ cutoff: String) -> String {
      #"{"type":"event.corrected","source":{"document":"report","at":"t"},"data":{"target":4,"#
        + #""event":⟦{"type":"document.registered","source":{"document":"report","at":"t"},"#
        + #""data":{"id":"report","title":"P","publisher":"R","lineage":"progress-report","#
        + #""parts":[{"id":"report","cutoff":"\#(cutoff)","lineage":"meeting"}]}}⟧,"reason":"r"}}"#
    }
    Checking.expect(
      corrected("2012-07-17"),
      #"a document with figures keeps its parts and their cut-offs; expected "report" of 2012-06-29"#,
      after: [Typed.figure("f", "1")])
    let plain = corrected("2012-06-29").replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(Checking.refused([plain], after: [Typed.figure("f", "1")]) == [])
    let moved = corrected("2012-07-17").replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(Checking.refused([moved]) == [])
  }
}
