import Convention
import EventLog
import TestSupport
import Testing

@Suite("Deadlines as measures") struct DeadlineMeasureTests {
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2010-03-10")
  private static let contaminated = Typed.fact("contamination.declared", "AAA", "2011-01-27")

  /// A decision on the first request for more time to clear.
  private static func extended(_ on: String, until: String, from teller: String = "untc") -> String
  {
    Typed.fact(
      "deadline.extension-granted", "AAA", on,
      #"{"article":"4","request":1,"until":"\#(until)"}"#, from: teller)
  }

  @Test(
    "The deadline in force is that of the articles until a meeting extends it",
    arguments: [
      ("date.destruction-due", "2020-01-01", "AAA=2018-09-01"),
      ("date.clearance-due", "2020-08-19", "AAA=2020-09-01"),
      ("date.clearance-due", "2020-08-20", "AAA=2022-09-01"),
    ])
  func inForce(measure: String, on: String, expected: String) throws {
    let ledger = given(Self.ratified, Self.extended("2020-08-20", until: "2022-09-01"))
    #expect(try ledger.ask(measure, on) == expected)
  }

  @Test(
    "What is left to do is overdue after the deadline in force",
    arguments: [
      ("2020-09-01", ""), ("2020-09-02", "AAA"), ("2020-10-01", ""), ("2022-09-02", "AAA"),
    ])
  func overdue(on: String, expected: String) throws {
    let ledger = given(
      Self.ratified, Self.contaminated,
      Self.extended("2020-10-01", until: "2022-09-01"))
    #expect(try ledger.ask("article4.overdue", on) == expected)
  }

  @Test(
    "A deadline that passed while a decision nobody tells of may have been taken leaves it open",
    arguments: [("2012-09-13", "AAA"), ("2012-09-14", "?AAA")])
  func undecided(on: String, expected: String) throws {
    let ledger = given(
      Self.ratified, Self.contaminated,
      Self.extended("2011-10-01", until: "2012-09-01"),
      Typed.fact(
        "deadline.extension-requested", "AAA", "2011-12-01",
        #"{"article":"4","request":2,"meeting":"3msp"}"#))
    #expect(try ledger.ask("article4.overdue", on) == expected)
    let duty = try #require(ledger.state(on).duties.first { $0.article == "4.1" })
    #expect(duty.status == (expected == "AAA" ? .overdue : .unknown))
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
    "A deadline rests on treaty facts and the articles, and on the grants decided by then",
    arguments: [
      ("2018-09-01", "date.destruction-due", nil, Evidence.rule),
      ("2012-09-01", "date.clearance-due", "untc", .independent),
      ("2012-09-01", "date.clearance-due", "report", .itself),
    ] as [(String, String, String?, Evidence)])
  func evidence(value: String, measure: String, teller: String?, expected: Evidence) throws {
    var lines = [
      Self.ratified,
      // Asked, and told elsewhere, which moves nothing.
      Typed.fact(
        "deadline.extension-requested", "AAA", "2011-01-20", #"{"article":"3","request":1}"#),
      Typed.fact(
        "deadline.extension-requested", "AAA", "2011-01-20", #"{"article":"4","request":1}"#),
    ]
    if let teller {
      lines.append(
        Self.extended("2012-01-20", until: "2012-09-01", from: teller))
    }
    let figure = Typed.figure(
      "f", "\"\(value)\"", unit: "date", list: "complete", more: #","states":["AAA"]"#)
    let measured = Typed.measured("f", "{\"name\":\"\(measure)\"}")
    let entry = try given(lines + [figure, measured]).judged()
    #expect(entry.verdict == .reproduced)
    #expect(entry.evidence == expected)
  }

  @Test(
    "What is on record only for later days gives no date, and of several the latest counts",
    arguments: [
      ("2009-01-01", ""), ("2011-12-31", "AAA=2011-03-31"), ("2012-12-31", "AAA=2011-03-31"),
      ("2017-12-31", "AAA=2017-05-01"),
    ])
  func completed(on: String, expected: String) throws {
    let ledger = given(
      Typed.fact("stockpile.previously-held", "BBB", "../2011-06-30"),
      Typed.fact("stockpile.destruction-completed", "AAA", "2011-03-31"),
      Typed.fact("stockpile.found", "AAA", "2012-05-01"),
      Typed.fact(
        "stockpile.destruction-completed", "AAA", "2017-05-01", #"{"occurrence":2}"#))
    #expect(try ledger.ask("date.destruction-completed", on) == expected)
  }
}
