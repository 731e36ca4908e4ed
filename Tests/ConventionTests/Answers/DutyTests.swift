import Convention
import EventLog
import TestSupport
import Testing

@Suite("Duties and their deadlines") struct DutyTests {
  // In force for AAA on 2011-09-01: the initial report is due on 2012-02-28, the first annual one
  // covers 2012.
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2011-03-10")

  private static func meeting(
    _ id: String, _ first: String, _ last: String, kind: String = "review-conference"
  ) -> String {
    Typed.line(
      "meeting.registered",
      #"{"id":"\#(id)","name":"\#(id)","kind":"\#(kind)","#
        + #""parts":[{"first":"\#(first)","last":"\#(last)"}]}"#, at: id)
  }

  private func duties(_ on: String, _ events: String...) -> [Duty] {
    given([Self.ratified] + events).state(on).duties
  }

  /// `7.2/2012 2013-04-30 open`
  private func told(_ duty: Duty) -> String {
    "\(duty.article)\(duty.year.map { "/\($0)" } ?? "") \(duty.due) \(duty.status.rawValue)"
  }

  @Test(
    "Annual reports run from the first one owed to the one due in the year after",
    arguments: [
      ("2011-03-09", []), ("2011-12-31", ["7.1 2012-02-28 open"]),
      ("2012-02-28", ["7.1 2012-02-28 open", "7.2/2012 2013-04-30 open"]),
      (
        "2013-04-30",
        ["7.1 2012-02-28 unknown", "7.2/2012 2013-04-30 open", "7.2/2013 2014-04-30 open"]
      ),
      (
        "2013-05-01",
        ["7.1 2012-02-28 unknown", "7.2/2012 2013-04-30 unknown", "7.2/2013 2014-04-30 open"]
      ),
    ] as [(String, [String])])
  func years(on: String, expected: [String]) {
    #expect(duties(on).map(told) == expected)
  }

  @Test("Withdrawal ends what falls due later, and nothing that was due before")
  func withdrawn() {
    let duties = duties(
      "2015-01-01", Typed.fact("treaty.withdrawal-notified", "AAA", "2013-06-01"))
    #expect(
      duties.map(told) == [
        "7.1 2012-02-28 unknown", "7.2/2012 2013-04-30 unknown", "7.2/2013 2014-04-30 lapsed",
      ])
  }

