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
  package func holds(_ figure: Figure, _ others: [Figure]) -> Truth {
    others.isEmpty ? .maybe : values(figure, others) && lists(figure, others)
  }

  private func values(_ figure: Figure, _ others: [Figure]) -> Truth {
    let numbers = others.compactMap(\.number)
    guard let own = figure.number, numbers.count == others.count, let first = numbers.first else {
      return kind == .restates ? restates(figure, others) : .maybe
    }
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
    case .disjointWith: return figure.isListed(with: others) ? .yes : .maybe
    case .ratioOf:
      guard numbers.count == 2, let part = numbers[0].integer, let whole = numbers[1].integer,
        whole > 0, let tolerance = Tolerance(own, hedge: figure.hedge, isShare: true)
      else { return .maybe }
      let share = Fraction(100 * part, over: whole)
      return tolerance.covers(from: share, to: share)
    }
  }

  /// Whether dates, or figures without a value, say the same.
  private func restates(_ figure: Figure, _ others: [Figure]) -> Truth {
    let printed = ([figure] + others).map(\.value)
    if printed.allSatisfy({ $0 == nil }) { return figure.isListed(with: others) ? .yes : .maybe }
    if printed.contains(nil) { return .maybe }
    return Truth(printed.allSatisfy { isSame($0, figure.value) })
  }

  /// Dates agree as far as both are printed: a month with each of its days.
  private func isSame(_ a: Figure.Value?, _ b: Figure.Value?) -> Bool {
    guard case .date(let x) = a, case .date(let y) = b else { return a == b }
    return DateRange(x).intersection(DateRange(y)) != nil
  }

  private func lists(_ figure: Figure, _ others: [Figure]) -> Truth {
    let sets = others.compactMap(\.completeList)
    guard let own = figure.completeList, sets.count == others.count else {
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

  /// Whether it and all the others name all their States.
  func isListed(with others: [Figure]) -> Bool {
    ([self] + others).allSatisfy { $0.completeList != nil }
  }

  /// The States named, where all of them are.
  var completeList: Set<CountryCode>? { list == .complete ? states.map { Set($0) } : nil }
}
