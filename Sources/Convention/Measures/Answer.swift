package import EventLog

/// What a measure answers: at least so much, at most so much, and what it rests on.
package struct Answer: Sendable {
  package enum Value: Sendable {
    /// The States that count, and those that may.
    case states
    case quantity(low: Fraction, high: Fraction)
    /// A date for each State that has one.
    case dates([CountryCode: DateRange])
    /// A number for each State that has one, or the least and the most it can be.
    case numbers([CountryCode: ClosedRange<Int>])
    /// A day of the Convention, or the days from first to last.
    case days(ClosedRange<Day>)
  }

  /// What kind of facts an answer rests on; the ground for the evidence it can give.
  package enum Ground: Int, Sendable, Comparable {
    /// Facts whose absence says nothing.
    case thematic
    /// Treaty facts and the articles alone.
    case rule

    package static func < (a: Ground, b: Ground) -> Bool { a.rawValue < b.rawValue }
  }

  /// A State an answer speaks of.
  struct Row: Sendable {
    let state: CountryCode
    /// Whether it counts; never no. Of a quantity or a date, yes.
    let truth: Truth
    /// The lines behind it, in order and once each.
    let lines: [Int]
  }

  package var value: Value
  /// What a quantity counts; States where it is nil.
  package var unit: String?
  /// The States it counts, or rests on, in the order of their codes.
  private(set) var rows: [Row]
  /// Lines it rests on beside those, such as a target's.
  package var otherLines: Set<Int> = []
  package var restsOn: Ground
  /// Documents that list all facts of the kinds it rests on, so that absence means no.
  package var closedBy: [String] = []
  /// The States it leaves out because nothing is on record of them.
  package var silence: Silence
  /// Of a quantity, how many States tell of it, of how many with a fact that could.
  package var tellers: (of: Int, among: Int)?
  /// Whether what is not told can only lower the value, as it does what is lacking to a target.
  package var isCeiling = false
  /// Whether anything of the kind asked about is on record.
  package var isOnRecord = true

  /// - Parameters:
  ///   - rows: in the order of their codes.
  ///   - silence: nobody, where it is not given, if the articles or a complete list close the kind;
  ///     else everyone who is not counted.
  init(
    _ value: Value, unit: String? = nil, rows: [Row] = [], otherLines: Set<Int> = [],
    restsOn: Ground, closedBy: [String] = [], silence: Silence? = nil
  ) {
    self.silence = silence ?? (restsOn == .rule || !closedBy.isEmpty ? .nobody : .everyoneElse)
    self.value = value
    self.unit = unit
    self.rows = rows
    self.otherLines = otherLines
    self.restsOn = restsOn
    self.closedBy = closedBy
  }

  /// Whether it gives a date for each of some States.
  package var isDated: Bool { if case .dates = value { true } else { false } }

  /// Whether it is a zero that rests on nothing but absence, which says no more than that.
  package var isAbsence: Bool { high == Fraction(0) && isOpen }

  /// The States that certainly count, in order of their codes.
  package var states: [CountryCode] {
    switch value {
    case .states: rows.filter { $0.truth == .yes }.map(\.state)
    case .dates(let dates): dates.keys.sorted()
    case .numbers(let numbers): numbers.keys.sorted()
    case .quantity, .days: []
    }
  }

  /// The States between `low` and `high`, in order of their codes.
  package var undecided: [CountryCode] {
    if case .states = value { rows.filter { $0.truth == .maybe }.map(\.state) } else { [] }
  }

  package var low: Fraction? {
    switch value {
    case .states: Fraction(rows.count { $0.truth == .yes })
    case .quantity(let low, _): low
    case .dates, .numbers, .days: nil
    }
  }

  package var high: Fraction? {
    switch value {
    case .states: Fraction(rows.count)
    case .quantity(_, let high): high
    case .dates, .numbers, .days: nil
    }
  }

  /// The value, where low and high meet.
  package var settled: Fraction? { low.flatMap { $0 == high ? $0 : nil } }

  /// Whether a State counts.
  package func truth(_ state: CountryCode) -> Truth {
    switch value {
    case .states: row(state)?.truth ?? .no
    case .dates(let dates): Truth(dates[state] != nil)
    case .numbers(let numbers): Truth(numbers[state] != nil)
    case .quantity, .days: .no
    }
  }

  /// The lines behind one State, in order.
  package func lines(of state: CountryCode) -> [Int] { row(state)?.lines ?? [] }

  /// The States with lines behind them, in the order of their codes.
  package var statesWithLines: [CountryCode] { rows.map(\.state) }

  /// All lines it rests on, by seq.
  package var lines: [Int] {
    rows.reduce(into: otherLines) { $0.formUnion($1.lines) }.sorted()
  }

  private func row(_ state: CountryCode) -> Row? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].state < state { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].state == state ? rows[low] : nil
  }
}

extension Sequence<Int> {
  /// In order and once each.
  var sortedOnce: [Int] {
    var lines = Array(self)
    if zip(lines, lines.dropFirst()).allSatisfy({ $0 < $1 }) { return lines }
    lines.sort()
    var count = 0
    for line in lines where count == 0 || line != lines[count - 1] {
      lines[count] = line
      count += 1
    }
    lines.removeLast(lines.count - count)
    return lines
  }
}

extension Measure {
  /// Asks the measure on a state.
  ///
  /// - Throws: `MeasureError` when an argument names what is not registered.
  /// - Complexity: linear in the number of States for the basic measures.
  package func answer(_ state: ConventionState) throws(MeasureError) -> Answer {
    try state.memo.answer(self, state.asOf) { () throws(MeasureError) in
      let asked = try chosen(state)
      let answer = try MeasureDefinition.named(name, offset: nil).evaluate(self, asked)
      return asked.scope.map { answer.within($0) } ?? answer
    }
  }
}

extension Answer {
  /// The same answer of some States only. A number or a day stays what it is.
  fileprivate func within(_ scope: Set<CountryCode>) -> Answer {
    let value: Value
    switch self.value {
    case .dates(let dates): value = .dates(dates.filter { scope.contains($0.key) })
    case .numbers(let numbers): value = .numbers(numbers.filter { scope.contains($0.key) })
    case .states: value = .states
    case .quantity, .days: return self
    }
    var answer = self
    answer.value = value
    answer.rows = rows.filter { scope.contains($0.state) }
    if case .states(let silent, let among) = silence {
      answer.silence = .states(silent.filter { scope.contains($0) }, among: among)
    }
    return answer
  }
}

extension ClosedRange<Day> {
  /// The one day, or first and last in the notation of EDTF.
  package var text: String {
    lowerBound == upperBound ? lowerBound.description : "\(lowerBound)/\(upperBound)"
  }
}
