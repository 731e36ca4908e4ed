import Convention
import EventLog
import Foundation
import TestSupport
import Testing

// One test after the other: what one asks first, the next finds ready, and none waits for it.
@Suite("The ledger in the repository", .serialized)
struct RepositoryLedgerTests {
  @Test("It is whole, and everything it refers to is registered")
  func isWhole() throws {
    let contents = try RealLedger.contents()
    #expect(contents.isWhole)
    #expect(contents.size > 0)
    #expect(DomainCheck(contents).faults.map(\.message) == [])
  }

  /// Parties and signatories by day, from the depositary's facts.
  static let counts: [(day: String, parties: Int, signatories: Int)] = [
    ("2010-02-16", 30, 74), ("2010-11-12", 46, 62), ("2011-08-20", 60, 49),
    ("2011-09-16", 63, 47), ("2012-06-29", 72, 39), ("2012-07-17", 75, 36),
    ("2016-06-30", 100, 19), ("2023-06-30", 111, 12), ("2025-03-05", 112, 12),
    ("2025-03-06", 111, 12),
  ]

  @Test("Parties and signatories are counted by date", arguments: counts)
  func membership(row: (day: String, parties: Int, signatories: Int)) throws {
    let state = try state(row.day)
    #expect(state.counts.parties == row.parties)
    #expect(state.counts.signatories == row.signatories)
  }

  @Test("Lithuania leaves when its withdrawal takes effect, and is no signatory again")
  func withdrawal() throws {
    let code = try #require(CountryCode("LTU"))
    let last = try #require(Day("2025-03-05"))
    #expect(try state("2025-03-05").record(code).membership(on: last) == .party)
    #expect(
      try state("2025-03-06").record(code).membership(on: #require(Day("2025-03-06")))
        == .withdrawn)
  }

  /// Sixty days from the first signatures on, by a fixed sequence, and those of the counts.
  static let days: [String] = {
    var seed: UInt64 = 20_081_203
    let start = Day("2008-12-03")
    let drawn = (0..<60).compactMap { _ -> String? in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return start.map { ($0 + Int(seed >> 33) % 6_500).description }
    }
    return drawn + counts.map(\.day)
  }()

