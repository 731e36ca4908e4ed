import Convention
import EventLog
import TestSupport
import Testing

@Suite("Obligations under Articles 3, 4 and 5") struct ObligationTests {
  private static let held = Typed.fact("stockpile.previously-held", "AAA", "../2012-02-01")
  private static let consent = Typed.fact("treaty.ratified", "AAA", "2010-03-10")  // 2010-09-01
  private static let holds = Typed.fact("stockpile.declared", "AAA", "2011-01-27")
  private static let destroyed = Typed.fact(
    "stockpile.destruction-completed", "AAA", "2012-02")
  private static let found = Typed.fact("stockpile.found", "AAA", "2013-05-01")
  private static let again = Typed.fact(
    "stockpile.destruction-completed", "AAA", "2013", #"{"occurrence":2}"#)
  private static let none = Typed.fact("stockpile.absence-declared", "AAA", "2011-04-01")

  @Test(
    "Stockpiles, from nothing known to found again",
    arguments: [
      ([], "2012-01-01", Obligation.Status.none),
      ([consent], "2012-01-01", .unknown),
      ([holds], "2012-01-01", .prospective),
      ([consent, holds], "2010-12-31", .unknown),
      ([consent, holds], "2011-01-27", .open),
      ([consent, holds, destroyed], "2012-01-31", .open),
      ([consent, holds, destroyed], "2012-02-10", .unknown),
      ([consent, holds, destroyed], "2012-02-29", .completed),
      ([consent, destroyed], "2012-02-29", .completed),
      ([consent, holds, destroyed, found], "2013-04-30", .completed),
      ([consent, holds, destroyed, found], "2013-05-01", .open),
      ([consent, holds, destroyed, found, again], "2013-12-31", .completed),
      ([consent, holds, destroyed, found, again], "2013-06-30", .unknown),
      ([consent, held], "2012-02-01", .completed),
      ([consent, holds, held], "2012-02-01", .completed),
      ([consent, none], "2011-04-01", .absent),
      ([consent, holds, none], "2011-04-01", .absent),
    ])
  func stockpiles(lines: [String], on: String, expected: Obligation.Status) {
    let record = given(lines).state(on).record(.aaa)
    #expect(record.status(of: record.stockpiles, on: day(on)) == expected)
  }

  @Test("A word that there is none is taken back by a later declaration, not by an earlier one")
  func absenceTakenBack() {
    let later = Typed.fact("stockpile.declared", "AAA", "2011-06-01")
    let record = given(Self.consent, Self.none, later).state("2011-06-01").record(.aaa)
    #expect(record.status(of: record.stockpiles, on: day("2011-05-31")) == .absent)
    #expect(record.status(of: record.stockpiles, on: day("2011-06-01")) == .open)
  }

  @Test("A withdrawal ends what was still to be done")
  func lapsed() {
    let notice = Typed.fact("treaty.withdrawal-notified", "AAA", "2011-06-06")
    let record = given(Self.consent, Self.holds, notice).state("2011-12-06").record(.aaa)
    #expect(record.status(of: record.stockpiles, on: day("2011-12-05")) == .open)
    #expect(record.status(of: record.stockpiles, on: day("2011-12-06")) == .lapsed)
  }

  @Test(
    "An end came after the last day on which it still stood, where its dates leave that open",
    arguments: [
      ("../2013-06-30", "2012-06-29", Obligation.Status.open),
      ("../2013-06-30", "2012-06-30", .unknown), ("../2013-06-30", "2013-06-30", .completed),
      ("2012/2013", "2012-06-29", .open), ("2012/2013", "2012-06-30", .unknown),
      ("2012-05", "2012-06-29", .completed),
    ])
  func lastStanding(end: String, on: String, expected: Obligation.Status) {
    // The document `report` closes on 2012-06-29.
    let counted = Typed.fact("stockpile.declared", "AAA", "../2012-06-29", from: "report")
    let ended = Typed.fact("stockpile.destruction-completed", "AAA", end, from: "monitor")
    let record = given(Self.consent, counted, ended).state(on).record(.aaa)
    #expect(record.status(of: record.stockpiles, on: day(on)) == expected)
  }

  @Test("What more time is asked for is not yet done")
  func askedFor() {
    let asked = Typed.fact(
      "deadline.extension-requested", "AAA", "2012-02-01", #"{"article":"3","request":1}"#)
    let ended = Typed.fact("stockpile.destruction-completed", "AAA", "../2013-06-30")
    let record = given(Self.consent, Self.holds, asked, ended).state("2012-02-01").record(.aaa)
    #expect(record.status(of: record.stockpiles, on: day("2012-02-01")) == .open)
  }

  @Test(
    "Victims are never done with, unless a State says that it has none",
    arguments: [("2029-12-31", Obligation.Status.open), ("2030-01-01", .absent)])
  func victims(on: String, expected: Obligation.Status) {
    let told = Typed.fact("victims.declared", "AAA", "2011")
    let none = Typed.fact("victims.absence-declared", "AAA", "2030-01-01")
    let record = given(Self.consent, told, none).state(on).record(.aaa)
    #expect(record.status(of: record.victims, on: day(on)) == expected)
  }
}

@Suite("Deadlines of Articles 3 and 4 with their extensions") struct ObligationDutyTests {
  private static let consent = Typed.fact("treaty.ratified", "AAA", "2010-03-10")  // 2010-09-01
  private static let remnants = Typed.fact("contamination.declared", "AAA", "2011-01-27")
  private static let asked = Typed.fact(
    "deadline.extension-requested", "AAA", "2019-10-01",
    #"{"article":"4","request":1,"months":24}"#)
  private static let granted = Typed.fact(
    "deadline.extension-granted", "AAA", "2020-08-20",
    #"{"article":"4","request":1,"until":"2022-09-01"}"#)
  private static let cleared = Typed.fact("clearance.completed", "AAA", "2022-09-02")

  @Test(
    "Asked is not granted, and a decision moves the deadline from its day",
    arguments: [
      ([consent, remnants], "2020-08-31", "2020-09-01", DeadlineStatus.open),
      ([consent, remnants], "2020-09-02", "2020-09-01", .overdue),
      ([consent, remnants, asked], "2020-09-02", "2020-09-01", .overdue),
      ([consent, remnants, asked, granted], "2020-08-19", "2020-09-01", .open),
      ([consent, remnants, asked, granted], "2020-08-20", "2022-09-01", .open),
      ([consent, remnants, asked, granted, cleared], "2022-09-02", "2022-09-01", .metLate),
    ])
  func clearance(lines: [String], on: String, due: String, status: DeadlineStatus) throws {
    let duties = given(lines).state(on).duties.filter { $0.article == "4.1" }
    let duty = try #require(duties.first)
    #expect(duties.count == 1)
    #expect(duty.dueOriginal.description == "2020-09-01")
    #expect(duty.due.description == due)
    #expect(duty.status == status)
  }

  @Test("Nothing on record sets no deadline, and neither does a word that there is nothing")
  func silent() {
    let absent = Typed.fact("contamination.absence-declared", "AAA", "2011-01-27")
    for lines in [[Self.consent], [Self.consent, absent], [Self.remnants]] {
      let duties = given(lines).state("2012-01-01").duties
      #expect(!duties.contains { ["3.2", "4.1", "4.1c"].contains($0.article) })
    }
  }
}
