import EventLog
import Convention
import TestSupport
import Testing

@Suite("Transcription: what events and figures cite")
struct CitedTests {
  private static func figure(_ number: Int, _ places: String, _ rest: String) -> String {
    """
    {"type":"figure.published","source":{"document":"report","at":"para \(number)"},\
    "data":{"figure":"report/para-\(number)/1","places":\(places),"section":"universalization",\
    "label":"counted",\(rest)}}
    """
  }

  private let cited = Cited(
    "report",
    in: TestLedger.ledger(
      [
        """
        {"type":"treaty.signed","state":"AAA","on":"2008-12-03",\
        "source":{"document":"report","at":"para 1, fn 4"},"data":{}}
        """,
        figure(2, #"["para 2, fn 1"]"#, #""value":7,"outOf":15,"unit":"states","list":"absent""#),
        figure(3, #"["para 3"]"#, #""value":30,"unit":"percent","list":"absent""#),
        figure(
          4, #"["para 4(a)"]"#,
          #""value":null,"reason":"unquantified","unit":"percent","hedge":"half","list":"absent""#),
      ].joined(separator: "\n")))

  @Test("A paragraph and its footnotes count together, other paragraphs do not")
  func places() throws {
    let aaa = try #require(CountryCode("AAA"))
    #expect(cited.holds(.state(aaa), at: "para 1"))
    #expect(cited.holds(.state(aaa), at: "para 1, fn 5"))
    #expect(!cited.holds(.state(aaa), at: "para 2"))
    #expect(cited.holds(.number(Fraction(15)), at: "para 2"))
    #expect(cited.holds(.share(.half), at: "para 4(a)"))
    #expect(!cited.holds(.share(.half), at: "para 4(b)"))
  }

  @Test("A date is found whole, with or without its year; a percentage is no count")
  func kinds() {
    let day = PrintedToken.DatePart(year: 2008, month: 12, day: 3)
    #expect(cited.holds(.date([day]), at: "para 1"))
    #expect(cited.holds(.date([.init(year: nil, month: 12, day: 3)]), at: "para 1"))
    #expect(cited.holds(.date([.init(year: 2008, month: 12, day: nil)]), at: "para 1"))
    #expect(!cited.holds(.date([.init(year: 2008, month: 12, day: 4)]), at: "para 1"))
    #expect(!cited.holds(.date([day, .init(year: 2008, month: 12, day: 5)]), at: "para 1"))
    #expect(cited.holds(.number(Fraction(2008)), at: "para 1"))
    #expect(!cited.holds(.number(Fraction(3)), at: "para 1"))
    #expect(cited.holds(.percent(Fraction(30)), at: "para 3"))
    #expect(!cited.holds(.number(Fraction(30)), at: "para 3"))
  }
}
