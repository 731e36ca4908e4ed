import Convention
import EventLog
import TestSupport
import Testing

@Suite("What is asked of registrations") struct RegisterGuardTests {
  private static let source = #""source":{"document":"untc","at":"p"}"#

  private static func meeting(_ id: String, _ parts: String) -> String {
    #"{"type":"meeting.registered",\#(source),"data":{"id":"\#(id)","name":"M","#
      + #""kind":"meeting-of-states-parties","parts":\#(parts)}}"#
  }

  private static func window(_ members: String) -> String {
    #"{"type":"window.registered",\#(source),"data":{"id":"w","name":"W"\#(members)}}"#
  }

  @Test("The parts of a meeting stand in order, and each ends after it begins")
  func parts() {
    Checking.expect(
      Self.meeting("m", #"[⟦{"first":"2026-09-20","last":"2026-09-16"}⟧]"#),
      "the part ends on 2026-09-16, before it begins on 2026-09-20")
    Checking.expect(
      Self.meeting(
        "m",
        #"[{"first":"2021-09-20","last":"2021-09-21"},⟦{"first":"2020-11-25","last":"2020-11-27"}⟧]"#
      ),
      "the part begins on 2020-11-25; expected a day after 2021-09-21, the last of the part before it"
    )
    Checking.expect(
      Self.meeting("m", "⟦[]⟧"), "a meeting without a day; expected at least one part")
    let virtual = Self.meeting(
      "m",
      #"[{"first":"2020-11-25","last":"2020-11-27"},{"first":"2021-09-20","last":"2021-09-21"}]"#)
    #expect(Checking.refused([virtual]) == [])
  }

  @Test("A corrected meeting keeps its days in order, and those of the windows beside it")
  func correctedMeeting() {
    let log = [Self.window(#","after":"2msp","until":"3msp""#)]
    let swapped = Typed.correction(
      of: 9, to: Self.meeting("2msp", #"[{"first":"2011-09-13","last":"2011-09-01"}]"#))
    #expect(
      Checking.refused([swapped], after: log)
        == ["the part ends on 2011-09-01, before it begins on 2011-09-13"])
    let late = Typed.correction(
      of: 9, to: Self.meeting("2msp", #"[{"first":"2013-09-13","last":"2013-09-16"}]"#))
    #expect(
      Checking.refused([late], after: log) == [#"the window "w" would close before it opens"#])
  }

  @Test(
    "Every reader answers on a log with a meeting whose days are in no order",
    arguments: [
      #"[{"first":"2026-09-20","last":"2026-09-16"}]"#,
      #"[{"first":"2021-09-20","last":"2021-09-21"},{"first":"2020-11-25","last":"2020-11-27"}]"#,
      "[]",
    ])
  func totalReaders(parts: String) throws {
    let events = [
      Self.meeting("m", parts), Typed.fact("treaty.ratified", "AAA", "2009-01-01"),
      Typed.fact("clearance.completed", "AAA", "2015-01-01"),
      #"{"type":"window.registered",\#(Self.source),"data":{"id":"w","name":"W","after":"m"}}"#,
    ]
    #expect(
      !DomainCheck(TestLedger.log(([TestLedger.registers] + events).joined(separator: "\n"))).faults
        .isEmpty)
    let state = given(events).state("2027-01-01")
    #expect(!state.states.isEmpty)
    #expect(!state.duties.isEmpty)
    for measure in ["meeting.dates(meeting: m)", "joined(since: m)", "joined(window: w)"] {
      // A measure may say that it cannot be asked; it ends all the same.
      _ = try? Measure(measure).answer(state)
    }
  }

  @Test(
    "A window has an end, each of them once, and opens before it closes",
    arguments: [
      (
        #","from":"2012-12-31","to":⟦"2011-01-01"⟧"#,
        "the window closes on 2011-01-01, before it opens on 2012-12-31"
      ),
      (
        #","after":"3msp","until":⟦"2msp"⟧"#,
        "the window closes on 2011-09-12, before it opens on 2012-09-15"
      ),
      (
        #","after":"2msp","from":⟦"2011-01-01"⟧"#,
        #"a window that opens twice; expected "after" or "from""#
      ),
      (
        #","until":"3msp","to":⟦"2011-01-01"⟧"#,
        #"a window that closes twice; expected "until" or "to""#
      ),
    ])
  func windows(members: String, message: String) {
    Checking.expect(Self.window(members), message)
  }

  @Test("A window without an end is refused")
  func endless() {
    #expect(
      Checking.refused([Self.window("")])
        == [#"a window without an end; expected "after" or "from", "until" or "to""#])
    #expect(Checking.refused([Self.window(#","after":"2msp""#)]) == [])
  }

  @Test("A name and a standing end after they begin")
  func validities() {
    Checking.expect(
      #"{"type":"country.registered",\#(Self.source),"data":{"code":"NEW","kinds":["#
        + #"{"kind":"un-member"}],"names":["#
        + #"⟦{"short":"N","from":"2012-01-01","to":"2011-01-01"}⟧],"region":"R"}}"#,
      "it ends on 2011-01-01, before it begins on 2012-01-01")
  }

  private static let twice: [(line: String, what: String)] = [
    (
      #"{"code":"AAA","kinds":[{"kind":"territory"}],"names":[{"short":"O"}],"region":"Asia"}"#,
      "country"
    ),
    (
      #"{"id":"untc","title":"T","publisher":"P","lineage":"press","published":"2011"}"#, "document"
    ),
    (
      #"{"id":"2msp","name":"M","kind":"other","parts":[{"first":"2013-01-01","last":"2013-01-02"}]}"#,
      "meeting"
    ),
    (#"{"id":"2011","name":"other","from":"2012-01-01"}"#, "window"),
  ]

  @Test(
    "What is registered is registered once: a second line in the log is found", arguments: twice)
  func registeredTwice(line: String, what: String) {
    let log = TestLedger.log(
      TestLedger.registers + "\n" + Typed.line("\(what).registered", line, at: "elsewhere"))
    let faults = DomainCheck(log).faults.map(\.message)
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.contains("is registered already, by line ") }, "\(faults)")
  }

  @Test("A correction of what is registered keeps its identifier")
  func keepsIdentifier() {
    let renamed = Typed.correction(
      of: 5,
      to: #"{"type":"country.registered",\#(Self.source),"data":{"code":"AAB","kinds":["#
        + #"{"kind":"un-member"}],"names":[{"short":"Aland"}],"region":"Europe"}}"#)
    #expect(
      Checking.refused([renamed])
        == [#"a correction keeps "code", which tells what the line is about; expected "AAA""#])
    // In a log that came in by another way too.
    let log = TestLedger.log(TestLedger.registers + "\n" + renamed)
    #expect(DomainCheck(log).faults.map(\.message).contains { $0.contains(#"keeps "code""#) })
  }

  @Test("A correction of a fact keeps what it is about; which of several it is may change")
  func keepsFact() {
    let report = Typed.fact(
      "report.submitted", "AAA", "2012-01-01", #"{"report":"annual","year":2011}"#)
    let other = Typed.fact(
      "report.submitted", "AAA", "2012-01-01", #"{"report":"annual","year":2010}"#)
    #expect(
      Checking.refused([Typed.correction(of: first, to: other)], after: [report])
        == [#"a correction keeps "year", which tells what the line is about; expected "2011""#])
    let second = Typed.fact(
      "report.submitted", "AAA", "2012-01-01", #"{"report":"annual","year":2011,"occurrence":2}"#)
    #expect(Checking.refused([Typed.correction(of: first, to: second)], after: [report]) == [])
  }
}
