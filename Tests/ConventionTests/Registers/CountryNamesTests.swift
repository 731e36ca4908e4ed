import Convention
import EventLog
import TestSupport
import Testing

@Suite("Names of States") struct CountryNamesTests {
  private static let ledger = given(
    country("CIV", #"[{"short":"Côte d'Ivoire","official":"Republic of Côte d'Ivoire"}]"#),
    country("KOR", #"[{"short":"Republic of Korea"}]"#, #","variants":["Korea, South"]"#),
    country("PRK", #"[{"short":"Democratic People's Republic of Korea"}]"#),
    country("GNB", #"[{"short":"Guinea-Bissau"}]"#),
    country("GIN", #"[{"short":"Guinea"}]"#))

  private static func country(_ code: String, _ names: String, _ more: String = "") -> String {
    Typed.line(
      "country.registered",
      #"{"code":"\#(code)","kinds":[{"kind":"un-member"}],"names":\#(names),"region":"R"\#(more)}"#)
  }

  @Test(
    "A State is found by code, by a name of any time, a variant or a beginning",
    arguments: [
      ("CIV", "CIV"), ("civ", "CIV"), ("Côte d'Ivoire", "CIV"), ("cote d'ivoire", "CIV"),
      ("COTE DIVOIRE", "CIV"), ("Co\u{302}te d'Ivoire", "CIV"), ("Republic of Cô", "CIV"),
      ("Korea South", "KOR"), ("korea, south", "KOR"), ("Democratic", "PRK"),
      ("Guinea", "GIN"), ("guinea bissau", "GNB"), ("Guinea-B", "GNB"),
      ("Old Beland", "BBB"), ("Beland", "BBB"), ("  aland ", "AAA"),
    ])
  func found(text: String, code: String) {
    #expect(Self.ledger.registers.names.find(text) == .found(CountryCode(code)!))
  }

  @Test("The beginning of several names is ambiguous, and all of them are named in order")
  func ambiguous() {
    #expect(
      Self.ledger.registers.names.find("republic of")
        == .ambiguous([CountryCode("CIV")!, CountryCode("KOR")!]))
  }

  @Test(
    "A mistyped name is answered with the nearest one, a strange one with none",
    arguments: [("Alnd", true), ("Celan d", true), ("Zzzzzzzz", false), ("", false), ("''", false)])
  func unknown(text: String, isNear: Bool) {
    guard case .unknown(let suggestion) = Self.ledger.registers.names.find(text) else {
      Issue.record("\(text) was found")
      return
    }
    #expect((suggestion != nil) == isNear)
  }

  @Test("A suggestion is spelled as registered")
  func spelled() {
    #expect(
      Self.ledger.registers.names.find("Guinee-Bissau") == .unknown(suggestion: "Guinea-Bissau"))
  }

  @Test(
    "The as-of day picks the name that is printed",
    arguments: [
      ("2011-08-01", "Old Beland"), ("2012-01-31", "Old Beland"), ("2012-02-01", "Beland"),
      ("2026-01-01", "Beland"),
    ])
  func nameOfTheDay(asOf: String, name: String) {
    #expect(given().state(asOf).name(.bbb) == name)
  }

  @Test(
    "A State has the standing of the day",
    arguments: [("2011-07-13", nil), ("2011-07-14", Country.Kind.unMember)])
  func standing(asOf: String, kind: Country.Kind?) {
    #expect(given().registers.countries[.bbb]?.kind(on: day(asOf)) == kind)
  }
}
