import EventLog

/// How a printed figure should hang together with others. Relations check what was printed, and so
/// hold for figures without State-level facts too.
package struct Relation: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The same value, and the same list.
    case restates
    /// The sum of the others.
    case sumOf
    /// The States of all the others together.
    case unionOf
    /// Some of each of the others' States.
    case subsetOf
    /// No State in common with the others.
    case disjointWith
    /// The first of the others less the rest.
    case complementOf
    /// The others are disjoint and together make it up.
    case partitionOf
    /// The first of the others as a percentage of the second.
    case ratioOf
    /// The first of the others is the opening figure, the rest came in; the figure is the closing.
    case flow
  }

  package let kind: Kind
  package let with: [String]
  package let line: Int

  init(_ event: Event) {
    kind = event[FigureRelated.relation]
    with = event[FigureRelated.others]
    line = event.seq
  }

  /// Whether the relation holds between the printed figures; maybe where something is not printed.
  ///
  /// - Parameter list: the States a figure names, all of them; nil where it does not. A figure may
  ///   restate one that names them.
  package func holds(
    _ figure: Figure, _ others: [Figure],
    list: (Figure) -> Set<CountryCode>? = { $0.completeList }
  ) -> Truth {
    if others.isEmpty { return .maybe }
    let isListed = ([figure] + others).allSatisfy { list($0) != nil }
    return values(figure, others, isListed: isListed)
      && lists(list(figure), others.map(list))
  }

  private func values(_ figure: Figure, _ others: [Figure], isListed: Bool) -> Truth {
    let numbers = others.compactMap(\.counted)
    if kind == .ratioOf { return ratio(figure, numbers, of: others.count) }
    // Two lists without numbers are compared as lists.
    let hasNumber = ([figure] + others).contains { $0.number != nil }
    guard hasNumber, let own = figure.counted, numbers.count == others.count,
      let first = numbers.first
    else { return kind == .restates ? restates(figure, others, isListed: isListed) : .maybe }
    let sum = numbers.dropFirst().reduce(first, +)
    let sameUnits = others.allSatisfy { $0.unit == figure.unit }
    switch kind {
    case .restates: return sameUnits ? Truth(numbers.allSatisfy { $0 == own }) : .maybe
    case .sumOf, .flow, .partitionOf:
      return Tolerance(own, hedge: figure.hedge, isShare: figure.unit == .percent)?
        .covers(from: sum, to: sum) ?? .maybe
    case .unionOf: return Truth(own <= sum && numbers.allSatisfy { $0 <= own })
    case .subsetOf: return Truth(numbers.allSatisfy { own <= $0 })
    case .complementOf: return Truth(own == first - (sum - first))
    case .disjointWith: return isListed ? .yes : .maybe
    case .ratioOf: return .maybe
    }
  }

  /// Whether the sum of all others but the last is the printed share of the last. A quantifier such
  /// as "the majority" prints no number and is a share all the same.
  private func ratio(_ figure: Figure, _ numbers: [Fraction], of count: Int) -> Truth {
    guard count > 1, numbers.count == count, let whole = numbers.last?.integer, whole > 0,
      let part = numbers.dropLast().reduce(Fraction(0), +).integer,
      let tolerance = Tolerance(figure.number, hedge: figure.hedge, isShare: true)
    else { return .maybe }
    let share = Fraction(100 * part, over: whole)
    return tolerance.covers(from: share, to: share)
  }

  /// Whether dates, or figures without a value, say the same.
  private func restates(_ figure: Figure, _ others: [Figure], isListed: Bool) -> Truth {
    let printed = others.map(\.value)
    if figure.value == nil, printed.allSatisfy({ $0 == nil }) { return isListed ? .yes : .maybe }
    if figure.value == nil || printed.contains(nil) { return .maybe }
    return printed.reduce(.yes) { $0 && isSame($1, figure.value) }
  }

  /// Dates agree as far as both are printed: a month with each of its days, and days from first to
  /// last only with the same ones.
  private func isSame(_ a: Figure.Value?, _ b: Figure.Value?) -> Truth {
    guard case .date(let x) = a, case .date(let y) = b else { return Truth(a == b) }
    if x == y { return .yes }
    guard DateRange(x).intersection(DateRange(y)) != nil else { return .no }
    switch (x.text.contains("/"), y.text.contains("/")) {
    case (true, true): return .no
    case (false, false): return .yes
    // A month or year has the days from first to last in it; of one of them nothing is said.
    case (true, false): return Truth(DateRange(y).contains(DateRange(x))) == .yes ? .yes : .maybe
    case (false, true): return Truth(DateRange(x).contains(DateRange(y))) == .yes ? .yes : .maybe
    }
  }

  private func lists(_ own: Set<CountryCode>?, _ others: [Set<CountryCode>?]) -> Truth {
    let sets = others.compactMap(\.self)
    guard let own, sets.count == others.count else {
      return kind == .partitionOf ? disjoint(sets) : .yes
    }
    let union = sets.reduce(into: Set<CountryCode>()) { $0.formUnion($1) }
    switch kind {
    case .restates: return Truth(sets.allSatisfy { $0 == own })
    case .unionOf, .sumOf: return Truth(union == own)
    case .partitionOf: return disjoint(sets) && Truth(union == own)
    case .subsetOf: return Truth(sets.allSatisfy { own.isSubset(of: $0) })
    case .disjointWith: return Truth(own.isDisjoint(with: union))
    case .complementOf:
      let rest = sets.dropFirst().reduce(into: sets[0]) { $0.subtract($1) }
      return Truth(rest == own)
    case .ratioOf, .flow: return .yes
    }
  }

  private func disjoint(_ sets: [Set<CountryCode>]) -> Truth {
    let union = sets.reduce(into: Set<CountryCode>()) { $0.formUnion($1) }
    return Truth(union.count == sets.map(\.count).reduce(0, +))
  }
}

extension Figure {
  /// The printed number; nil for dates and figures without one.
  var number: Fraction? { if case .number(let number) = value { number } else { nil } }

  /// The printed number, else how many States it names where it names all of them.
  var counted: Fraction? {
    if let number { return number }
    return value == nil && unit == .states ? completeList.map { Fraction($0.count) } : nil
  }

  /// The States named, where all of them are.
  var completeList: Set<CountryCode>? { list == .complete ? states.map { Set($0) } : nil }
}

extension DateRange {
  /// Whether all days of another range are among its own.
  fileprivate func contains(_ other: DateRange) -> Bool { intersection(other) == other }
}
