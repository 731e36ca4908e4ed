import Convention
import TestSupport
import Testing

@Suite("Reading a source text") struct SourceTextTests {
  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("A footnote goes with the paragraph that carries its mark, across a page break")
  func footnotes() {
    let text = SourceText(
      numbered: Self.lines(
        """
        Cover
        1. Four States¹ and two others² have
        ¹ Aland and Beland.
        ² Celand.
        begun.
        2. Twelve¹² more.
        ¹² Deland.
        """), title: "title", notes: .superscripts)
    #expect(text.passages.map(\.place) == ["title", "para 1", "para 2"])
    #expect(text.passages[1].text.contains("Beland"))
    #expect(text.passages[1].text.contains("Celand"))
    #expect(text.passages[1].text.contains("begun."))
    #expect(text.passages[2].text.contains("Deland"))
  }

  @Test("A line that begins with another number than the next is no paragraph")
  func numbering() {
    let text = SourceText(
      numbered: Self.lines("1. First\n3. no\n2. Second<sup>7</sup>\n<sup>7</sup> Note"),
      prefix: "body, ", title: nil, notes: .tags)
    #expect(text.passages.map(\.place) == ["body, para 1", "body, para 2"])
    #expect(text.passages[1].text.contains("Note"))
  }

  @Test(
    "Numbers in digits and words, and none that count nothing",
    arguments: [
      ("Forty-six of 102, or 64,448,458", [46, 102, 64_448_458]),
      ("in line with actions Nos. 2-7 and article 3, on 5 May 2012", [5, 2012]),
      ("Actions #8 and 9 of CCM/MSP/2011/WP.4 (para. 28)", []),
      ("under Articles 3, 4 and/or 5 of the 2 MSP, thirty per cent", [30]),
      ("someone, tenfold", []),
    ])
  func numbers(text: String, expected: [Int]) {
    let found = SourceTokens(text, names: StateNames([Country]())).numbers
    #expect(Set(found.map(\.value)) == Set(expected))
  }

  @Test("The longest name counts, and no part of a word")
  func names() {
    let names = StateNames(given().registers.countries.values)
    let tokens = SourceTokens("Old Beland, Beland and Celanders of Aland", names: names)
    #expect(tokens.states.map(\.code).sorted() == [.aaa, .bbb, .bbb])
  }
}
