import Convention
import EventLog
import TestSupport
import Testing

@Suite("Hedges and rounding") struct HedgeTests {
  /// A hundred UN Members, so that as many parties are as many per cent; `undecided` ratified some
  /// time in 2012.
  private func entry(
    certain: Int, undecided: Int = 0, value: String, unit: String = "percent", hedge: String?
  ) throws -> AuditEntry {
    let members = ["AAA", "BBB", "CCC"] + (0..<97).map(Self.code)
    let registered = members.dropFirst(3).map { code in
      Typed.line(
        "country.registered",
        """
        {"code":"\(code)","kinds":[{"kind":"un-member"}],"names":[{"short":"\(code)"}],\
        "region":"R"}
        """)
    }
    let acts = members.prefix(certain + undecided).enumerated().map { index, code in
      index < certain
        ? Typed.fact("treaty.acceded", code, "2011-01-15")
        : Typed.fact("treaty.acceded", code, "2012", known: "2012-01-01")
    }
    let more = hedge.map { #","hedge":"\#($0)""# } ?? ""
    let measure =
      unit == "percent"
      ? #"{"name":"ratio","of":{"name":"parties"},"to":{"name":"un-members"}}"#
      : #"{"name":"parties"}"#
    return try given(
      registered + acts
        + [Typed.figure("f", value, unit: unit, more: more), Typed.measured("f", measure)]
    ).judged()
  }

  private static func code(_ number: Int) -> String {
    let letters = [23, number / 26, number % 26].map { UInt8($0) + 0x41 }
    return String(decoding: letters, as: UTF8.self)
  }

  @Test(
    "Each hedge has its borders, fixed once",
    arguments: [
      ("nearly", "50", 46, false), ("nearly", "50", 47, true), ("nearly", "50", 49, true),
      ("nearly", "50", 50, false), ("about", "50", 44, false), ("about", "50", 45, true),
      ("about", "50", 55, true), ("about", "50", 56, false), ("at-least", "50", 49, false),
      ("at-least", "50", 50, true), ("at-least", "50", 100, true), ("more-than", "50", 50, false),
      ("more-than", "50", 51, true), ("majority", "null", 50, false),
      ("majority", "null", 51, true), ("half", "null", 44, false), ("half", "null", 45, true),
      ("half", "null", 55, true), ("half", "null", 56, false), ("almost-all", "null", 79, false),
      ("almost-all", "null", 80, true), ("almost-all", "null", 100, true),
    ])
  func borders(hedge: String, value: String, share: Int, holds: Bool) throws {
    let entry = try entry(certain: share, value: value, hedge: hedge)
    #expect(entry.verdict == (holds ? .reproduced : .differs))
  }

  @Test(
    "A count may be hedged too, and stands for itself without a hedge",
    arguments: [
      ("about", "50", 45, true), ("nearly", "50", 46, false), ("at-least", "50", 51, true),
      (nil, "50", 50, true), (nil, "50", 51, false),
    ])
  func counts(hedge: String?, value: String, count: Int, holds: Bool) throws {
    let entry = try entry(certain: count, value: value, unit: "states", hedge: hedge)
    #expect(entry.verdict == (holds ? .reproduced : .differs))
  }

  @Test("A quantifier says nothing of a bare count, which is no share")
  func quantifiedCount() throws {
    let entry = try entry(certain: 60, value: "null", unit: "states", hedge: "majority")
    #expect(entry.matchesValue == nil)
    #expect(entry.verdict == .aggregate)
  }

  @Test(
    "A range is held to its borders at both ends",
    arguments: [
      ("at-least", "40", 40, 10, Verdict.reproduced), ("at-least", "41", 40, 10, .unrefuted),
      ("at-least", "50", 40, 10, .unrefuted), ("at-least", "51", 40, 10, .differs),
      ("nearly", "50", 50, 3, .differs), ("nearly", "50", 49, 3, .unrefuted),
      ("nearly", "50", 40, 20, .unrefuted), ("nearly", "50", 40, 6, .differs),
    ])
  func ranges(hedge: String, value: String, low: Int, span: Int, verdict: Verdict) throws {
    let entry = try entry(certain: low, undecided: span, value: value, hedge: hedge)
    #expect(entry.verdict == verdict)
  }

  @Test(
    "A printed share is rounded to its last digit",
    arguments: [
      // Two parties of three Members: 66.67 per cent.
      ("67", true), ("66", false), (#""66.7""#, true), (#""66.6""#, false), (#""66.67""#, true),
      (#""66.66""#, false), ("68", false),
    ])
  func rounding(value: String, holds: Bool) throws {
    let entry = try judged(
      Typed.figure("f", value, unit: "percent"),
      #"{"name":"ratio","of":{"name":"parties"},"to":{"name":"un-members"}}"#,
      Typed.fact("treaty.acceded", "AAA", "2011-01-15"),
      Typed.fact("treaty.acceded", "BBB", "2011-01-15"))
    #expect(entry.verdict == (holds ? .reproduced : .differs))
  }

  @Test("A share exactly between two numbers may be printed as either", arguments: ["12", "13"])
  func halfway(value: String) throws {
    // One party of eight States.
    let more = ["EEE", "FFF", "GGG", "HHH", "III"].map { code in
      Typed.line(
        "country.registered",
        """
        {"code":"\(code)","kinds":[{"kind":"un-member"}],"names":[{"short":"\(code)"}],\
        "region":"R"}
        """)
    }
    let entry = try given(
      more + [
        Typed.fact("treaty.acceded", "AAA", "2011-01-15"),
        Typed.figure("f", value, unit: "percent"),
        Typed.measured(
          "f", #"{"name":"ratio","of":{"name":"parties"},"to":{"name":"un-members"}}"#),
      ]
    ).judged()
    #expect(entry.verdict == .reproduced)
  }
}
