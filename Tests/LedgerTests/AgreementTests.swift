import Convention
import EventLog
import TestSupport
import Testing

/// Several commands answer the same question in their own ways; on any day they must agree.
@Suite("Answers agree with each other") struct AgreementTests {
  private static let seed: UInt64 = 2013

  /// Fifty days since the Convention was opened for signature, the same in every run.
  static let days: [Day] = {
    var generator = SeededGenerator(seed: seed)
    let (first, last) = (Article15.opened, Article15.opened + 6500)
    return (0..<50).map { _ in first + Int.random(in: 0...(last - first), using: &generator) }
  }()

  /// Sets of every kind: of the rules, of facts, of two days.
  private static let sets = [
    "parties", "parties(basis: in-force)", "signatories", "not-party", "non-signatories",
    "un-members", "article3.outstanding", "article4.outstanding", "article7.initial.overdue",
    "article7.initial.submitted", "retention.held", "legislation.adopted",
    "minus(parties, parties(at: 2012-06-29))",
  ]

  /// Three of them for what takes many questions a day; over the days all have their turn.
  private static func some(on day: Day) -> [String] {
    (0..<3).map { sets[(Int(day.number) + $0) % sets.count] }
  }

  @Test("State, measure, series and statistics count the same", arguments: days)
  func counts(day: Day) throws {
    let state = try RealLedger.state(Day.farFuture).on(day)
    let counts = state.counts
    #expect(try Measure("parties").answer(state).states.count == counts.parties)
    #expect(try Measure("signatories").answer(state).states.count == counts.signatories)
    #expect(
      try Measure("parties(basis: in-force)").answer(state).states.count == counts.inForce)
    for text in Self.some(on: day) {
      let measure = try Measure(text)
      let answer = try measure.answer(state)
      let statistics = try state.statistics(measure, by: .region)
      #expect(statistics.share?.answer.low == answer.low, "\(text) on \(day)")
      #expect(statistics.share?.answer.high == answer.high, "\(text) on \(day)")
      #expect(statistics.sharesByYear.last?.share.answer.low == answer.low, "\(text) on \(day)")
    }
    let series = try RealLedger.ledger().series(
      Measure("parties"), Axes(asOf: day, knownBy: .farFuture), from: day, to: day, every: .day)
    #expect(series.points.last?.now.low?.integer == counts.parties)
  }

  @Test("The regions together are the whole", arguments: days)
  func regions(day: Day) throws {
    let state = try RealLedger.state(Day.farFuture).on(day)
    for level in RegionLevel.allCases {
      let groups = state.groups(level)
      for text in Self.sets {
        let measure = try Measure(text)
        let (whole, parts) = (
          try measure.answer(state), try groups.map { try measure.answer($0.state) }
        )
        #expect(
          parts.flatMap(\.states).sorted() == whole.states, "\(text) on \(day), by \(level)")
        #expect(
          parts.flatMap(\.undecided).sorted() == whole.undecided, "\(text) on \(day), by \(level)")
      }
      let counts = groups.map(\.state.counts)
      #expect(counts.reduce(0) { $0 + $1.parties } == state.counts.parties)
      #expect(counts.reduce(0) { $0 + $1.signatories } == state.counts.signatories)
    }
    let region = try Measure("parties(region: western-africa)").answer(state)
    let named = state.registers.states(ofRegion: "Western Africa")
    #expect(region.states == (try Measure("parties").answer(state)).states.filter(named.contains))
  }

  @Test("Deadlines and measures name the same States as late, by region too", arguments: days)
  func deadlines(day: Day) throws {
    let state = try RealLedger.state(Day.farFuture).on(day)
    let duties = state.duties
    // A measure counts who was told to be missing until a later word; deadlines tell such a report
    // from one that is overdue on the day itself.
    func late(_ article: String, _ duties: [Duty]) -> Set<CountryCode> {
      let late = duties.filter { $0.status == .overdue || $0.status == .missing }
      return Set(late.filter { $0.article == article }.map(\.state))
    }
    for (article, text) in [
      ("7.1", "article7.initial.overdue"), ("3.2", "article3.overdue"), ("4.1", "article4.overdue"),
    ] {
      let answer = try Measure(text).answer(state)
      #expect(late(article, duties) == Set(answer.states), "\(text) on \(day)")
    }
    let parts = state.groups(.region).map(\.state.duties)
    #expect(parts.reduce(0) { $0 + $1.count } == duties.count)
    #expect(Set(parts.flatMap { late("7.1", $0) }) == late("7.1", duties))
  }

  @Test("What changed between two days makes one state of the other", arguments: days)
  func changes(day: Day) throws {
    let state = try RealLedger.state(Day.farFuture)
    let from = max(Article15.opened, day - 400)
    let difference = state.difference(from: from, to: day)
    func states(_ name: String) -> Set<CountryCode> {
      let change = difference.changes.first { $0.name == name }
      return Set(change?.certain.map(\.state) ?? [])
    }
    let parties = try Measure("parties")
    let (before, after) = (
      Set(try parties.answer(state.on(from)).states), Set(try parties.answer(state.on(day)).states)
    )
    let joined = states("ratified").union(states("acceded"))
    #expect(before.union(joined).subtracting(states("withdrawn")) == after, "\(from) to \(day)")
    for text in Self.some(on: day) {
      let moved = try state.movements(Measure(text), from: from, to: day)
      func codes(_ direction: Movements.Direction) -> Set<CountryCode> {
        Set(moved.movements.filter { $0.direction == direction }.map(\.state))
      }
      #expect(
        Set(moved.before.states).union(codes(.entered)).subtracting(codes(.left))
          == Set(moved.after.states), "\(text), \(from) to \(day)")
    }
    let moved = try state.movements(parties, from: from, to: day).movements
    #expect(Set(moved.filter { $0.direction == .entered }.map(\.state)) == joined)
    // Whoever joins or leaves has a reason on record.
    #expect(moved.allSatisfy { !$0.causes.isEmpty })
  }

  @Test("Statistics of days are made of the dates that state gives", arguments: days.prefix(10))
  func statistics(day: Day) throws {
    let state = try RealLedger.state(Day.farFuture).on(day)
    let statistics = try state.statistics(Measure("days.to-consent"), by: .region)
    #expect(statistics.byRegion.reduce(0) { $0 + $1.summary.count } == statistics.all.count)
    #expect(
      statistics.byRegion.reduce(0) { $0 + $1.summary.sum.lowerBound }
        == statistics.all.sum.lowerBound)
    for entry in statistics.entries {
      let record = state.record(entry.state)
      let signed = try #require(record.signature?.range)
      let consented = try #require(record.consent?.range)
      #expect(
        entry.number.lowerBound
          == Int((consented.earliest ?? .farPast).number)
          - Int((signed.latest ?? .farFuture).number))
    }
  }
}
