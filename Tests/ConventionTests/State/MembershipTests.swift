import Convention
import EventLog
import TestSupport
import Testing

@Suite("Membership") struct MembershipTests {
  typealias Membership = CountryRecord.Membership

  private func record(_ events: String...) -> CountryRecord {
    given(events).state("2026-01-01").record(.aaa)
  }

  @Test(
    "A State signs, then ratifies, then the Convention enters into force for it",
    arguments: [
      ("2009-01-14", Membership.none, Truth.no), ("2009-01-15", .signatory, .no),
      ("2011-03-09", .signatory, .no), ("2011-03-10", .party, .no),
      ("2011-08-31", .party, .no), ("2011-09-01", .party, .yes),
    ])
  func ratification(on: String, membership: Membership, inForce: Truth) {
    let record = record(
      Typed.fact("treaty.signed", "AAA", "2009-01-15"),
      Typed.fact("treaty.ratified", "AAA", "2011-03-10"))
    #expect(record.membership(on: day(on)) == membership)
    #expect(record.isInForce(on: day(on)) == inForce)
  }

  @Test("Accession needs no signature, and makes no signatory")
  func accession() {
    let record = record(Typed.fact("treaty.acceded", "AAA", "2016-04-06"))
    #expect(record.membership(on: day("2016-04-05")) == Membership.none)
    #expect(record.membership(on: day("2016-04-06")) == .party)
    #expect(record.consentKind == .accession)
    #expect(record.entryIntoForce?.day == day("2016-10-01"))
    #expect(record.initialDue?.day == day("2017-03-30"))
  }

  @Test(
    "A State that withdraws is a party until the day before, and no signatory again",
    arguments: [
      ("2025-03-05", Membership.party, Truth.yes), ("2025-03-06", .withdrawn, .no),
      ("2026-01-01", .withdrawn, .no),
    ])
  func withdrawal(on: String, membership: Membership, inForce: Truth) {
    let record = record(
      Typed.fact("treaty.signed", "AAA", "2008-12-03"),
      Typed.fact("treaty.ratified", "AAA", "2011-03-24"),
      Typed.fact("treaty.withdrawal-notified", "AAA", "2024-09-06"))
    #expect(record.membership(on: day(on)) == membership)
    #expect(record.isInForce(on: day(on)) == inForce)
    #expect(record.isSignatory(on: day(on)) == .no)
  }

  @Test("Provisional application makes no party and starts no duty")
  func provisional() {
    let record = record(
      Typed.fact("treaty.signed", "AAA", "2008-12-03"),
      Typed.fact("treaty.provisionally-applied", "AAA", "2009-01-01"))
    #expect(record.membership(on: day("2010-01-01")) == .signatory)
    #expect(record.initialDue == nil)
    #expect(record.provisionalApplication?.range.day == day("2009-01-01"))
  }

  @Test(
    "A partial date leaves the standing open from its earliest day to the day before its latest",
    arguments: [
      ("2011-02-28", Truth.no), ("2011-03-01", .maybe), ("2011-03-30", .maybe),
      ("2011-03-31", .yes),
    ])
  func partial(on: String, isParty: Truth) {
    let record = record(
      Typed.fact("treaty.signed", "AAA", "2009"), Typed.fact("treaty.ratified", "AAA", "2011-03"))
    #expect(record.isParty(on: day(on)) == isParty)
    #expect(record.isSignatory(on: day(on)) == !isParty)
    #expect((record.membership(on: day(on)) == nil) == (isParty == .maybe))
  }

  @Test("A partial deposit may still enter into force on one certain day")
  func certainEntry() {
    let record = record(Typed.fact("treaty.ratified", "AAA", "2011-03"))
    #expect(record.entryIntoForce?.day == day("2011-09-01"))
    #expect(record.isInForce(on: day("2011-09-01")) == .yes)
  }

  @Test("Nothing on record is no membership: depositary facts are complete by nature")
  func nothing() {
    #expect(record().membership(on: day("2020-01-01")) == Membership.none)
    #expect(record().isParty(on: day("2020-01-01")) == .no)
  }

  @Test("Counts take certain States only, and tell how many are undecided")
  func counts() {
    let state = given(
      Typed.fact("treaty.ratified", "AAA", "2009-06-01"),
      Typed.fact("treaty.signed", "BBB", "2009-06-01"),
      Typed.fact("treaty.ratified", "CCC", "2012"),
      Typed.fact("treaty.ratified", "DDD", "2009-06-01"),
      Typed.fact("treaty.withdrawal-notified", "DDD", "2011-01-01")
    ).state("2012-06-29")
    let counts = state.counts
    #expect(counts.parties == 1)
    #expect(counts.inForce == 1)
    #expect(counts.signatories == 1)
    #expect(counts.withdrawn == 1)
    #expect(counts.undecided == 1)
    #expect(state.actingStates.map(\.state) == [.aaa, .bbb, .ccc, .ddd])
  }

  @Test("Provisional application ends for good at entry into force; a withdrawal revives nothing")
  func provisionalEnds() {
    let record = given(
      Typed.fact("treaty.ratified", "AAA", "2011-03-24"),
      Typed.fact("treaty.provisionally-applied", "AAA", "2011-03-24"),
      Typed.fact("treaty.withdrawal-notified", "AAA", "2024-09-06")
    ).state("2026-01-01").record(.aaa)
    let days = ["2011-03-23", "2011-03-24", "2011-08-31", "2011-09-01", "2025-03-06"]
    #expect(days.map { record.appliesProvisionally(on: day($0)) } == [.no, .yes, .yes, .no, .no])
  }
}
