import EventLog
import Convention
import TestSupport
import Testing

@Suite("Transcription: numbers, dates, shares and names in a text")
struct SourceTokensTests {
  private static func printed(_ text: String) -> [String] {
    SourceTokens(text, names: StateNames([Country]())).found.map(\.printed).sorted()
  }

  @Test(
    "Numbers in digits and words, and none that count nothing",
    arguments: [
      ("Forty-six of 102, or 64,448,458.", ["102", "64,448,458", "Forty-six"]),
      ("650,000 and 68.2 million in 2011", ["2011", "650,000", "68.2 million"]),
      ("an eight-year deadline, two hundred States", ["eight-year", "two hundred"]),
      ("in line with actions Nos. 2-7 and 9, and article 3", []),
      ("Actions #8 and 9 of CCM/MSP/2011/WP.4 (para. 28), #10", []),
      ("under Articles 3, 4 and/or 5, 20 States of the 2 MSP", ["20"]),
      ("Of those under article 3, 37 have; actions Nos. 4, 5, 6 and 7", ["37"]),
      ("article 5 (1), article 3.8, rule 1 (3), § 21, see 37(a)", []),
      ("<http://a.org/2012/7> **Action #20-32**, seven⁴⁵ of<sup>9</sup>", ["seven"]),
      ("someone, tenfold, the Second Meeting", []),
    ])
  func numbers(text: String, expected: [String]) {
    #expect(Self.printed(text) == expected)
  }

  @Test(
    "Dates are one token, shares another",
    arguments: [
      ("from 27 to 30 June 2011", ["27 to 30 June 2011"]),
      ("10–14 September, 4 April and March 2012", ["10–14 September", "4 April", "March 2012"]),
      ("on 9 February and 12 February 2011", ["12 February 2011", "9 February"]),
      ("actions Nos. 8 and 9 May 2012", ["9 May 2012"]),
      ("10:00-13:00", ["10:00-13:00"]),
      (
        "Half, more than one third, 30 per cent, 16 %",
        ["16 %", "30 per cent", "Half", "one third"]
      ),
      ("the majority in the first half of the year, almost all", ["almost all", "majority"]),
      ("A third challenge, a Third Meeting, one challenge", ["one"]),
      ("a third of them, two-thirds", ["a third of", "two-thirds"]),
    ])
  func datesAndShares(text: String, expected: [String]) {
    #expect(Self.printed(text) == expected.sorted())
  }

  @Test("The longest name counts, and no part of a word")
  func names() throws {
    let aaa = try #require(CountryCode("AAA"))
    let bbb = try #require(CountryCode("BBB"))
    let names = StateNames(TestLedger.ledger("").registers.countries.values)
    let tokens = SourceTokens(
      "Old Beland, Beland and Celanders, New-Celand of\nAland", names: names)
    #expect(tokens.found.map(\.printed) == ["Old Beland", "Beland", "Aland"])
    #expect(
      tokens.found.map(\.token) == [.state(bbb), .state(bbb), .state(aaa)])
  }
}
