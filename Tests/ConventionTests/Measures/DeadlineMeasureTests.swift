import Convention
import EventLog
import TestSupport
import Testing

@Suite("Deadlines as measures") struct DeadlineMeasureTests {
  @Test(
    "The deadline in force is that of the articles until a meeting extends it",
    arguments: [
      ("date.destruction-due", "2020-01-01", "AAA=2018-09-01"),
      ("date.clearance-due", "2020-08-19", "AAA=2020-09-01"),
      ("date.clearance-due", "2020-08-20", "AAA=2022-09-01"),
    ])
  func inForce(measure: String, on: String, expected: String) throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
      Typed.fact(
        "deadline.extension-granted", "AAA", "2020-08-20",
        #"{"article":"4","request":1,"until":"2022-09-01"}"#))
    #expect(try ledger.ask(measure, on) == expected)
  }

  @Test(
    "What is left to do is overdue after the deadline in force",
    arguments: [
      ("2020-09-01", ""), ("2020-09-02", "AAA"), ("2020-10-01", ""), ("2022-09-02", "AAA"),
    ])
  func overdue(on: String, expected: String) throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
      Typed.fact("contamination.declared", "AAA", "2011-01-27"),
      Typed.fact(
        "deadline.extension-granted", "AAA", "2020-10-01",
        #"{"article":"4","request":1,"until":"2022-09-01"}"#))
    #expect(try ledger.ask("article4.overdue", on) == expected)
  }

  @Test(
    "A request is in time nine months before its meeting",
    arguments: [
      ("in-time", "2011-12-10", "AAA"), ("in-time", "2011-12-11", ""),
      ("late", "2011-12-11", "AAA"),
    ])
  func notice(word: String, asked: String, expected: String) throws {
    let ledger = given(
      Typed.fact(
        "deadline.extension-requested", "AAA", asked,
        #"{"article":"4","request":1,"meeting":"3msp"}"#))
    #expect(
      try ledger.ask("deadline.extension-requested(notice: \(word))", "2012-06-01") == expected)
  }

  @Test(
    "Without a decision a deadline rests on treaty facts and the articles alone, with one on who told",
    arguments: [
      ("2018-09-01", "date.destruction-due", Evidence.rule),
      ("2012-09-01", "date.clearance-due", .independent),
    ])
  func evidence(value: String, measure: String, expected: Evidence) throws {
    let entry = try judged(
      Typed.figure(
        "f", "\"\(value)\"", unit: "date", list: "complete", more: #","states":["AAA"]"#),
      "{\"name\":\"\(measure)\"}", Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
      Typed.fact(
        "deadline.extension-granted", "AAA", "2012-01-20",
        #"{"article":"4","request":1,"until":"2012-09-01"}"#))
    #expect(entry.verdict == .reproduced)
    #expect(entry.evidence == expected)
  }
}