  @Test(
    "Time that was given only after the deadline leaves days without one",
    arguments: [
      ("2019-09-01", []), ("2019-09-02", []), ("2019-09-03", ["2019-09-02"]),
      ("2022-09-02", ["2019-09-02 2022-09-01"]), ("2019-08/2019-10", []),
    ] as [(String, [String])])
  func gap(decided: String, expected: [String]) throws {
    let duties = duties(
      "2023-06-01", Typed.fact("stockpile.declared", "AAA", "2012-01-01"),
      Typed.fact(
        "deadline.extension-requested", "AAA", "2018-01-01", #"{"article":"3","request":1}"#),
      Typed.fact(
        "deadline.extension-granted", "AAA", decided,
        #"{"article":"3","request":1,"until":"2023-09-01"}"#))
    let duty = try #require(duties.first { $0.article == "3.2" })
    #expect(duty.dueOriginal == DateRange(day("2019-09-01")))
    let told = duty.gaps.map { gap in
      gap.first == gap.last ? "\(gap.first)" : "\(gap.first) \(gap.last)"
    }
    #expect(told == expected)
  }

  @Test(
    "Days late run to the day it came, or to the day asked about",
    arguments: [
      (#"{"report":"annual","year":2012}"#, "2013-04-30", "met", nil, "2013-04-30"),
      (#"{"report":"annual","year":2012}"#, "2013-05-10", "met-late", 10, "2013-05-10"),
      (#"{"report":"annual","year":2012}"#, "2014-01-01", "overdue", 31, nil),
      (#"{"report":"annual","year":2012}"#, "2013", "unknown", nil, nil),
      (#"{"report":"annual","year":2012,"voluntary":true}"#, "2013-04-01", "unknown", nil, nil),
    ] as [(String, String, String, Int?, String?)])
  func late(data: String, received: String, status: String, late: Int?, metOn: String?) throws {
    let duties = duties("2013-05-31", Typed.fact("report.submitted", "AAA", received, data))
    let duty = try #require(duties.first { $0.year == 2012 })
    #expect(duty.status.rawValue == status)
    #expect(duty.daysLate == late)
    #expect(duty.metOn?.description == metOn)
  }

  @Test("A year on record as missing is overdue, the others stay unknown")
  func outstanding() {
    let duties = duties(
      "2014-05-31",
      Typed.fact(
        "report.outstanding", "AAA", "2014-05-31",
        #"{"report":"annual","year":2012,"day":"2014-05-31"}"#))
    #expect(duties.filter { $0.status == .overdue }.map(\.year) == [2012])
    #expect(duties.filter { $0.status == .unknown }.map(\.year) == [nil, 2013])
  }

  @Test("Signatories owe nothing")
  func signatory() {
    #expect(
      given(Typed.fact("treaty.signed", "AAA", "2009-01-01")).state("2015-01-01").duties.isEmpty)
  }

  @Test(
    "What is retained at the end of a year is reported on by 30 April, until it is gone",
    arguments: [
      ("2012-12-31", ["2012 open"]),
      ("2013-12-31", ["2012 met", "2013 open"]),
      ("2014-12-31", ["2012 met", "2013 unknown"]),
    ])
  func retention(on: String, expected: [String]) {
    let duties = duties(
      on, Typed.fact("retention.declared", "AAA", "2012-03-01"),
      Typed.fact(
        "report.submitted", "AAA", "2013-04-29", #"{"report":"annual","year":2012}"#),
      Typed.fact("retention.absence-declared", "AAA", "2014-06-01"))
    let told = duties.filter { $0.article == "3.8" }
      .map { "\($0.year ?? 0) \($0.status.rawValue)" }
    #expect(told == expected)
  }

  @Test(
    "Compliance is declared by the end of the next meeting after the last area is cleared",
    arguments: [
      ("2012-01-01", nil, "2012-09-14 open"), ("2012-01-01", "2012-09-12", "2012-09-14 met"),
      ("2012-09-12", nil, nil), ("2011-08-30", nil, nil),
    ] as [(String, String?, String?)])
  func declaration(cleared: String, declared: String?, expected: String?) {
    var lines = [
      Self.ratified, Typed.fact("contamination.declared", "AAA", "2011-03-10"),
      Typed.fact("clearance.completed", "AAA", cleared),
    ]
    if let declared {
      lines.append(Typed.fact("clearance.compliance-declared", "AAA", declared))
    }
    let duty = given(lines).state("2012-09-14").duties.first { $0.article == "4.1c" }
    #expect(duty.map { "\($0.due) \($0.status.rawValue)" } == expected)
  }

  @Test("What a plan asks for binds nobody, and nobody before the plan is adopted")
  func plans() throws {
    let adopted = Self.meeting(
      "1msp", "2011-11-09", "2011-11-12", kind: "meeting-of-states-parties")
    let lines = [
      adopted, Self.ratified, Typed.fact("stockpile.declared", "AAA", "2011-03-10"),
      Typed.fact("stockpile.plan-reported", "AAA", "2012-10-01", #"{"stage":"in-place"}"#),
    ]
    func planned(_ on: String) -> [String] {
      given(lines).state(on).duties.filter { !$0.isBinding }.map(told)
    }
    #expect(planned("2011-11-11").isEmpty)
    #expect(planned("2011-11-12") == ["VAP 8 2012-09-01 open"])
    #expect(planned("2012-09-02") == ["VAP 8 2012-09-01 unknown"])
    #expect(planned("2012-10-01") == ["VAP 8 2012-09-01 received"])
  }

  @Test(
    "A plan asks nothing of a State that came in after the next had replaced it",
    arguments: [("2011-11-30", ["VAP 8", "DAP 4.1(a)"]), ("2012-07-01", ["DAP 4.1(a)"])])
  func replaced(joined: String, expected: [String]) {
    let state = given(
      Self.meeting("1msp", "2010-11-09", "2010-11-09"),
      Self.meeting("1rc", "2012-12-15", "2012-12-15"),
      Typed.fact("treaty.ratified", "BBB", joined),
      Typed.fact("stockpile.declared", "BBB", "2011-03-10"),
      Typed.fact("victims.declared", "BBB", "2011-03-10")
    ).state("2014-01-01")
    let asked = state.duties.filter { !$0.isBinding }.map(\.article)
    #expect(asked.filter { $0 != "DAP 4.1(c)" }.sorted() == expected.sorted())
  }

  @Test(
    "What a plan asks for by a day is missing where a source says so of a later day",
    arguments: [("2016-12-31", "unknown"), ("2017-03-01", "overdue")])
  func missing(told: String, status: String) throws {
    let duty = try #require(
      given(
        Self.meeting("1rc", "2015-09-07", "2015-09-11"), Self.ratified,
        Typed.fact("victims.declared", "AAA", "2011-03-10"),
        Typed.fact(
          "action.reported", "AAA", told,
          #"{"plan":"DAP","topic":"victim-assistance.focal-point-missing"}"#)
      ).state("2017-06-01").duties.first { $0.article == "DAP 4.1(a)" })
    #expect(duty.status.rawValue == status)
  }

  @Test("What a plan asked for before a withdrawal stays")
  func withdrawnFromPlan() {
    let lines = [
      Self.meeting("2rc", "2012-01-01", "2012-01-02"),
      Self.meeting("11msp", "2012-06-01", "2012-06-02", kind: "other"),
      Self.ratified, Typed.fact("legislation.adopted", "AAA", "2012-02-01"),
      Typed.fact("treaty.withdrawal-notified", "AAA", "2013-01-01"),
    ]
    let duties = given(lines).state("2014-01-01").duties.filter { !$0.isBinding }
    #expect(duties.map(told) == ["LAP 47 2012-05-31 met"])
  }

  @Test("Between two completions the first is the one that counts")
  func twice() throws {
    let state = given(
      Self.ratified, Typed.fact("stockpile.declared", "AAA", "2011-03-10"),
      Typed.fact("stockpile.destruction-completed", "AAA", "2011-05-01"),
      Typed.fact("stockpile.found", "AAA", "2013-01-01"),
      Typed.fact(
        "stockpile.destruction-completed", "AAA", "2014-01-01", #"{"occurrence":2}"#)
    ).state("2012-01-01")
    let duty = try #require(state.duties.first { $0.article == "3.2" })
    #expect(duty.status == .met)
    #expect(duty.metOn?.description == "2011-05-01")
  }

  @Test(
    "A request is due nine months before its meeting, and counts from the day it was made",
    arguments: [
      ("2011-12-10", "2012-01-01", [Truth.yes]),
      ("2011-12-11", "2012-01-01", [.no]), ("2011-12", "2012-01-01", [.maybe]),
      ("2012-03-01", "2012-01-01", []),
    ] as [(String, String, [Truth])])
  func request(asked: String, on: String, inTime: [Truth]) throws {
    let state = given(
      Self.ratified, Typed.fact("contamination.declared", "AAA", "2011-03-10"),
      Typed.fact(
        "deadline.extension-requested", "AAA", asked,
        #"{"article":"4","request":1,"meeting":"3msp"}"#)
    ).state(on)
    let duty = try #require(state.duties.first { $0.article == "4.1" })
    #expect(duty.extensions.compactMap { $0.isInTime(opening: state.registers.opening) } == inTime)
    // The meetings on record end nine years before the deadline.
    #expect(duty.requestDue == nil)
  }

  @Test("A duty that ended because there was nothing keeps its row, with the day of that word")
  func ended() throws {
    let lines = [
      Self.ratified, Typed.fact("stockpile.declared", "AAA", "2012-01-01"),
      Typed.fact("stockpile.absence-declared", "AAA", "2022-05-01"),
    ]
    let duty = try #require(given(lines).state("2023-01-01").duties.first { $0.article == "3.2" })
    #expect(duty.status == .absent)
    #expect(duty.metOn?.description == "2022-05-01")
    #expect(duty.daysLate == duty.due.day.map { day("2022-05-01") - $0 })
    let before = try #require(given(lines).state("2022-04-30").duties.first { $0.article == "3.2" })
    #expect(before.status == .overdue)
  }
}
