package import EventLog

/// What the numbers, dates or amounts of States come to: how many, mean, median, least and most, of all
/// and of each region and year.
///
/// A number that is not exact has a least and a most; so has all that is made of it.
package struct Statistics: Sendable {
  /// What is said of each State.
  package enum Subject: Sendable, Equatable {
    /// Whether it counts.
    case states
    /// A number of days.
    case days
    /// A number of facts.
    case times
    /// A date, as a day number.
    case dates
    /// An amount, in the measure's unit.
    case amounts(unit: String)
  }

  /// One State's number.
  package struct Entry: Sendable {
    package let state: CountryCode
    package let number: ClosedRange<Int>
    /// The year it belongs to; nil where several are possible.
    package let year: Int?
    package let lines: [Int]
  }

  /// What some numbers come to.
  package struct Summary: Sendable {
    package let count: Int
    package let sum: ClosedRange<Int>
    /// nil where there are none.
    package let mean: (low: Fraction, high: Fraction)?
    package let median: (low: Fraction, high: Fraction)?
    package let least: Entry?
    package let most: Entry?
    /// How many are above nought for certain, and how many below.
    package let above: Int
    package let below: Int

    init(_ entries: [Entry]) {
      let lows = entries.map(\.number.lowerBound).sorted()
      let highs = entries.map(\.number.upperBound).sorted()
      count = entries.count
      sum = lows.reduce(0, +)...highs.reduce(0, +)
      mean =
        lows.isEmpty
        ? nil
        : (Fraction(sum.lowerBound, over: count), Fraction(sum.upperBound, over: count))
      median = Summary.middle(lows).flatMap { low in
        Summary.middle(highs).map { (low, $0) }
      }
      least = entries.min { ($0.number.lowerBound, $0.state) < ($1.number.lowerBound, $1.state) }
      most = entries.max { ($0.number.upperBound, $1.state) < ($1.number.upperBound, $0.state) }
      above = entries.count { $0.number.lowerBound > 0 }
      below = entries.count { $0.number.upperBound < 0 }
    }

    private static func middle(_ sorted: [Int]) -> Fraction? {
      guard !sorted.isEmpty else { return nil }
      let half = sorted.count / 2
      return sorted.count % 2 == 1
        ? Fraction(sorted[half]) : Fraction(sorted[half - 1] + sorted[half], over: 2)
    }
  }

  /// How many States count, of how many.
  package struct Share: Sendable {
    package let answer: Answer
    /// Those that could count: parties, or all States where others count too.
    package let among: Int

    /// The share in percent; nil where nobody could count.
    package var percent: (low: Fraction, high: Fraction)? {
      guard among > 0, let low = answer.low?.integer, let high = answer.high?.integer else {
        return nil
      }
      return (Fraction(100 * low, over: among), Fraction(100 * high, over: among))
    }
  }

  package let measure: Measure
  package let subject: Subject
  package let answer: Answer
  /// By number, then by State; empty where States are counted.
  package let entries: [Entry]
  package let all: Summary
  package let byRegion: [(name: String, summary: Summary)]
  /// Years in order; entries whose year is open are in none.
  package let byYear: [(year: Int, summary: Summary)]
  /// Of States that are counted: all, each region, and the end of each year.
  package let share: Share?
  package let sharesByRegion: [(name: String, share: Share)]
  package let sharesByYear: [(day: Day, share: Share)]
  /// Whether the States that could count are the parties.
  package let isAmongParties: Bool
}

extension ConventionState {
  /// What the answer to a measure comes to.
  ///
  /// - Throws: `MeasureError` where the measure gives nothing for each State.
  package func statistics(
    _ measure: Measure, by level: RegionLevel
  ) throws(MeasureError) -> Statistics {
    let answer = try measure.answer(self)
    switch answer.value {
    case .states: return try counted(measure, answer, level)
    case .numbers(let numbers):
      return summed(
        measure, answer, answer.unit == "days" ? .days : .times, numbers, try years(of: measure),
        level)
    case .dates(let dates):
      let closed = dates.compactMapValues { range -> ClosedRange<Int>? in
        guard let first = range.earliest, let last = range.latest, range.isBefore(asOf).isPossible
        else { return nil }
        return Int(first.number)...Int(last.number)
      }
      return summed(measure, answer, .dates, closed, dates, level)
    case .quantity:
      guard let unit = answer.unit, answer.tellers != nil else {
        throw MeasureError("\"\(measure)\" gives one number; expected one for each State")
      }
      return summed(
        measure, answer, .amounts(unit: unit), try amounts(measure, answer), [:], level)
    case .days: throw MeasureError("\"\(measure)\" gives one day; expected one for each State")
    }
  }

