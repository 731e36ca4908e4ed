import Testing

@Suite("Transcription: splitting a text into places")
struct SourceTextTests {
  private static func numbered(
    _ text: String, prefix: String = "", notes: NumberedText.Notes = .superscripts
  ) -> SourceText {
    NumberedText.split(
      text.split(separator: "\n", omittingEmptySubsequences: false), prefix: prefix, notes: notes)
  }

  private static func lines(_ text: SourceText) -> [String] {
    text.passages.map { passage in
      "\(passage.place): \(passage.text.split { $0.isWhitespace }.joined(separator: " "))"
    }
  }

  @Test("A footnote is a place in the paragraph of its mark, across page breaks")
  func footnotes() {
    let text = Self.numbered(
      """
      Cover
      1. Four States¹ and two others² have

      ¹ Aland and
      Beland.

      ² Celand.

      begun.

      2. Twelve¹² more.


      ¹² Deland.
      """)
    #expect(
      Self.lines(text) == [
        "title: Cover", "para 1: Four States¹ and two others² have begun.",
        "para 1, fn 1: Aland and Beland.", "para 1, fn 2: Celand.", "para 2: Twelve¹² more.",
        "para 2, fn 12: Deland.",
      ])
    #expect(text.strayNotes == [])
  }

  @Test("A footnote without a mark is reported, tags mark like superscripts")
  func strayFootnote() {
    let text = Self.numbered(
      "1. Ten<sup>7</sup>\n\n<sup>7</sup>Aland.\n<sup>8</sup> Beland.", notes: .tags)
    #expect(Self.lines(text).suffix(2) == ["para 1: Ten<sup>7</sup>", "para 1, fn 7: Aland."])
    #expect(text.strayNotes == ["fn 8: Beland."])
  }

  @Test("Only the number that comes next begins a paragraph")
  func numbering() {
    let text = Self.numbered("1. First\n3. no\n\n1. Heading\n2. Second", prefix: "body, ")
    #expect(
      Self.lines(text) == [
        "title: ", "body, para 1: First 3. no 1. Heading", "body, para 2: Second",
      ])
  }

  @Test("Lettered items are places; Roman numerals and cut sentences stay in them")
  func items() {
    let text = Self.numbered(
      """
      1. They decided:

      - (a) One thing¹ that
      ¹ Aland.

      goes on.
      - (b) Another:
       - (i) Two;

      (ii) Three;

      with each of them;

      c) Last.

      It was also decided.

      2. Next.
      """)
    #expect(
      Self.lines(text) == [
        "title: ", "para 1: They decided: It was also decided.",
        "para 1(a): One thing¹ that goes on.", "para 1(a), fn 1: Aland.",
        "para 1(b): Another: - (i) Two; (ii) Three; with each of them;", "para 1(c): Last.",
        "para 2: Next.",
      ])
  }

  @Test("What stands under a heading, and the day that announces it")
  func headings() {
    let lines = "Programme\n10:00\nOpening\nHello\n15:00\n\nClosing (late)\nBye\n16:00"
      .split(separator: "\n", omittingEmptySubsequences: false)
    let text = SourceText(
      headed: lines, places: [("Opening", "session opening"), ("Closing (", "session closing")],
      opener: { $0.contains(":") })
    #expect(
      Self.lines(text) == [
        "title: Programme", "session opening: 10:00 Opening Hello",
        "session closing: 15:00 Closing (late) Bye 16:00",
      ])
  }

  @Test("Bullets, tables and questions are cut out of the paragraphs that count on through them")
  func progressReport() {
    let text = ProgressText.split(
      """
      Cover
      1. Begun.
      II. Report Summary
      Clearance:
      - (a) One;
      Please recycle
      - (b) Two.
      Compliance
      - Three.
      III. Period
      2. Met.
      Table 1
      Goals\tActions\tResults
      A goal\tReport\tFour States
      \t\tparties
      Action 15\tTwo requests
      \tOne more
      1. Questions for the meeting
      (a) Why?
      2. Progress: monitoring
      3. Done.
      """.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(
      Self.lines(text) == [
        "title: Cover", "para 1: Begun.", "para 2: Met.", "para 3: Done.",
        "summary, Clearance, bullet 1: - (a) One; Please recycle",
        "summary, Clearance, bullet 2: - (b) Two.", "summary, Compliance, bullet 1: - Three.",
        "section III: Period", "table 1: Goals Actions Results A goal Report Four States parties",
        "action 15: Two requests One more", "questions: (a) Why?",
      ])
  }
}
