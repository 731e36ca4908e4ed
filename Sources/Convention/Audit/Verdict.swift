import EventLog

/// A printed figure against the ledger.
package enum Verdict: String, Sendable, CaseIterable {
  /// The measure gives the printed value on certain facts, and the printed list.
  case reproduced
  /// Nothing contradicts it and nothing proves it.
  case unrefuted
  /// The facts give something else.
  case differs
  /// Nothing can be computed, and the document contradicts itself.
  case inconsistent
  /// A bare number without State-level facts.
  case aggregate
}

/// Whether the printed value and the printed list agree with an answer, each judged apart.
struct Match {
  /// nil where the figure prints no value.
  var value: Truth?
  /// nil where the figure prints no list, or the measure answers with none.
  var states: Truth?
  /// Computed but not printed.
  var added: [CountryCode] = []
  /// Printed but not computed.
  var missing: [CountryCode] = []

  init(_ figure: Figure, _ answer: Answer) {
    value = Match.value(figure, answer)
    guard let printed = figure.states.map({ Set($0) }), figure.list != .elsewhere,
      case .states = answer.value
    else { return }
    let (certain, undecided) = (Set(answer.states), Set(answer.undecided))
    // Of a State of which nothing is on record it cannot be said that it does not count.
    missing = printed.filter { answer.word($0) == .no }.sorted()
    if figure.list == .complete { added = certain.subtracting(printed).sorted() }
    if !missing.isEmpty || !added.isEmpty {
      states = .no
    } else if figure.list == .complete, !undecided.isEmpty || printed != certain {
      states = .maybe
    } else {
      states = Truth(printed.isSubset(of: certain)) == .yes ? .yes : .maybe
    }
  }

  /// Both together: no where either is, maybe where either is.
  var overall: Truth? {
    let answers = [value, states].compactMap(\.self)
    return answers.isEmpty ? nil : answers.reduce(.yes) { $0 && $1 }
  }

  private static func value(_ figure: Figure, _ answer: Answer) -> Truth? {
    if case .date(let printed) = figure.value { return date(printed, figure, answer) }
    guard let low = answer.low, let high = answer.high,
      let tolerance = Tolerance(
        figure.number, hedge: figure.hedge, isShare: answer.unit == "percent")
    else { return nil }
    let covered = tolerance.covers(from: low, to: high)
    guard covered == .no, answer.isOpen else { return covered }
    // What is on record of an open kind is a floor; more may have happened than is told. Where the
    // document names them all, that is so only of those of whom nothing is on record.
    if let named = figure.states, figure.namesAll,
      !named.contains(where: { answer.word($0) == .silent })
    {
      return covered
    }
    let isBeyond =
      answer.isCeiling
      ? tolerance.high.map { $0 < low } ?? false : tolerance.low.map { high < $0 } ?? false
    return isBeyond ? .maybe : .no
  }

  /// The first and last day must both be right; a month or year holds whatever lies in it.
  private static func days(_ printed: PartialDate, _ days: ClosedRange<Day>) -> Truth {
    guard let earliest = printed.earliest else { return .no }
    let isExact = earliest == days.lowerBound && printed.latest == days.upperBound
    let isWider =
      !printed.text.contains("/") && earliest <= days.lowerBound
      && days.upperBound <= printed.latest
    return Truth(isExact || isWider)
  }

  /// A date is compared as precisely as it was printed, for each State it is printed of.
  private static func date(_ printed: PartialDate, _ figure: Figure, _ answer: Answer) -> Truth {
    if case .days(let days) = answer.value { return self.days(printed, days) }
    guard case .dates(let dates) = answer.value, let states = figure.states, !states.isEmpty else {
      return .no
    }
    return states.map { date(printed, dates[$0]) }.reduce(.yes) { $0 && $1 }
  }

  private static func date(_ printed: PartialDate, _ computed: DateRange?) -> Truth {
    guard let computed, let common = computed.intersection(DateRange(printed)) else { return .no }
    return common == computed ? .yes : .maybe
  }
}