  /// The dates by whose year the numbers of a measure are put together: those it counts to.
  private func years(of measure: Measure) throws(MeasureError) -> [CountryCode: DateRange] {
    let end = Measure.spanEnds[measure.name].map { Measure(named: $0) } ?? measure.spanEnd
    guard let end, case .dates(let dates) = try end.answer(self).value else { return [:] }
    return dates
  }

  /// What each State adds to a sum.
  private func amounts(
    _ measure: Measure, _ answer: Answer
  ) throws(MeasureError) -> [CountryCode: ClosedRange<Int>] {
    var amounts: [CountryCode: ClosedRange<Int>] = [:]
    for code in answer.statesWithLines {
      let own = try measure.answer(narrowed(to: [code]))
      if let low = own.low?.integer, let high = own.high?.integer { amounts[code] = low...high }
    }
    return amounts
  }

  private func summed(
    _ measure: Measure, _ answer: Answer, _ subject: Statistics.Subject,
    _ numbers: [CountryCode: ClosedRange<Int>], _ dates: [CountryCode: DateRange],
    _ level: RegionLevel
  ) -> Statistics {
    let entries = numbers.map { code, number in
      let range = dates[code]
      let year = range.flatMap { range in
        range.earliest?.year == range.latest?.year ? range.latest?.year : nil
      }
      return Statistics.Entry(
        state: code, number: number, year: year, lines: answer.lines(of: code))
    }.sorted {
      ($0.number.lowerBound, $0.number.upperBound, $0.state)
        < ($1.number.lowerBound, $1.number.upperBound, $1.state)
    }
    let years = Dictionary(grouping: entries.filter { $0.year != nil }) { $0.year ?? 0 }
    return Statistics(
      measure: measure, subject: subject, answer: answer, entries: entries,
      all: Statistics.Summary(entries),
      byRegion: groups(level).compactMap { group in
        let own = entries.filter { group.state.isInScope($0.state) }
        return own.isEmpty ? nil : (group.name ?? "no region", Statistics.Summary(own))
      },
      byYear: years.sorted { $0.key < $1.key }.map { ($0.key, Statistics.Summary($0.value)) },
      share: nil, sharesByRegion: [], sharesByYear: [], isAmongParties: false)
  }

  private func counted(
    _ measure: Measure, _ answer: Answer, _ level: RegionLevel
  ) throws(MeasureError) -> Statistics {
    let isAmongParties = (answer.states + answer.undecided).allSatisfy {
      record($0).isParty(on: asOf).isCertain
    }
    func share(_ state: ConventionState, _ answer: Answer) throws(MeasureError) -> Statistics.Share
    {
      let all = Measure(named: isAmongParties ? "parties" : "not-party")
      let others = isAmongParties ? 0 : state.counts.parties
      return Statistics.Share(answer: answer, among: try all.answer(state).states.count + others)
    }
    var regions: [(name: String, share: Statistics.Share)] = []
    for group in groups(level) {
      guard let own = try? measure.answer(group.state) else { continue }
      regions.append((group.name ?? "no region", try share(group.state, own)))
    }
    var years: [(day: Day, share: Statistics.Share)] = []
    for year in Article15.opened.year...max(Article15.opened.year, asOf.year) {
      let day = min(Day.date(year, 12, 31), asOf)
      if let own = try? measure.answer(on(day)) {
        years.append((day, try share(on(day), own)))
      }
    }
    return Statistics(
      measure: measure, subject: .states, answer: answer, entries: [],
      all: Statistics.Summary([]), byRegion: [], byYear: [], share: try share(self, answer),
      sharesByRegion: regions, sharesByYear: years, isAmongParties: isAmongParties)
  }
}
