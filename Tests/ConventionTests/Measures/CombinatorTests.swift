import Convention
import EventLog
import TestSupport
import Testing

@Suite("Combined measures") struct CombinatorTests {
  private static let ledger = given(
    Typed.line(
      "target.registered",
      #"{"id":"aim","plan":"Plan","action":"1","value":10,"unit":"states","by":"3msp"}"#),
    Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
    Typed.fact("treaty.ratified", "BBB", "2010-01-01"),
    Typed.fact("treaty.acceded", "CCC", "2012-01-15"),
    Typed.fact("treaty.acceded", "DDD", "2012"))

  @Test(
    "Sets combine State by State, and counts become shares and growth",
    arguments: [
      ("union(of: [joined(since: 2msp), un-members])", "AAA BBB CCC ?DDD"),
      ("and(of: [joined(since: 2msp), un-members])", "CCC"),
      ("and(of: [parties, joined(since: 2msp)])", "CCC ?DDD"),
      ("minus(from: parties, less: un-members)", "?DDD"),
      ("minus(from: un-members, less: joined(since: 2msp))", "AAA BBB"),
      ("minus(from: un-members, less: acceded)", "AAA BBB"),
      ("union(of: [acceded])", "CCC ?DDD"),
      ("ratio(of: ratified, to: un-members)", "66.67"),
      ("ratio(of: parties, to: un-members)", "100...133.33"),
      ("ratio(of: ratified, to: parties)", "50...66.67"),
      ("growth(of: parties, since: 2msp)", "50...100"),
      ("growth(of: parties, since: 2msp, base: then)", "50...100"),
      ("growth(of: parties, since: 2msp, base: now)", "33.33...50"),
      ("target(target: aim)", "10"), ("shortfall(of: parties, target: aim)", "6...7"),
      ("shortfall(of: ratified, target: aim)", "8"),
    ])
  func combined(measure: String, answer: String) throws {
    #expect(try Self.ledger.ask(measure, "2012-06-29") == answer)
  }

  @Test("What nothing is left of has shrunk by a hundred per cent")
  func shrunk() throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.withdrawal-notified", "AAA", "2012-01-01"))
    #expect(try ledger.ask("growth(of: parties, since: 2msp)", "2013-01-01") == "-100")
  }

  @Test(
    "What has no value is an error that says so",
    arguments: [
      ("ratio(of: parties, to: signatories)", "a share of nothing has no value"),
      ("growth(of: signatories, since: 2msp)", "growth from nothing has no value"),
      ("union(of: [parties, date.consent])", "only sets of States can be combined"),
      ("ratio(of: date.consent, to: parties)", "only counts have shares and growth"),
      ("shortfall(of: date.consent, target: aim)", "\"of\" must be a measure that counts"),
      ("joined(since: 4msp)", "no meeting \"4msp\" is registered; did you mean \"2msp\"?"),
      ("joined(window: 2012)", "no window \"2012\" is registered; did you mean \"2011\"?"),
      ("attended(meeting: zzzzzz)", "no meeting \"zzzzzz\" is registered"),
      ("target(target: ain)", "no target \"ain\" is registered; did you mean \"aim\"?"),
      ("growth(of: parties, since: 9rc)", "no meeting \"9rc\" is registered"),
      (
        "article7.initial.due(by: 4msp)",
        "no meeting \"4msp\" is registered; did you mean \"2msp\"?"
      ),
    ])
  func errors(measure: String, message: String) throws {
    let error = #expect(throws: MeasureError.self) {
      try Self.ledger.ask(measure, "2012-06-29")
    }
    #expect(error?.message == message)
  }

  @Test(
    "Numbers are rounded half away from zero to two decimals",
    arguments: [
      (Fraction(700, over: 23), "30.43"), (Fraction(1, over: 200), "0.01"),
      (Fraction(-1, over: 200), "-0.01"), (Fraction(-1, over: 1000), "0"),
      (Fraction(1, over: 2), "0.5"), (Fraction(101, over: 100), "1.01"), (Fraction(-7), "-7"),
      (Fraction(99999, over: 1000), "100"), (Fraction(150, over: 100), "1.5"),
      (Fraction(.max), "9223372036854775807"), (Fraction(.min), "-9223372036854775808"),
      (Fraction(.max, over: .max), "1"), (Fraction(.max - 1, over: .max), "1"),
      (Fraction(-.max / 2, over: .max), "-0.5"), (Fraction(1, over: .max), "0"),
    ])
  func decimals(fraction: Fraction, text: String) {
    #expect(fraction.decimal == text)
  }

  @Test(
    "A decimal reads as an exact fraction",
    arguments: [
      ("30.43", Fraction(3043, over: 100)), ("-0.5", Fraction(-1, over: 2)), ("7", Fraction(7)),
      ("", nil), (".5", nil), ("5.", nil), ("1.2.3", nil), ("x", nil), ("--1", nil), ("1e3", nil),
      ("1234567890123456789", nil), ("0.1234567890123", nil),
    ])
  func reading(text: String, fraction: Fraction?) {
    #expect(Fraction(decimal: text) == fraction)
  }

  @Test("Large numbers and fine shares compare and add up without overflow")
  func large() throws {
    let fine = try #require(Fraction(decimal: "999999999.999"))
    let half = Fraction(1, over: 2_147_483_647)
    #expect(half < fine)
    let sum = (0..<200).reduce(fine) { sum, _ in sum + fine }
    #expect(sum == Fraction(200_999_999_999_799, over: 1000))
    #expect(Fraction(9_000_000_000_000_000_000) > Fraction(-9_000_000_000_000_000_000, over: 7))
  }
}
