package import EventLog

/// What a measure answers: at least so much, at most so much, and what it rests on.
package struct Answer: Sendable {
  package enum Value: Sendable {
    /// The States that count, and those that may.
    case states(certain: Set<StateCode>, undecided: Set<StateCode>)
    case quantity(low: Fraction, high: Fraction)
    /// A date for each State that has one.
    case dates([StateCode: DateRange])
    /// A day of the Convention, or the days from first to last.
    case days(ClosedRange<Day>)
  }

  package var value: Value
  /// What a quantity counts; States where it is nil.
  package var unit: String?
  /// The lines the answer rests on, by the State they speak of.
  package var seqsByState: [StateCode: Set<Int>]
  /// Lines it rests on beside those, such as a target's.
  package var otherSeqs: Set<Int> = []
  package var nature: MeasureDefinition.Nature
  /// Documents that list all facts of the kinds it rests on, so that absence means no.
  package var closedBy: [String] = []

  /// Whether it gives a date for each of some States.
  package var isDated: Bool { if case .dates = value { true } else { false } }

  /// Whether anything of the kind asked about is on record.
  package var isOnRecord = true

  /// Whether absence of a fact means no: by nature, or because a document lists them all.
  package var isClosed: Bool { nature == .rule || !closedBy.isEmpty }

  /// Whether it is a zero that rests on nothing but absence, which says no more than that.
  package var isAbsence: Bool { high == Fraction(0) && !isClosed }

  /// The States that certainly count, in order of their codes.
  package var states: [StateCode] {
    switch value {
    case .states(let certain, _): certain.sorted()
    case .dates(let dates): dates.keys.sorted()
    case .quantity, .days: []
    }
  }

  /// The States between `low` and `high`, in order of their codes.
  package var undecided: [StateCode] {
    if case .states(_, let undecided) = value { undecided.sorted() } else { [] }
  }

  package var low: Fraction? {
    switch value {
    case .states(let certain, _): Fraction(certain.count)
    case .quantity(let low, _): low
    case .dates, .days: nil
    }
  }

  package var high: Fraction? {
    switch value {
    case .states(let certain, let undecided): Fraction(certain.count + undecided.count)
    case .quantity(_, let high): high
    case .dates, .days: nil
    }
  }

  /// The value, where low and high meet.
  package var settled: Fraction? { low.flatMap { $0 == high ? $0 : nil } }

  /// All lines it rests on, by seq.
  package var seqs: [Int] {
    seqsByState.values.reduce(otherSeqs) { $0.union($1) }.sorted()
  }
}

extension Measure {
  /// Asks the measure on a state.
  ///
  /// - Throws: `MeasureError` when an argument names what is not registered.
  /// - Complexity: linear in the number of States for the basic measures.
  package func answer(_ state: ConventionState) throws(MeasureError) -> Answer {
    try MeasureDefinition.named(name, offset: nil).evaluate(self, state)
  }
}

extension ConventionState {
  /// The States for which a question is answered yes, or may be, with the lines behind it.
  func select(
    nature: MeasureDefinition.Nature, closedBy: [String] = [], seqs: (StateRecord) -> [Int],
    where test: (StateRecord) -> Truth
  ) -> Answer {
    var certain: Set<StateCode> = []
    var undecided: Set<StateCode> = []
    var rests: [StateCode: Set<Int>] = [:]
    for record in records.values {
      switch test(record) {
      case .yes: certain.insert(record.state)
      case .maybe: undecided.insert(record.state)
      case .no: continue
      }
      rests[record.state] = Set(seqs(record))
    }
    return Answer(
      value: .states(certain: certain, undecided: undecided), unit: nil, seqsByState: rests,
      nature: nature, closedBy: closedBy)
  }

  /// The period a measure asks about: `since` a meeting, or a registered `window`; both end at the
  /// as-of day. nil when the measure names neither.
  func period(_ measure: Measure) throws(MeasureError) -> (first: Day?, last: Day)? {
    if let id = measure.word("since") {
      guard let meeting = registers.meetings[id] else { throw unregistered("meeting", id) }
      return (meeting.lastDay + 1, asOf)
    }
    if let id = measure.word("window") {
      guard let window = registers.windows[id] else { throw unregistered("window", id) }
      return (window.first, min(window.last ?? asOf, asOf))
    }
    return nil
  }

  /// Whether something fell into a period: certainly when its whole range does, possibly when it
  /// only overlaps.
  func falls(_ range: DateRange?, into period: (first: Day?, last: Day)?) -> Truth {
    guard let range else { return .no }
    guard let period else { return range.isBefore(asOf) }
    let begun = period.first.map { !range.isBefore($0 - 1) } ?? .yes
    return begun && range.isBefore(period.last)
  }

  func unregistered(_ register: String, _ id: String) -> MeasureError {
    let hint =
      Suggestion.nearest(to: id, among: registers.identifiers(of: register))
      .map { "; did you mean \"\($0)\"?" } ?? ""
    return MeasureError("no \(register) \"\(id)\" is registered\(hint)")
  }
}

extension ClosedRange<Day> {
  /// The one day, or first and last in the notation of EDTF.
  package var text: String {
    lowerBound == upperBound ? lowerBound.description : "\(lowerBound)/\(upperBound)"
  }
}
