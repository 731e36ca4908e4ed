import Convention
import EventLog
import TestSupport
import Testing

@Suite("What goes in with a warning") struct PlausibilityTests {
  private static func fact(
    _ type: String, _ on: String, _ data: String = "{}", known: String? = nil
  ) -> String {
    Typed.fact(type, "AAA", on, data, known: known)
  }

  private static let party = [
    fact("treaty.signed", "2009-01-01"), fact("treaty.ratified", "2009-06-01"),
  ]

  @Test("A withdrawal by a State that is no party names Article 20, and has no effect")
  func withdrawal() {
    let withdrawal = Self.fact("treaty.withdrawal-notified", "2015-01-01")
    let message =
      "AAA had not consented to be bound; only a State Party withdraws (Article 20(2))"
    #expect(Checking.warned([withdrawal]) == ["1:9 \(message)"])
    let none = given(withdrawal).state("2016-01-01").record(.aaa)
    #expect(none.membership(on: day("2016-01-01")) == CountryRecord.Membership.none)
    // Before its consent it has nothing to withdraw from either.
    let early = Self.fact("treaty.withdrawal-notified", "0001-01-01")
    #expect(Checking.warned([early], after: Self.party) == ["1:9 \(message)"])
    let party = given(Self.party + [early]).state("2016-01-01").record(.aaa)
    #expect(party.membership(on: day("2016-01-01")) == .party)
    #expect(Checking.warned([withdrawal], after: Self.party) == [])
    let gone = given(Self.party + [withdrawal]).state("2016-01-01").record(.aaa)
    #expect(gone.membership(on: day("2016-01-01")) == .withdrawn)
  }

