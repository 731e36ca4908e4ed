import Convention
import EventLog
import TestSupport
import Testing

/// Traps by which a ledger that audits reports fools itself, each looked for in all that is judged
/// here. Of the traps V1 to V12 of the review, V5 and V8 are held by attacks A1b, N2, A12 and A3, V10
/// by attack A11 and by the findings that hold what they explain, V12 by the tests of the grader.
@Suite("Traps in the ledger of the repository") struct TrapTests {
  private static func entries() throws -> [AuditEntry] {
    try RealLedger.documents().flatMap { try #require(try RealLedger.audit($0)).entries }
  }

  private static func entry(_ id: String) throws -> AuditEntry {
    try #require(try entries().first { $0.figure.id == id })
  }

  @Test("V1: a value that is right does not excuse a list that is wrong")
  func valueAndList() throws {
    let entry = try Self.entry("beirut-2011/para-17-fn-1/1")
    #expect(entry.matchesValue == .yes && entry.matchesStates == .no)
    #expect(entry.verdict == .differs)
    for entry in try Self.entries() where entry.verdict == .reproduced {
      #expect(entry.matchesValue != .no && entry.matchesStates != .no, "\(entry.figure.id)")
    }
  }

  @Test("V2: a zero that rests on absence is not reproduced")
  func zeros() throws {
    let zeros = try Self.entries().filter { entry in
      if case .number(let number) = entry.figure.value { return number.decimal == "0" }
      return false
    }
    #expect(!zeros.isEmpty)
    for entry in zeros where entry.computed?.isAbsence == true {
      #expect(entry.verdict != .reproduced, "\(entry.figure.id)")
    }
  }

  @Test("V3: what later knowledge revises has a finding")
  func revised() throws {
    let revised = try Self.entries().filter(\.isRevised)
    #expect(!revised.isEmpty)
    #expect(revised.filter { $0.finding == nil }.map(\.figure.id).isEmpty)
  }

  @Test("V4: what a limit holds down to the report's own word is graded no higher")
  func limits() throws {
    let held = try Self.entries().filter { $0.support?.limits.isEmpty == false }
    #expect(!held.isEmpty)
    for entry in held {
      #expect(entry.evidence != .rule && entry.evidence != .independent, "\(entry.figure.id)")
      let isOwn = entry.evidence == .itself || entry.evidence == .none
      #expect(isOwn || entry.support?.limits == [.contested], "\(entry.figure.id)")
    }
  }

  @Test("V6: independent means that the set is closed and that others tell of each of its members")
  func closed() throws {
    let independent = try Self.entries().filter { $0.evidence == .independent }
    #expect(!independent.isEmpty)
    for entry in independent {
      let support = try #require(entry.support)
      #expect(support.closed && support.independent == support.of, "\(entry.figure.id)")
    }
  }

  @Test("V7: a rule says how its weakest treaty action is witnessed")
  func weakest() throws {
    let rule = try Self.entries().filter { $0.evidence == .rule }
    #expect(!rule.isEmpty)
    for entry in rule {
      let support = try #require(entry.support)
      #expect(support.independent == support.of, "\(entry.figure.id)")
    }
    let strengths = rule.compactMap(\.support?.weakest)
    #expect(strengths.contains { !$0.hasDepositary })
    #expect(strengths.contains { $0.isCorroborated } && strengths.contains { !$0.isCorroborated })
  }

  @Test("V9: a bare number says why nothing stands behind it, and nothing else does")
  func reasons() throws {
    for entry in try Self.entries() {
      #expect((entry.verdict == .aggregate) == (entry.reason != nil), "\(entry.figure.id)")
    }
  }

  @Test("V11: a share in words is held against the numbers that make it")
  func hedges() throws {
    let entry = try Self.entry("oslo-2012/para-31/1")
    #expect(entry.figure.value == nil && entry.figure.hedge == .majority)
    #expect(entry.evidence == .itself)
  }
}
