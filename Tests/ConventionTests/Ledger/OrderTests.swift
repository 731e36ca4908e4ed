import Convention
import EventLog
import TestSupport
import Testing

@Suite("Order of the log") struct OrderTests {
  private static let measures = [
    "parties", "parties(basis: in-force)", "signatories", "non-signatories",
    "joined(since: 2msp)", "signed(window: 2011)", "article7.initial.submitted",
    "article7.initial.overdue", "article7.annual.submitted(year: 2011)", "attended(meeting: 2msp)",
    "date.consent", "date.withdrawal",
  ]

  /// Random facts about four States, told by four documents; one attestation each.
  private static func facts(_ random: inout SeededGenerator) -> [String] {
    let dates = [
      "2008-12-03", "2009-05", "2009", "2010-03-15/2010-06-30", "../2011-02-01", "2011-01-20",
      "2011-10-01", "2012", "2012-03",
    ]
    let kinds = [
      ("treaty.signed", "{}"), ("treaty.ratified", "{}"), ("treaty.acceded", "{}"),
      ("treaty.withdrawal-notified", "{}"), ("report.submitted", #"{"report":"initial"}"#),
      ("report.submitted", #"{"report":"annual","year":2011}"#),
      ("report.outstanding", #"{"report":"initial","day":"2012-01-31"}"#),
      ("meeting.attended", #"{"meeting":"2msp","capacity":"party"}"#),
    ]
    var seen: Set<String> = []
    return (0..<24).compactMap { _ in
      let state = ["AAA", "BBB", "CCC", "DDD"].randomElement(using: &random)!
      let kind = kinds.randomElement(using: &random)!
      let document = ["untc", "monitor", "press", "report"].randomElement(using: &random)!
      let place = ["a", "b"].randomElement(using: &random)!
      let on = dates.randomElement(using: &random)!
      guard seen.insert("\(state) \(kind) \(document) \(place)").inserted else { return nil }
      return Typed.fact(kind.0, state, on, kind.1, from: document, at: place)
    }
  }

  /// Everything a state says, without positions in the log.
  private func told(_ ledger: Ledger, _ asOf: String, knownBy: String) throws -> [String] {
    let basis = Axes(asOf: day(asOf), knownBy: day(knownBy))
    func sources(_ events: [Event]) -> String {
      events.map { "\($0.document) \($0.place) \($0.on?.text ?? "")" }
        .sorted().joined(separator: ", ")
    }
    let facts = ledger.facts(basis).map { fact in
      "\(fact.type.name) \(fact.state!) \(fact.range) \(fact.witnesses.map { $0.payload.canonicalText }) "
        + "by \(sources(fact.witnesses)) against \(sources(fact.disputing))"
    }
    let state = ledger.state(basis)
    return try facts + Self.measures.map { "\($0) = \(try state.ask($0))" }
  }

  @Test(
    "The same facts in another order give the same facts and the same answers", arguments: 1...12)
  func order(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let facts = Self.facts(&random)
    let other = given(facts.shuffled(using: &random))
    let ledger = given(facts)
    for (asOf, knownBy) in [("2011-08-20", "2012-06-29"), ("2013-01-01", "2026-01-01")] {
      #expect(
        try told(ledger, asOf, knownBy: knownBy) == told(other, asOf, knownBy: knownBy),
        "seed \(seed)")
    }
  }

  @Test("A prefix's state is the state at that size", arguments: 1...4)
  func prefix(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let log = TestLedger.log(
      TestLedger.registers + "\n" + Self.facts(&random).joined(separator: "\n"))
    let whole = Ledger(log)
    for size in [first, first + 5, log.size - 1] {
      let cut = Ledger(log.prefix(size))
      for measure in Self.measures {
        #expect(
          try whole.state("2012-06-29", at: size).ask(measure) == cut.ask(measure, "2012-06-29"),
          "seed \(seed), size \(size), \(measure)")
      }
    }
  }

  @Test("Registers are read at the size asked about: a later name is not known before its line")
  func registersAt() {
    let ledger = given(
      Typed.fact("treaty.signed", "AAA", "2009-01-15"),
      Typed.line(
        "country.registered",
        """
        {"code":"AAA","kinds":[{"kind":"un-member"}],"names":[{"short":"New Aland"}],\
        "region":"Europe"}
        """))
    #expect(ledger.state("2010-01-01").name(.aaa) == "New Aland")
    #expect(ledger.state("2010-01-01", at: first).name(.aaa) == "Aland")
    #expect(ledger.state("2010-01-01", knownBy: "2009-06-01").name(.aaa) == "New Aland")
  }
}
