import Convention
import EventLog
import TestSupport
import Testing

@Suite("What the domain refuses") struct DomainCheckTests {
  /// What a batch is refused or warned of, each as `line:column message`.
  private func check(_ lines: [String], after log: [String] = []) -> (
    faults: [String], warnings: [String]
  ) {
    let disk = SimulatedDisk([
      "00000001-test.jsonl": TestLedger.log(
        ([TestLedger.registers] + log).joined(separator: "\n")
      ).bytes
    ])
    let (batch, unread) = Batch.read(
      Array(lines.joined(separator: "\n").utf8), file: "batch.jsonl",
      vocabulary: EventType.vocabulary)
    #expect(unread.map { $0.rendered() } == [])
    var told: (faults: [String], warnings: [String]) = ([], [])
    var append = Append(batch, by: "test", now: Instant(seconds: 4_102_444_800))
    append.isDryRun = true
    do throws(AppendError) {
      _ = try append.run(in: disk.log, vocabulary: EventType.vocabulary) { log, entries in
        let size = log.size - entries.count
        let check = DomainCheck(log, after: size)
        func text(_ complaints: [Complaint]) -> [String] {
          complaints.map { complaint in
            let entry = entries[complaint.line - size - 1]
            let fault = complaint.fault(entry.line, entry.origin)
            return "\(fault.line):\(fault.column) \(fault.message)"
          }
        }
        told = (text(check.faults), text(check.warnings))
        return []
      }
    } catch {
      Issue.record("\(error)")
    }
    return told
  }

