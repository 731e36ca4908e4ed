import Convention
import EventLog
import TestSupport
import Testing

@Suite("Relations between printed figures") struct RelationTests {
  /// Whether a relation between figures holds, each given by the members that differ: its value, a
  /// slash and its complete list, if it has one.
  fileprivate func holds(_ relation: String, _ own: String, _ others: [String]) throws -> Truth {
    let ids = others.indices.map { "o\($0)" }
    let lines =
      zip(["f"] + ids, [own] + others).map { id, told in Self.figure(id, told) }
      + [Typed.related("f", relation, ids)]
    let ledger = given(lines)
    let book = FigureBook(ledger)
    let figure = try #require(book.byID["report/f"])
    let stated = try #require(book.relations["report/f"]?.first)
    return stated.holds(figure, stated.with.compactMap { book.byID[$0] })
  }

  private static func figure(_ id: String, _ told: String) -> String {
    // A date may hold a slash of its own.
    let parts = told.hasPrefix("\"") ? [told] : told.split(separator: "/").map(String.init)
    let unit = told.hasPrefix("\"") ? "date" : told.contains("%") ? "percent" : "states"
    let value = parts[0].replacing("%", with: "")
    guard parts.count == 2 else { return Typed.figure(id, value, unit: unit) }
    let codes = parts[1].split(separator: " ").map { "\"\($0)\"" }.joined(separator: ",")
    return Typed.figure(id, value, unit: unit, list: "complete", more: #","states":[\#(codes)]"#)
  }

  @Test(
    "Each kind holds, is broken, or stays open",
    arguments: [
      ("restates", "5", ["5"], .yes), ("restates", "5", ["6"], .no),
      ("restates", "5", ["null"], .maybe), ("restates", "1/AAA", ["1/AAA"], .yes),
      ("restates", "1/AAA", ["1/BBB"], .no), ("restates", "5", ["5%"], .maybe),
      ("restates", #""2010-08-01""#, [#""2010-08-01""#], .yes),
      ("restates", #""2010-08-01""#, [#""2010-08-02""#], .no),
      ("restates", #""2010-08""#, [#""2010-08-02""#], .yes),
      ("restates", #""2010-08""#, [#""2010-09""#], .no),
      ("restates", #""2010-08""#, ["5"], .no),
      ("restates", "null/AAA", ["null/AAA"], .yes), ("restates", "null/AAA", ["null/BBB"], .no),
      ("restates", "null", ["null"], .maybe),
      ("sumOf", "5", ["2", "3"], .yes), ("sumOf", "5", ["2", "2"], .no),
      ("sumOf", "5", ["2", "null"], .maybe), ("sumOf", "2/AAA BBB", ["1/AAA", "1/BBB"], .yes),
      ("sumOf", "2/AAA BBB", ["1/AAA", "1/CCC"], .no),
      ("unionOf", "3", ["2", "2"], .yes), ("unionOf", "5", ["2", "2"], .no),
      ("unionOf", "1", ["2"], .no), ("unionOf", "2/AAA BBB", ["2/AAA BBB", "1/BBB"], .yes),
      ("unionOf", "2/AAA BBB", ["2/AAA CCC", "1/BBB"], .no),
      ("subsetOf", "2", ["3"], .yes), ("subsetOf", "4", ["3"], .no),
      ("subsetOf", "1/AAA", ["2/AAA BBB"], .yes), ("subsetOf", "1/CCC", ["2/AAA BBB"], .no),
      ("subsetOf", "null", ["3"], .maybe),
      ("disjointWith", "1/AAA", ["2/BBB CCC"], .yes), ("disjointWith", "1/AAA", ["1/AAA"], .no),
      ("disjointWith", "1", ["2"], .maybe), ("disjointWith", "1/AAA", ["2"], .maybe),
      ("complementOf", "3", ["5", "2"], .yes), ("complementOf", "4", ["5", "2"], .no),
      ("complementOf", "1/CCC", ["2/AAA CCC", "1/AAA"], .yes),
      ("complementOf", "1/BBB", ["2/AAA CCC", "1/AAA"], .no),
      ("partitionOf", "3", ["1", "2"], .yes), ("partitionOf", "3", ["1", "1"], .no),
      ("partitionOf", "2/AAA BBB", ["1/AAA", "1/BBB"], .yes),
      ("partitionOf", "2", ["1/AAA", "1/AAA"], .no),
      ("partitionOf", "2/AAA BBB", ["1/AAA", "1/CCC"], .no),
      ("ratioOf", "50%", ["1", "2"], .yes), ("ratioOf", "33%", ["1", "3"], .yes),
      ("ratioOf", "34%", ["1", "3"], .no), ("ratioOf", "50%", ["1", "0"], .maybe),
      ("ratioOf", "50%", ["1"], .maybe),
      ("flow", "7", ["5", "2"], .yes), ("flow", "8", ["5", "2"], .no),
      ("flow", "null", ["5", "2"], .maybe),
    ] as [(String, String, [String], Truth)])
  func kinds(relation: String, own: String, others: [String], truth: Truth) throws {
    #expect(try holds(relation, own, others) == truth)
  }

  @Test("A relation with nothing stays open", arguments: Relation.Kind.allCases.map(\.rawValue))
  func nothing(relation: String) throws {
    #expect(try holds(relation, "1/AAA", []) == .maybe)
  }

  @Test("A figure whose arithmetic was checked adds up, nothing more; unchecked it has no evidence")
  func evidence() throws {
    let ledger = given(
      Typed.figure("f", "5"), Typed.figure("g", "2"), Typed.figure("h", "3"),
      Typed.figure("u", "5"), Typed.figure("n", "null", more: #","reason":"not-applicable""#),
      Typed.related("f", "sumOf", ["g", "h"]), Typed.related("u", "sumOf", ["g", "n"]))
    #expect(try ledger.judged("f").evidence == .itself)
    #expect(try ledger.judged("f").verdict == .aggregate)
    #expect(try ledger.judged("u").evidence == .none)
  }
}

extension RelationTests {
  @Test(
    "Days from first to last, lists without a number, and shares of a sum are compared",
    arguments: [
      ("restates", #""2011-09-13/2011-09-16""#, [#""2011-09-13/2011-09-16""#], .yes),
      ("restates", #""2011-09-12/2011-09-16""#, [#""2011-09-13/2011-09-16""#], .no),
      ("restates", #""2011-09""#, [#""2011-09-13/2011-09-16""#], .yes),
      ("restates", #""2011-09-13""#, [#""2011-09-13/2011-09-16""#], .maybe),
      ("restates", #""2011-10""#, [#""2011-09-13/2011-09-16""#], .no),
      ("restates", "2", ["null/AAA BBB"], .yes), ("restates", "3", ["null/AAA BBB"], .no),
      ("sumOf", "3", ["null/AAA BBB", "1"], .yes), ("sumOf", "4", ["null/AAA BBB", "1"], .no),
      ("ratioOf", "75%", ["1", "2", "4"], .yes), ("ratioOf", "80%", ["1", "2", "4"], .no),
    ] as [(String, String, [String], Truth)])
  func further(relation: String, own: String, others: [String], truth: Truth) throws {
    #expect(try holds(relation, own, others) == truth)
  }

  @Test(
    "A quantifier without a number is tested as a share", arguments: [("3", true), ("2", false)])
  func quantifier(part: String, holds: Bool) throws {
    let ledger = given(
      Typed.figure("f", "null", unit: "percent", more: #","hedge":"majority""#),
      Typed.figure("p", part), Typed.figure("w", "5"), Typed.related("f", "ratioOf", ["p", "w"]))
    #expect(try ledger.judged().conflicts.isEmpty == holds)
    #expect(try ledger.judged().evidence == (holds ? .itself : .none))
  }

  @Test("A broken relation is shown at both ends, and one finding explains it at both")
  func bothEnds() throws {
    let lines = [
      Typed.figure("f", "5"), Typed.figure("g", "6"), Typed.related("f", "restates", ["g"]),
    ]
    let ledger = given(lines)
    #expect(try ledger.judged("f").conflicts == ["report/g"])
    #expect(try ledger.judged("g").conflicts == ["report/f"])
    #expect(try ledger.judged("g").lacksFinding)
    let finding = Typed.line(
      "finding.recorded",
      #"{"figure":"report/f","pin":{"published":5,"computed":null,"conflictsWith":["report/g"]},"#
        + #""cause":"arithmetic","shows":"para 1","text":"Five here, six there."}"#, from: "report")
    let explained = given(lines + [finding])
    #expect(try !explained.judged("f").lacksFinding)
    #expect(try !explained.judged("g").lacksFinding)
    #expect(try explained.judged("g").finding?.figure == "report/f")
  }

  @Test("A finding passes on to a figure that restates the one it explains")
  func restated() throws {
    let parties = #"{"name":"parties"}"#
    let lines = [
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"), Typed.figure("f", "2"),
      Typed.figure("g", "2"), Typed.figure("h", "2"), Typed.measured("f", parties),
      Typed.measured("g", parties), Typed.related("g", "restates", ["f"]),
      Typed.related("h", "restates", ["f"]),
      Typed.line(
        "finding.recorded",
        #"{"figure":"report/f","pin":{"published":2,"computed":1},"cause":"status","#
          + #""shows":"para 1","text":"Only one."}"#, from: "report"),
    ]
    let ledger = given(lines)
    for id in ["f", "g", "h"] {
      #expect(try ledger.judged(id).finding?.figure == "report/f")
      #expect(try !ledger.judged(id).lacksFinding)
    }
  }

  @Test("The States of a figure that restates another are those the other names")
  func listRestated() throws {
    let ledger = given(
      Typed.figure("a", "2", list: "complete", more: #","states":["AAA","BBB"]"#),
      Typed.figure("b", "2"), Typed.figure("c", "1", list: "complete", more: #","states":["CCC"]"#),
      Typed.related("b", "restates", ["a"]), Typed.related("c", "subsetOf", ["b"]))
    #expect(try ledger.judged("c").conflicts == ["report/b"])
    #expect(try ledger.judged("b").conflicts == ["report/c"])
  }

  @Test("A zero without a measure is unrefuted, never an aggregate")
  func zero() throws {
    let entry = try given(Typed.figure("f", "0")).judged()
    #expect(entry.verdict == .unrefuted)
    #expect(!entry.demandsFinding)
  }
}
