import Convention
import EventLog
import TestSupport
import Testing

@Suite("Statistics of a measure") struct StatisticsTests {
  private static let ledger = given(
    Typed.fact("treaty.signed", "AAA", "2010-01-01"),
    Typed.fact("treaty.ratified", "AAA", "2010-01-11"),
    Typed.fact("treaty.signed", "BBB", "2010-01-01"),
    Typed.fact("treaty.ratified", "BBB", "2010-01-05/2010-01-07"),
    Typed.fact("treaty.signed", "CCC", "2010-01-01"),
    Typed.fact("treaty.ratified", "CCC", "2011-01-01"),
    Typed.fact("retention.declared", "AAA", "2010-02-01", #"{"submunitions":40}"#),
    Typed.fact("retention.declared", "BBB", "2010-02-01", #"{"submunitions":60}"#),
    Typed.fact("retention.declared", "CCC", "2010-02-01"))

  private func statistics(_ measure: String, _ on: String = "2012-06-29") throws -> Statistics {
    try Self.ledger.state(on).statistics(Measure(measure), by: .region)
  }

  @Test("Days have a mean, a median, a least and a most, each from low to high")
  func days() throws {
    let all = try statistics("days.to-consent")
    #expect(all.entries.map(\.state) == [.bbb, .aaa, .ccc])
    #expect(all.all.mean.map { "\($0.low.decimal) \($0.high.decimal)" } == "126.33 127")
    #expect(all.all.median.map { "\($0.low.decimal) \($0.high.decimal)" } == "10 10")
    #expect(all.all.least?.state == .bbb)
    #expect(all.all.most?.state == .ccc)
    #expect(all.byYear.map { "\($0.year) \($0.summary.count)" } == ["2010 2", "2011 1"])
    #expect(all.byRegion.map(\.name) == ["Africa", "Asia", "Europe"])
    #expect(try statistics("days.to-consent", "2010-12-31").all.count == 2)
  }

  @Test("Amounts are summed with the States that tell of them")
  func amounts() throws {
    let all = try statistics("quantity(of: retention.declared, member: submunitions)")
    #expect(all.all.sum == 100...100)
    #expect(all.answer.tellers?.of == 2)
    #expect(all.answer.tellers?.among == 3)
  }

  @Test("Sets have a share of the parties, by region and year")
  func shares() throws {
    let all = try statistics("joined(window: 2011)")
    #expect(all.isAmongParties)
    #expect(all.share?.percent?.low.decimal == "33.33")
    #expect(all.sharesByRegion.first { $0.name == "Asia" }?.share.percent?.low.decimal == "100")
    #expect(all.sharesByYear.map { $0.share.answer.low?.integer ?? 0 } == [0, 0, 0, 1, 1])
    #expect(try !statistics("non-signatories").isAmongParties)
    #expect(try statistics("non-signatories").share?.among == 4)
  }

  @Test("What gives no number for each State is refused")
  func refused() {
    for text in [
      "rule.initial-days", "meeting.dates(meeting: 2msp)", "ratio(of: signed, to: signed)",
    ] {
      #expect(throws: MeasureError.self) { try statistics(text) }
    }
  }
}