  @Test(
    "On any day parties and signatories are those of ten lines that read the table, known then or now",
    .enabled(if: Repository.shared("data/treaty-actions.csv") != nil, "needs the shared data"),
    arguments: days)
  func oracle(day: String) throws {
    let table = try #require(Repository.shared("data/treaty-actions.csv"))
    var parties: [String] = []
    var signatories: [String] = []
    for line in try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst() {
      // No quoted field stands before the dates, except names of States with a comma in them.
      let dates = line.matches(
        of: /,(\d{4}-\d\d-\d\d)?,(\d{4}-\d\d-\d\d)?,([a-z]*),([-\d]*),([-\d]*),/)
      let fields = try #require(dates.first).output
      let code = String(line.prefix(3))
      let consent = fields.2.map(String.init) ?? ""
      let isBound = !consent.isEmpty && consent <= day
      if isBound, fields.5.isEmpty || String(fields.5) > day { parties.append(code) }
      if let signed = fields.1, String(signed) <= day, !isBound { signatories.append(code) }
    }
    let now = try state(day)
    let ledger = try RealLedger.ledger()
    for state in [now, ledger.state(Axes(asOf: now.asOf, knownBy: now.asOf))] {
      for (measure, expected) in [("parties", parties), ("signatories", signatories)] {
        let answer = try Measure(measure).answer(state)
        #expect(
          answer.states.map(\.description) == expected.sorted(), "known by \(state.axes.knownBy)")
        #expect(answer.undecided.isEmpty)
      }
    }
  }

  @Test("Rules settle who owed an initial report in 2016 and in 2023")
  func initialReports() throws {
    let state = try state("2016-06-30", auditing: "geneva-2016")
    #expect(try count("article7.initial.due", state) == 93...93)
    #expect(try count("article7.initial.not-yet-due", state) == 7...7)
    #expect(try count("article7.initial.overdue", state) == 18...18)
    #expect(try count("article7.initial.submitted(of: due)", state) == 75...75)
    let later = try self.state("2023-06-30", auditing: "11msp-2023")
    #expect(try count("article7.initial.due", later) == 110...110)
    #expect(try count("article7.initial.overdue", later).contains(8))
    let cuba = try #require(CountryCode("CUB"))
    #expect(state.record(cuba).initialDue?.day == Day("2017-03-30"))
  }

  @Test("Every document with figures has a text, and every text figures")
  func documents() throws {
    #expect(try RealLedger.documents().sorted() == RealLedger.ledger().outlines.keys.sorted())
  }

  @Test(
    "Every figure that differs, contradicts itself or is revised has a finding that fits",
    arguments: try RealLedger.documents())
  func findings(document: String) throws {
    let audit = try #require(try RealLedger.audit(document))
    #expect(!audit.entries.isEmpty)
    #expect(audit.entries.filter(\.lacksFinding).map(\.figure.id) == [])
    #expect(audit.entries.compactMap(\.problem) == [])
  }

  @Test("Every standing finding holds what it explains: the value, or the names")
  func findingsHold() throws {
    let (book, registers) = try (RealLedger.book(), RealLedger.ledger().registers)
    let empty = book.findings.values.filter {
      FindingContent.missing($0, registers, book.byID) != nil
    }
    #expect(empty.map(\.figure).sorted() == [])
  }

  /// Figures whose States stand in the title of a talk or in the name of a place: no fact tells of
  /// them.
  static let namedInPassing: Set<String> = [
    "oslo-2012/para-60/1", "intersessional-2012/session-clearance-para-1-bullet-3/1",
    "intersessional-2012/session-clearance-para-1-bullet-4/1",
    "intersessional-2012/session-clearance-para-1-bullet-5/1",
  ]

  @Test(
    "A figure that names States, restates another or asks about membership is no aggregate",
    arguments: try RealLedger.documents())
  func aggregates(document: String) throws {
    let book = try RealLedger.book()
    let audit = try #require(try RealLedger.audit(document))
    for entry in audit.entries where entry.verdict == .aggregate {
      #expect(
        entry.figure.states == nil || Self.namedInPassing.contains(entry.figure.id),
        "\(entry.figure.id) names States")
      // What restates a figure that can be computed can be computed; a bare number told twice,
      // such as of States that nobody names, cannot.
      let restated = (book.relations[entry.figure.id] ?? []).filter { $0.kind == .restates }
      for other in restated.flatMap(\.with) {
        #expect(book.measures[other] == nil, "\(entry.figure.id) restates \(other)")
      }
    }
  }

  @Test("The audit sees what the reports got wrong")
  func wellKnown() throws {
    let oslo = try #require(try RealLedger.audit("oslo-2012"))
    let joined = try #require(oslo.entries.first { $0.figure.id == "oslo-2012/para-12-fn-1/1" })
    #expect(joined.verdict == .differs)
    #expect(joined.evidence == .rule)
    #expect(joined.missing.map(\.description) == ["CHE", "CMR", "HUN"])
    let total = try #require(oslo.entries.first { $0.figure.id == "oslo-2012/para-4/1" })
    let ledger = try RealLedger.ledger()
    let misses = ledger.nearMisses(total)
    #expect(misses.first?.first == Day("2012-07-17"))
    let beirut = try #require(try RealLedger.audit("beirut-2011"))
    let list = try #require(
      beirut.entries.first { $0.figure.id == "beirut-2011/para-17-fn-1/1" })
    #expect(list.matchesValue == .yes)
    #expect(list.matchesStates == .no)
    #expect(list.added.map(\.description) == ["SEN"])
    #expect(list.missing.map(\.description) == ["GRD"])
  }

  private func state(_ day: String, auditing: String? = nil) throws -> ConventionState {
    let day = try #require(Day(day))
    guard let auditing else { return try RealLedger.state(day) }
    let ledger = try RealLedger.ledger()
    return ledger.state(Axes(asOf: day, knownBy: day, auditing: auditing))
  }

  private func count(_ text: String, _ state: ConventionState) throws -> ClosedRange<Int> {
    let answer = try Measure(text).answer(state)
    return try #require(answer.low?.integer)...(#require(answer.high?.integer))
  }
}
