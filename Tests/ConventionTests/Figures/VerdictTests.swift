import Convention
import EventLog
import TestSupport
import Testing

@Suite("Verdicts") struct VerdictTests {
  private static let parties = #"{"name":"parties"}"#
  /// Two certain parties and one that may have joined after the cut-off, 2012-06-29.
  private static let facts = [
    Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
    Typed.fact("treaty.ratified", "BBB", "2010-01-01"),
    Typed.fact("treaty.acceded", "CCC", "2012", known: "2012-01-01"),
  ]

  private func entry(_ figure: String, _ measure: String = parties) throws -> AuditEntry {
    try given(Self.facts + [figure, Typed.measured("f", measure)]).judged()
  }

  private static func states(_ codes: String...) -> String {
    #","states":[\#(codes.map { "\"\($0)\"" }.joined(separator: ","))]"#
  }

  @Test(
    "Value and list are judged apart, and both decide the verdict",
    arguments: [
      ("3", "absent", "", Verdict.unrefuted, "maybe -", "", ""),
      ("2", "absent", "", .unrefuted, "maybe -", "", ""),
      ("1", "absent", "", .differs, "no -", "", ""),
      ("4", "absent", "", .differs, "no -", "", ""),
      ("3", "complete", states("AAA", "BBB", "CCC"), .unrefuted, "maybe maybe", "", ""),
      ("2", "complete", states("AAA", "BBB"), .unrefuted, "maybe maybe", "", ""),
      ("3", "complete", states("AAA", "BBB", "DDD"), .differs, "maybe no", "", "DDD"),
      ("2", "complete", states("AAA", "CCC"), .differs, "maybe no", "BBB", ""),
      ("3", "open", states("AAA", "BBB"), .unrefuted, "maybe yes", "", ""),
      ("3", "open", states("CCC"), .unrefuted, "maybe maybe", "", ""),
      ("3", "open", states("DDD"), .differs, "maybe no", "", "DDD"),
      ("null", "complete", states("AAA", "BBB"), .unrefuted, "- maybe", "", ""),
      ("null", "open", states("AAA"), .reproduced, "- yes", "", ""),
      ("3", "elsewhere", states("DDD"), .unrefuted, "maybe -", "", ""),
    ])
  func matches(
    value: String, list: String, named: String, verdict: Verdict, matches: String, added: String,
    missing: String
  ) throws {
    let entry = try entry(Typed.figure("f", value, list: list, more: named))
    #expect(entry.verdict == verdict)
    let told = [entry.matchesValue, entry.matchesStates].map { $0.map { "\($0)" } ?? "-" }
    #expect(told.joined(separator: " ") == matches)
    #expect(entry.added.map(\.description).joined(separator: " ") == added)
    #expect(entry.missing.map(\.description).joined(separator: " ") == missing)
  }

  @Test("A value and a complete list that the facts give are reproduced")
  func reproduced() throws {
    let entry = try judged(
      Typed.figure("f", "1", list: "complete", more: Self.states("AAA")), Self.parties,
      Self.facts[0])
    #expect(entry.verdict == .reproduced)
    #expect(!entry.demandsFinding)
    #expect(entry.computed?.settled == Fraction(1))
  }