  /// That a line with one place marked is refused there, and nowhere else.
  private func expect(
    _ marked: String, _ message: String, after log: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (text, offset) = unmarked(marked)
    #expect(
      check([text], after: log).faults == ["1:\(offset + 1) \(message)"],
      sourceLocation: sourceLocation)
  }

  private static let source = #""source":{"document":"untc","at":"p"}"#

  @Test(
    "A reference to what is not registered is refused at its place, with the nearest name",
    arguments: [
      (
        #"{"type":"treaty.signed","state":⟦"AAB"⟧,"on":"2009-01-01","# + source + #","data":{}}"#,
        #"unknown State "AAB"; did you mean "AAA"?"#
      ),
      (
        #"{"type":"treaty.signed","state":⟦"XYZ"⟧,"on":"2009-01-01","# + source + #","data":{}}"#,
        #"unknown State "XYZ"; register first, refer after"#
      ),
      (
        """
        {"type":"treaty.signed","state":"AAA","on":"2009-01-01",\
        "source":{"document":⟦"unct"⟧,"at":"p"},"data":{}}
        """, #"unknown document "unct"; register it first, or did you mean "untc"?"#
      ),
      (
        #"{"type":"meeting.attended","state":"AAA","on":"2011-09-13","# + source
          + #","data":{"meeting":⟦"2mps"⟧,"capacity":"party"}}"#,
        #"unknown meeting "2mps"; register it first, or did you mean "2msp"?"#
      ),
      (
        #"{"type":"window.registered","# + source
          + #","data":{"id":"w","name":"W","after":⟦"9rc"⟧}}"#,
        #"unknown meeting "9rc"; register first, refer after"#
      ),
      (
        #"{"type":"register.completed","# + source
          + #","data":{"type":⟦"treaty.singed"⟧,"window":"2011"}}"#,
        #"unknown event-type "treaty.singed"; did you mean "treaty.signed"?"#
      ),
      (
        #"{"type":"register.completed","# + source
          + #","data":{"type":"treaty.signed","window":⟦"2012"⟧}}"#,
        #"unknown window "2012"; register it first, or did you mean "2011"?"#
      ),
      (
        #"{"type":"glossary.registered","# + source
          + #","data":{"document":⟦"reprot"⟧,"term":"t"}}"#,
        #"unknown document "reprot"; register it first, or did you mean "report"?"#
      ),
      (
        #"{"type":"document.registered","# + source
          + #","data":{"id":"d","title":"T","publisher":"P","lineage":"press","#
          + #""takesFrom":["monitor",⟦"pres"⟧]}}"#,
        #"unknown document "pres"; register it first, or did you mean "press"?"#
      ),
      (
        #"{"type":"figure.measured","# + source
          + #","data":{"figure":⟦"report/f"⟧,"measure":{"name":"parties"}}}"#,
        #"unknown figure "report/f"; register first, refer after"#
      ),
    ])
  func references(marked: String, message: String) {
    expect(marked, message)
  }

  @Test("A State that a figure names must be registered too, as the kind of thing it is")
  func namedState() {
    expect(
      """
      {"type":"figure.published","source":{"document":"report","at":"p"},"data":{\
      "figure":"report/f","places":["p"],"section":"meetings","label":"l","value":1,\
      "unit":"states","states":["AAA",⟦"AAC"⟧],"list":"complete"}}
      """, #"unknown State "AAC"; did you mean "AAA"?"#)
  }

  @Test("What one line registers, the next may refer to")
  func inOrder() {
    let country = Typed.line(
      "country.registered",
      #"{"code":"NEW","kinds":[{"kind":"un-member"}],"names":[{"short":"N"}],"region":"R"}"#)
    let signed = Typed.fact("treaty.signed", "NEW", "2009-01-01")
    #expect(check([country, signed]).faults == [])
    #expect(check([signed, country]).faults.count == 1)
    let book = Typed.line(
      "document.registered",
      #"{"id":"book","title":"B","publisher":"P","lineage":"press"}"#, from: "book")
    #expect(check([book]).faults == [])
  }

  @Test("A State's code is three capital letters")
  func code() {
    let (text, offset) = unmarked(
      #"{"type":"country.registered","# + Self.source
        + #","data":{"code":⟦"new"⟧,"kinds":[{"kind":"un-member"}],"names":[{"short":"N"}],"#
        + #""region":"R"}}"#)
    let (_, faults) = Batch.read(
      Array(text.utf8), file: "batch.jsonl", vocabulary: EventType.vocabulary)
    #expect(faults.map(\.column) == [offset + 1])
    #expect(faults.map(\.message) == [#""code" is "new"; expected three capital letters"#])
  }

  @Test(
    "A measure that cannot be asked is refused at its place",
    arguments: [
      (#"{"name":⟦"partys"⟧}"#, #"unknown measure "partys"; did you mean "parties"?"#),
      (
        #"{"name":"joined",⟦"by"⟧:"2msp"}"#,
        #"measure "joined" has no argument "by"; it takes since, window, region, at"#
      ),
      (
        #"⟦{"name":"joined","since":"4msp"}⟧"#,
        #"unknown meeting "4msp"; register it first, or did you mean "2msp"?"#
      ),
      (
        #"⟦{"name":"joined","window":"2012"}⟧"#,
        #"unknown window "2012"; register it first, or did you mean "2011"?"#
      ),
      (
        #"⟦{"name":"target","target":"aim"}⟧"#,
        #"unknown target "aim"; register first, refer after"#
      ),
      (#"{"name":"parties","basis":⟦"law"⟧}"#, #""basis" must be one of deposit, in-force"#),
      (#"{"name":"union","of":⟦[]⟧}"#, #""of" must be a list of measures"#),
    ])
  func measures(measure: String, message: String) {
    expect(
      #"{"type":"figure.measured","source":{"document":"report","at":"p"},"#
        + #""data":{"figure":"report/f","measure":\#(measure)}}"#, message,
      after: [Typed.figure("f", "1")])
  }

  @Test(
    "A figure belongs to its document, is named once, and lists what it says it lists",
    arguments: [
      (
        #""figure":⟦"untc/f"⟧"#, #""list":"absent""#,
        #"a figure's id begins with its document: "report/...""#
      ),
      (
        #""figure":⟦"report/old"⟧"#, #""list":"absent""#,
        #"figure "report/old" is there already; an id is never reused"#
      ),
      (#""figure":"report/f""#, #""list":⟦"complete"⟧"#, #"a complete list needs "states""#),
      (#""figure":"report/f""#, #""list":⟦"open"⟧"#, #"a open list needs "states""#),
      (
        #""figure":"report/f""#, #""list":"absent","part":⟦"annex"⟧"#,
        #"document "report" has no part "annex""#
      ),
    ])
  func figures(id: String, list: String, message: String) {
    expect(
      #"{"type":"figure.published","source":{"document":"report","at":"p"},"data":{\#(id),"#
        + #""places":["p"],"section":"meetings","label":"l","value":1,"unit":"states",\#(list)}}"#,
      message.replacing("a open", with: "an open"), after: [Typed.figure("old", "1")])
  }

  @Test("A value finer or larger than figures are is refused")
  func value() {
    expect(
      #"{"type":"figure.published","source":{"document":"report","at":"p"},"data":{"#
        + #""figure":"report/f","places":["p"],"section":"meetings","label":"l","#
        + #""value":⟦"0.123456789012"⟧,"unit":"percent","list":"absent"}}"#,
      "a figure's value has 9 digits before the point and 4 behind it at most")
  }

  @Test("A relation needs another figure")
  func relation() {
    expect(
      #"{"type":"figure.related","source":{"document":"report","at":"p"},"#
        + #""data":{"figure":"report/f","relation":"sumOf","with":⟦[]⟧}}"#,
      "a relation needs at least one other figure", after: [Typed.figure("f", "1")])
  }

  @Test(
    "An annual report has a year, an initial one has none",
    arguments: [
      ("report.submitted", #""report":⟦"annual"⟧"#),
      ("report.outstanding", #""report":⟦"annual"⟧,"day":"2012-06-29""#),
    ])
  func years(type: String, data: String) {
    expect(
      #"{"type":"\#(type)","state":"AAA","on":"2012-01-01",\#(Self.source),"data":{\#(data)}}"#,
      #"an annual report needs "year", the calendar year it covers"#)
    expect(
      #"{"type":"report.submitted","state":"AAA","on":"2012-01-01",\#(Self.source),"#
        + #""data":{"report":"initial","year":⟦2011⟧}}"#, #"an initial report covers no "year""#)
  }

  @Test("All that is wrong in a batch is reported, line by line")
  func all() {
    let faults = check([
      Typed.fact("treaty.signed", "AAB", "2009-01-01", from: "unct"),
      Typed.fact("treaty.signed", "AAA", "2009-01-01"),
      Typed.fact("report.submitted", "AAA", "2012-01-01", #"{"report":"annual"}"#),
    ]).faults
    #expect(faults.map { $0.prefix(2) } == ["1:", "1:", "3:"])
  }

  // MARK: Corrections

  private static let signed = Typed.fact("treaty.signed", "AAA", "2009-01-01")

  private func correction(_ target: String, _ event: String) -> String {
    #"{"type":"event.corrected",\#(Self.source),"data":{"target":\#(target),"event":\#(event),"#
      + #""reason":"r"}}"#
  }

  @Test("A correction keeps type and State")
  func keeps() {
    for event in [
      Typed.fact("treaty.ratified", "AAA", "2009-01-01"),
      Typed.fact("treaty.signed", "BBB", "2009-01-01"),
    ] {
      expect(
        correction(String(first), "⟦" + event + "⟧"),
        "a correction keeps type and State; expected treaty.signed of AAA", after: [Self.signed])
    }
  }

  @Test("There must be a line to correct or retract")
  func target() {
    let message = "there is no line 99; the log holds 1 to \(first)"
    expect(correction("⟦99⟧", Self.signed), message, after: [Self.signed])
    expect(
      #"{"type":"event.retracted",\#(Self.source),"data":{"target":⟦99⟧,"reason":"r"}}"#, message,
      after: [Self.signed])
    let empty = DomainCheck(TestLedger.log(Typed.retraction(of: 1)))
    #expect(empty.faults.contains { $0.message == "there is no line 1; the log is empty" })
  }

  @Test("A chain of corrections is addressed by its first line")
  func chain() {
    let log = [Self.signed, Typed.correction(of: first, to: Self.signed)]
    expect(
      correction("⟦\(first + 1)⟧", Self.signed),
      "a chain of corrections is addressed by its first line's seq: \(first)", after: log)
    #expect(check([Typed.retraction(of: first + 1)], after: log).faults == [])
  }

  @Test("What a correction puts in place is checked like any line, at its place")
  func inside() {
    expect(
      correction(
        String(first),
        #"{"type":"treaty.signed","state":"AAA","on":"2009-01-02","#
          + #""source":{"document":⟦"unct"⟧,"at":"p"},"data":{}}"#),
      #"unknown document "unct"; register it first, or did you mean "untc"?"#, after: [Self.signed])
    expect(
      correction(
        String(first),
        #"{"type":"report.submitted","state":"AAA","on":"2012-01-02",\#(Self.source),"#
          + #""data":{"report":⟦"annual"⟧}}"#),
      #"an annual report needs "year", the calendar year it covers"#,
      after: [Typed.fact("report.submitted", "AAA", "2012-01-01", #"{"report":"annual"}"#)])
    expect(
      correction(
        String(first + 1),
        #"{"type":"figure.measured",\#(Self.source),"data":{"figure":"report/f","#
          + #""measure":{"name":⟦"partys"⟧}}}"#),
      #"unknown measure "partys"; did you mean "parties"?"#,
      after: [Typed.figure("f", "1"), Typed.measured("f", #"{"name":"parties"}"#)])
  }

  @Test("A corrected figure keeps its id")
  func figureID() {
    let log = [Typed.figure("f", "1"), Typed.figure("g", "1")]
    let other = Typed.figure("f", "2")
    #expect(
      check([Typed.correction(of: first, to: other, from: "report")], after: log).faults == [])
    let renamed = Typed.correction(of: first, to: Typed.figure("h", "2"), from: "report")
    #expect(
      check([renamed], after: log).faults.map { $0.split(separator: " ", maxSplits: 1)[1] }
        == [
          #"a correction keeps "figure", which tells what the line is about; expected "report/f""#
        ])
  }

  // MARK: Warnings

  @Test("What is registered can be corrected and not retracted")
  func registrations() {
    let faults = check([Typed.retraction(of: 1)]).faults
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.contains("a registration cannot be retracted") })
  }

  @Test(
    "Acts against Articles 15 and 16 go in with a warning",
    arguments: [
      (["treaty.signed 2008-12-02"], 1), (["treaty.signed 2008-12-03"], 0),
      (["treaty.signed 2010-07-31"], 0), (["treaty.signed 2010-08-01"], 1),
      (["treaty.signed 2010"], 0), (["treaty.ratified 2008-12-02"], 2),
      (["treaty.signed 2009-01-01", "treaty.ratified 2010-01-01"], 0),
      (["treaty.ratified 2010-01-01", "treaty.signed 2009-01-01"], 0),
      (["treaty.ratified 2010-01-01"], 1), (["treaty.acceded 2010-01-01"], 0),
      (["treaty.signed 2009-01-01", "treaty.acceded 2011-01-01"], 1),
      (
        ["treaty.signed 2009-01-01", "treaty.ratified 2010-01-01", "treaty.approved 2010-01-01"], 1
      ),
    ])
  func warnings(acts: [String], count: Int) {
    let lines = acts.map { act in
      let parts = act.split(separator: " ").map(String.init)
      return Typed.fact(parts[0], "AAA", parts[1])
    }
    let (faults, warnings) = check(lines)
    #expect(faults == [])
    #expect(warnings.count == count, "\(warnings)")
    #expect(warnings.allSatisfy { $0.contains("Article") && !$0.contains(":0 ") })
    // Acts that stand in the log count like those of the batch.
    let last = check([lines[lines.count - 1]], after: lines.dropLast())
    #expect(last.warnings.count == count || lines.count > 1 && last.warnings.count <= count)
  }

  @Test("A second kind of consent is noticed against the log too")
  func secondConsent() {
    let log = [
      Typed.fact("treaty.signed", "AAA", "2009-01-01"),
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
    ]
    let warnings = check([Typed.fact("treaty.accepted", "AAA", "2010-02-01")], after: log).warnings
    #expect(
      warnings == [
        "1:9 AAA also has treaty.ratified on record; Article 16 knows one consent a State"
      ])
  }
}
