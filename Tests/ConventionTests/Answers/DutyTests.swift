import Convention
import EventLog
import TestSupport
import Testing

@Suite("Duties and their deadlines") struct DutyTests {
  // In force for AAA on 2011-09-01: the initial report is due on 2012-02-28, the first annual one
  // covers 2012.
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2011-03-10")

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
    #expect(duties.map(told) == ["7.1 2012-02-28 unknown", "7.2/2012 2013-04-30 unknown"])
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
}