  @Test("A figure with a date of its own is judged on it")
  func ownDate() throws {
    let entry = try entry(Typed.figure("f", "2", more: #","asOf":"2011-12-31""#))
    #expect(entry.asOf == day("2011-12-31"))
    #expect(entry.verdict == .reproduced)
  }

  @Test(
    "A date is compared as precisely as it was printed",
    arguments: [
      ("2010-01-01", "AAA", Verdict.reproduced), ("2010-01", "AAA", .reproduced),
      ("2010", "AAA", .reproduced), ("2010-01-02", "AAA", .differs), ("2012", "CCC", .reproduced),
      ("2012-06", "CCC", .unrefuted), ("2011", "CCC", .differs), ("2010", "DDD", .differs),
    ])
  func dates(value: String, state: String, verdict: Verdict) throws {
    let entry = try entry(
      Typed.figure(
        "f", "\"\(value)\"", unit: "date", list: "complete", more: Self.states(state)),
      #"{"name":"date.consent"}"#)
    #expect(entry.verdict == verdict)
  }

  @Test("A zero that rests on absence is unrefuted, one that the articles give is reproduced")
  func zero() throws {
    let missing = try judged(
      Typed.figure("f", "0"), #"{"name":"article7.initial.overdue"}"#,
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("report.submitted", "AAA", "2011-01-01", #"{"report":"initial"}"#),
      Typed.fact("treaty.ratified", "BBB", "2010-01-01"))
    #expect(missing.matchesValue == .yes)
    #expect(missing.verdict == .unrefuted)
    // Each State that owed one has a record, so that none is left out.
    let told = try judged(
      Typed.figure("f", "0"), #"{"name":"article7.initial.overdue"}"#,
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("report.submitted", "AAA", "2011-01-01", #"{"report":"initial"}"#))
    #expect(told.verdict == .reproduced)
    #expect(try judged(Typed.figure("f", "0"), Self.parties).verdict == .reproduced)
  }

  @Test(
    "A bare number is an aggregate, and the audit says why",
    arguments: [
      ("5", "states", "absent", "", "unnamed"), ("5", "states", "elsewhere", "", "list-elsewhere"),
      ("5", "states", "absent", #","forecast":true"#, "forecast"),
      ("500", "munitions", "absent", "", "quantity"),
      ("5", "letters", "absent", "", "outreach"),
      ("null", "states", "absent", #","reason":"not-applicable""#, "not-applicable"),
    ])
  func aggregate(
    value: String, unit: String, list: String, more: String, reason: String
  ) throws {
    let entry = try given(Typed.figure("f", value, unit: unit, list: list, more: more)).judged()
    #expect(entry.verdict == .aggregate)
    #expect(entry.reason?.word == reason)
    #expect(entry.evidence == .none)
    #expect(!entry.demandsFinding)
  }

  @Test("Where nothing can be computed and the document contradicts itself it is inconsistent")
  func inconsistent() throws {
    let ledger = given(
      Typed.figure("f", "5"), Typed.figure("g", "6"), Typed.related("f", "restates", ["g"]))
    #expect(try ledger.judged().verdict == .inconsistent)
    #expect(try ledger.judged().conflicts == ["report/g"])
    #expect(try ledger.judged().lacksFinding)
    #expect(try ledger.judged("g").verdict == .aggregate)
  }

  @Test("A conflict is listed whatever the verdict, and demands a finding")
  func conflict() throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"), Typed.figure("f", "1"),
      Typed.figure("g", "6"), Typed.measured("f", Self.parties),
      Typed.related("f", "restates", ["g"]))
    let entry = try ledger.judged()
    #expect(entry.verdict == .reproduced)
    #expect(entry.conflicts == ["report/g"])
    #expect(entry.lacksFinding)
  }

  @Test(
    "Printed out of a number that is none of the wholes it is a part of, it is in conflict",
    arguments: [(13, []), (14, []), (12, ["report/g", "report/h"])])
  func otherBase(base: Int, conflicts: [String]) throws {
    let ledger = given(
      Typed.figure("f", "9", more: #","outOf":\#(base)"#), Typed.figure("g", "13"),
      Typed.figure("h", "14"), Typed.related("f", "subsetOf", ["g"]),
      Typed.related("f", "subsetOf", ["h"]))
    #expect(try ledger.judged().conflicts == conflicts)
  }

  @Test("What later knowledge departs from is revised, and demands a finding")
  func revised() throws {
    let entry = try judged(
      Typed.figure("f", "1"), Self.parties, Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "BBB", "2010-01-01", from: "monitor", known: "2015-06-01"))
    #expect(entry.verdict == .reproduced)
    #expect(entry.isRevised)
    #expect(entry.hindsight?.settled == Fraction(2))
    #expect(entry.lacksFinding)
  }

  @Test("What was wrong already is not revised by being wrong still")
  func wrongStill() throws {
    let entry = try judged(
      Typed.figure("f", "3"), Self.parties, Typed.fact("treaty.ratified", "AAA", "2010-01-01"))
    #expect(entry.verdict == .differs)
    #expect(!entry.isRevised)
  }

  @Test("A measure that has no value on the day is told as a problem")
  func problem() throws {
    let entry = try judged(
      Typed.figure("f", "50", unit: "percent"),
      #"{"name":"ratio","of":{"name":"parties"},"to":{"name":"signatories"}}"#)
    #expect(entry.problem == "a share of nothing has no value")
    #expect(entry.lacksFinding)
  }

  @Test("A document's own reading answers its measures, and its own dispute ranks last")
  func ownReading() throws {
    let entry = try judged(
      Typed.figure("f", "1"), #"{"name":"article7.annual.expected","year":2011}"#,
      Typed.line(
        "glossary.registered",
        #"{"document":"report","term":"reports","reading":"initial-submitted"}"#),
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("report.submitted", "AAA", "2011-01-01", #"{"report":"initial"}"#),
      Typed.fact("treaty.ratified", "BBB", "2010-01-01"))
    #expect(entry.measure?.description.contains("reading: initial-submitted") == true)
  }

  @Test("A figure that rests on a contested date carries the lines that contest it")
  func disputed() throws {
    let entry = try judged(
      Typed.figure("f", "1"), Self.parties, Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "AAA", "2011-01-01", from: "press"))
    #expect(entry.verdict == .reproduced)
    #expect(entry.disputed == [first + 1])
  }

  @Test("A date is contested by what contests the State it names, and no other")
  func disputedDate() throws {
    let contested = [
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "AAA", "2011-01-01", from: "press"),
      Typed.fact("treaty.ratified", "BBB", "2010-01-01"),
    ]
    for (state, lines) in [("AAA", [first + 1]), ("BBB", [])] {
      let figure = Typed.figure(
        "f", #""2010-01-01""#, unit: "date", list: "complete", more: Self.states(state))
      let entry = try given(
        contested + [figure, Typed.measured("f", #"{"name":"date.consent"}"#)]
      ).judged()
      #expect(entry.disputed == lines)
    }
  }

  @Test("A later measure for the same figure supersedes the earlier one")
  func superseded() throws {
    let entry = try given(
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"), Typed.figure("f", "1"),
      Typed.measured("f", #"{"name":"signatories"}"#), Typed.measured("f", Self.parties)
    ).judged()
    #expect(entry.measuredAt == first + 3)
    #expect(entry.verdict == .reproduced)
  }

  @Test("A document without figures, or that nobody registered, has no audit")
  func none() {
    let ledger = given(Typed.figure("f", "1"))
    let book = FigureBook(ledger)
    #expect(ledger.audit("untc", book: book)?.size == nil)
    #expect(ledger.audit("nobody", book: book)?.size == nil)
    #expect(book.documents == ["report"])
  }
}