  @Test("Another day of an act that is done once names the line it disagrees with")
  func otherDay() {
    let other = Typed.fact("treaty.ratified", "AAA", "2015-01-01", at: "elsewhere")
    #expect(
      Checking.warned([other], after: Self.party)
        == ["1:\(column(of: "2015", in: other)) disagrees with line \(first + 1): 2009-06-01"])
    let wider = Typed.fact("treaty.ratified", "AAA", "2009", at: "elsewhere")
    #expect(Checking.warned([wider], after: Self.party) == [])
  }

  private static func granted(_ on: String, _ more: String) -> String {
    fact("deadline.extension-granted", on, #"{"article":"4","request":1\#(more)}"#)
  }
  private static let requested = fact(
    "deadline.extension-requested", "2019-01-01", #"{"article":"4","request":1,"months":12}"#)

  @Test(
    "More time than an article allows, late, unasked or of unknown length is told with the article",
    arguments: [
      ([requested, granted("2019-09-01", #","months":60"#)], [String]()),
      (
        [requested, granted("2019-09-01", #","months":119"#)],
        ["extended to 2030-07-01, more than 5 years beyond 2020-08-01 (Article 4(5))"]
      ),
      (
        [requested, granted("2019-09-01", "")],
        [#"a grant without "until" and "months" leaves the new deadline open (Article 4(5))"#]
      ),
      (
        [granted("2019-09-01", #","months":12"#)], ["no such request is on record (Article 4(5))"]
      ),
      (
        [requested, granted("2018-09-01", #","months":12"#)],
        ["decided before it was asked for, on 2019-01-01 (Article 4(5))"]
      ),
      (
        [requested, granted("2020-09-01", #","months":12"#)],
        ["after the deadline, which ran out on 2020-08-01 (Article 4(5))"]
      ),
    ])
  func extensions(lines: [String], messages: [String]) {
    let warned = Checking.warned(lines, after: Self.party).map {
      String($0.drop { $0 != " " }.dropFirst())
    }
    #expect(warned == messages)
  }

  @Test("A request after the deadline, and one by a State that is no party, are told")
  func requests() {
    let late = Self.fact(
      "deadline.extension-requested", "2018-09-01", #"{"article":"3","request":1}"#)
    #expect(
      Checking.warned([late], after: Self.party).map { $0.contains("ran out on 2018-08-01") }
        == [true])
    #expect(
      Checking.warned([late]).map {
        $0.contains("has not consented to be bound (Article 3(3))")
          || $0.contains("has no deadline (Article 3(3))")
      } == [true])
  }

  @Test("A report of a year to come is told")
  func yearToCome() {
    let line = Self.fact("report.submitted", "2011-04-30", #"{"report":"annual","year":2030}"#)
    #expect(
      Checking.warned([line]) == [
        "1:\(column(of: "2030", in: line)) a report received on 2011-04-30 covers 2030, a year to "
          + "come (Article 7(2))"
      ])
    let own = Self.fact("report.submitted", "2011-04-30", #"{"report":"annual","year":2010}"#)
    #expect(Checking.warned([own]) == [])
  }

  @Test("What is said to be known before it happened is told")
  func knownEarly() {
    let line = Self.fact("treaty.acceded", "2011-04-30", known: "2011-04-29")
    #expect(Checking.warned([line]).count == 1)
    #expect(
      Checking.warned([Self.fact("treaty.acceded", "2011-04-30", known: "2011-04-30")]) == [])
  }

  @Test("A correction or retraction that changes nothing is told")
  func noChange() {
    let log = Self.party
    let target = first + 1
    func messages(_ line: String, _ more: [String] = []) -> [String] {
      Checking.warned([line], after: log + more).map {
        String($0.drop { $0 != " " }.dropFirst())
      }
    }
    let other = Self.fact("treaty.ratified", "2009-06-02")
    #expect(
      messages(Typed.correction(of: target, to: Self.party[1]))
        == ["line \(target) says this already; nothing changes"])
    #expect(messages(Typed.correction(of: target, to: other)) == [])
    let corrected = Typed.correction(of: target, to: other, from: "monitor")
    #expect(
      messages(Typed.correction(of: target, to: other), [corrected])
        == ["line \(target), corrected by \(target + 1), says this already; nothing changes"])
    let retracted = Typed.retraction(of: target)
    #expect(
      messages(Typed.correction(of: target, to: other), [retracted]) == [
        "line \(target) is retracted by \(target + 1); the correction shows once \(target + 1) is "
          + "retracted"
      ])
    #expect(
      messages(Typed.retraction(of: target, from: "monitor"), [retracted])
        == ["line \(target) is retracted already, by \(target + 1)"])
  }

  @Test("Another spelling of a place that lines before cite is told")
  func spelling() {
    let log = [Typed.fact("treaty.signed", "AAA", "2009-01-01", at: "Table 3, row 2")]
    let line = Typed.fact("treaty.signed", "AAA", "2009-01-01", at: "table 3, row 2")
    #expect(
      Checking.warned([line], after: log).map { $0.contains(#"other lines cite "Table 3, row 2""#) }
        == [true])
    let same = Typed.fact("treaty.signed", "BBB", "2009-01-01", at: "Table 3, row 2")
    #expect(Checking.warned([same], after: log) == [])
  }

  private func column(of text: String, in line: String) -> Int {
    let bytes = Array(line.utf8)
    let place = bytes.firstRange(of: Array(text.utf8))?.lowerBound ?? 0
    // A string's column is that of its quote.
    return bytes[place - 1] == UInt8(ascii: "\"") ? place : place + 1
  }
}

@Suite("What is refused of lines that come in") struct PlainDoorTests {
  private static func placed(_ place: String) -> String {
    #"{"type":"treaty.signed","state":"AAA","on":"2009-01-01","source":{"document":"untc","at":⟦"\#(place)"⟧},"data":{}}"#
  }

  @Test(
    "A text holds no character that a terminal obeys or hides",
    arguments: [
      (#"a\u001b[31mRED"#, "001B"), (#"a\u0007"#, "0007"), ("a\u{202E}b", "202E"),
      (#"a\nb"#, "000A"), (#"a\u0000"#, "0000"), ("a\u{85}", "0085"), ("a\u{200B}b", "200B"),
      ("a\u{2028}b", "2028"), ("a\u{AD}b", "00AD"), ("a\u{FEFF}b", "FEFF"), ("a\u{61C}b", "061C"),
      ("a\u{7F}b", "007F"), ("a\u{E0001}b", "E0001"),
    ])
  func hidden(place: String, code: String) {
    Checking.expect(
      Self.placed(place),
      "the character U+\(code) shows as nothing or changes what is shown; expected it left out")
  }

  @Test(
    "Letters, signs and quotes of any language are text",
    arguments: ["Côte d'Ivoire, § 3 – “x”", #"a \"b\" \\ c"#, "Ελλάδα", "老挝", "لاوس", "±5 °"])
  func shown(place: String) {
    let line = Self.placed(place).replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(Checking.refused([line]) == [])
  }

  @Test(
    "A place has a letter or a digit, and no space too many",
    arguments: [
      ("???", #""???" is no place of a document; expected one such as "para 17, fn 1""#),
      ("para  17", "a place with a space too many; expected it without"),
      (" para 17", "a place with a space too many; expected it without"),
      ("para 17 ", "a place with a space too many; expected it without"),
    ])
  func place(place: String, message: String) {
    Checking.expect(Self.placed(place), message)
  }

  @Test("What tells of the past lies before the day of recording")
  func past() {
    let report =
      #"{"type":"report.submitted","state":"AAA","on":"2011-01-01","source":{"document":"untc","at":"p"},"#
    for member in ["dated", "posted", "declared"] {
      Checking.expect(
        report + #""data":{"report":"initial","\#(member)":⟦"9999-12-31"⟧}}"#,
        #""\#(member)" is 9999-12-31, after the day of recording; expected 2100-01-01 at the latest"#
      )
    }
    let document =
      #"{"type":"document.registered","source":{"document":"d","at":"p"},"data":{"id":"d","title":"T","#
      + #""publisher":"P","lineage":"press","#
    for member in ["published", "read"] {
      Checking.expect(
        document + #""\#(member)":⟦"2101-01-01"⟧}}"#,
        #""\#(member)" is 2101-01-01, after the day of recording; expected 2100-01-01 at the latest"#
      )
    }
  }
}
