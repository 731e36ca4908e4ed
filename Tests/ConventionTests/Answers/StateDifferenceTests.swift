import Convention
import EventLog
import TestSupport
import Testing

@Suite("What changed between two days") struct StateDifferenceTests {
  private func difference(_ from: String, _ to: String, _ events: [String]) -> StateDifference {
    given(events).state(to).difference(from: day(from), to: day(to))
  }

  /// The kinds of change with their cases, `?` before a possible one: `signed AAA 2009-01-15`.
  private func told(_ difference: StateDifference) -> [String] {
    difference.changes.flatMap { change in
      change.cases.map { one in
        let year = one.year.map { " for \($0)" } ?? ""
        return "\(change.name) \(one.isCertain ? "" : "?")\(one.state)\(year) \(one.on)"
      }
    }
  }

  @Test("The first day's changes are past, the last day's are in")
  func bounds() {
    let events = [
      Typed.fact("treaty.signed", "AAA", "2009-01-15"),
      Typed.fact("treaty.signed", "BBB", "2009-01-16"),
      Typed.fact("treaty.signed", "CCC", "2009-12-31"),
      Typed.fact("treaty.signed", "DDD", "2010-01-01"),
    ]
    #expect(
      told(difference("2009-01-15", "2009-12-31", events)) == [
        "signed BBB 2009-01-16", "signed CCC 2009-12-31",
      ])
  }

  @Test("A date that only overlaps the period is a possible change")
  func possible() {
    let events = [
      Typed.fact("treaty.signed", "AAA", "../2009-06-30"),
      Typed.fact("treaty.signed", "BBB", "2009"),
      Typed.fact("treaty.signed", "CCC", "2009-02"),
    ]
    #expect(
      told(difference("2009-01-15", "2009-12-31", events)) == [
        "signed CCC 2009-02-01/2009-02-28", "signed ?AAA ../2009-06-30",
        "signed ?BBB 2009-01-01/2009-12-31",
      ])
  }

  @Test("Joining, entry into force and withdrawal are told, and counted before and after")
  func membership() {
    let difference = difference(
      "2010-12-31", "2012-12-31",
      [
        Typed.fact("treaty.signed", "AAA", "2009-01-15"),
        Typed.fact("treaty.approved", "AAA", "2011-03-10"),
        Typed.fact("treaty.acceded", "CCC", "2010-08-10"),
        Typed.fact("treaty.withdrawal-notified", "CCC", "2012-01-15"),
      ])
    #expect(
      told(difference).filter { !$0.hasPrefix("initial") } == [
        "ratified AAA 2011-03-10", "entered-into-force CCC 2011-02-01",
        "entered-into-force AAA 2011-09-01", "withdrawal-notified CCC 2012-01-15",
        "withdrawn CCC 2012-07-15",
      ])
    let (before, after) = (difference.before.counts, difference.after.counts)
    #expect((before.parties, before.inForce, before.signatories, before.withdrawn) == (1, 0, 1, 0))
    #expect((after.parties, after.inForce, after.signatories, after.withdrawn) == (1, 1, 0, 1))
  }

  // In force for AAA on 2011-09-01: the initial report is due on 2012-02-28.
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2011-03-10")
  private static func report(_ on: String, _ data: String = #"{"report":"initial"}"#) -> String {
    Typed.fact("report.submitted", "AAA", on, data)
  }
  private static let missing = Typed.fact(
    "report.outstanding", "AAA", "2012-12-31", #"{"report":"initial","day":"2012-12-31"}"#)

  @Test(
    "A report becomes overdue the day after, also when it comes later",
    arguments: [
      ([missing], "2012-12-31", ["initial-due AAA", "initial-overdue AAA"]),
      (
        [report("2012-06-01")], "2012-12-31",
        ["initial-due AAA", "initial-submitted AAA", "initial-overdue AAA"]
      ),
      ([report("2012-02-28")], "2012-12-31", ["initial-due AAA", "initial-submitted AAA"]),
      // Nobody is charged on silence.
      ([], "2012-12-31", ["initial-due AAA"]),
      ([missing], "2012-02-28", ["initial-due AAA"]),
      (
        [report("2012")], "2012-12-31",
        ["initial-due AAA", "initial-submitted AAA", "initial-overdue ?AAA"]
      ),
    ])
  func overdue(events: [String], to: String, changes: [String]) {
    let told = told(difference("2011-12-31", to, [Self.ratified] + events))
    #expect(told.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == changes)
  }

  @Test("The day it became overdue is the one after the due day")
  func overdueDay() {
    let told = told(difference("2012-02-28", "2012-12-31", [Self.ratified, Self.missing]))
    #expect(told == ["initial-overdue AAA 2012-02-29"])
  }

  @Test("A report that a withdrawal ended never fell due")
  func lapsed() {
    let events = [Self.ratified, Typed.fact("treaty.withdrawal-notified", "AAA", "2011-06-01")]
    #expect(told(difference("2011-12-31", "2012-12-31", events)) == [])
  }

  @Test("Annual reports are told with the year they cover, voluntary ones apart")
  func annual() {
    let events = [
      Self.report("2012-04-30", #"{"report":"annual","year":2011}"#),
      Self.report("2012-05-30", #"{"report":"annual","year":2010}"#),
      Self.report("2012-03-01", #"{"report":"annual","year":2011,"voluntary":true}"#),
    ]
    #expect(
      told(difference("2011-12-31", "2012-12-31", events)) == [
        "annual-submitted AAA for 2011 2012-04-30", "annual-submitted AAA for 2010 2012-05-30",
        "voluntary-submitted AAA for 2011 2012-03-01",
      ])
  }

  @Test("Nothing changes within a day")
  func nothing() {
    #expect(told(difference("2011-03-10", "2011-03-10", [Self.ratified])) == [])
  }

  @Test("Nothing changes in a window without a day, and no request is made before membership")
  func impossible() {
    let request = Typed.fact(
      "deadline.extension-requested", "AAA", "../2019-01-01", #"{"article":"3","request":1}"#)
    let told = { (from: String, to: String) in
      self.told(self.difference(from, to, [Self.ratified, request]))
        .filter { $0.hasPrefix("deadline") }
    }
    #expect(told("2015-01-01", "2015-01-01") == [])
    #expect(told("2010-01-01", "2011-03-09") == [])
    #expect(
      told("2011-03-09", "2019-01-01") == ["deadline.extension-requested AAA 2011-03-10/2019-01-01"]
    )
  }
}
