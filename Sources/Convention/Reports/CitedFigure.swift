package import EventLog

/// A figure where a passage names it: what was printed there, and what stands there now.
package struct CitedFigure: Sendable {
  /// What can stand in a sentence for a figure.
  package enum Content: Sendable, Equatable {
    /// A number, or the least and the most it can be.
    case number(low: Fraction, high: Fraction, hedge: Hedge?)
    /// The majority, half, almost all.
    case share(Hedge)
    /// A date as printed.
    case date(PartialDate)
    /// The days that rules and facts give.
    case days([DateRange])
    /// A day of each year.
    case yearly(YearlyDay)
    /// No number, only the words that go with one.
    case wordsOnly
    /// The document prints that no number applies.
    case notApplicable
    /// States, and those of which it is open.
    case states([CountryCode], perhaps: [CountryCode])
    /// The list stands in another place than the text.
    case listElsewhere
  }

  package let entry: AuditEntry
  package let aspect: Wording.Aspect
  package let printed: Content
  /// What stands in the sentence.
  package let shown: Content
  /// Whether the figure stands here for the first time.
  package let isFirst: Bool

  init(_ entry: AuditEntry, _ aspect: Wording.Aspect, _ values: ReportValues, isFirst: Bool) {
    self.entry = entry
    self.aspect = aspect
    self.isFirst = isFirst
    let printed = Content(printed: entry.figure, aspect)
    self.printed = printed
    shown = values == .published ? printed : Content(computed: entry, aspect) ?? printed
  }

  /// Whether it names the States that a printed number or date speaks of, which were not judged
  /// apart from it.
  package var isSubject: Bool {
    aspect == .states && entry.figure.value != nil && entry.matchesStates == nil
      && entry.matchesValue != nil
  }

  /// Whether something else stands in the sentence than was printed.
  package var isChanged: Bool { shown != printed }
}

extension CitedFigure.Content {
  /// What the document printed.
  init(printed figure: Figure, _ aspect: Wording.Aspect) {
    switch aspect {
    case .states:
      self =
        figure.list == .elsewhere && figure.states == nil
        ? .listElsewhere : .states(figure.states ?? [], perhaps: [])
    case .outOf: self = figure.outOf.map { .one(Fraction($0)) } ?? .wordsOnly
    case .value, .counted: self.init(value: figure)
    }
  }

  private init(value figure: Figure) {
    switch (figure.value, figure.reason) {
    case (.number(let number)?, _): self = .one(number, figure.hedge)
    case (.date(let date)?, _): self = .date(date)
    case (nil, .notApplicable): self = .notApplicable
    case (nil, .recurringDay):
      self = figure.recurs.map { .yearly($0) } ?? .wordsOnly
    case (nil, .hedged): self = figure.hedge.map { .share($0) } ?? .wordsOnly
    case (nil, .namesOnly), (nil, .unquantified), (nil, .listOnly), (nil, .namedMeeting),
      (nil, nil):
      self = .wordsOnly
    }
  }

  /// What the ledger gives in place of what was printed; nil where the printed stands: where
  /// nothing can be computed, and where nothing refutes it.
  init?(computed entry: AuditEntry, _ aspect: Wording.Aspect) {
    guard let answer = entry.computed else { return nil }
    switch aspect {
    case .outOf: return nil
    case .states: self.init(list: entry, answer)
    case .value, .counted:
      guard entry.verdict == .differs, entry.matchesValue == .no else { return nil }
      self.init(value: entry, answer)
    }
  }

  private init?(value entry: AuditEntry, _ answer: Answer) {
    let figure = entry.figure
    switch answer.value {
    case .states, .quantity:
      guard let low = answer.low, let high = answer.high else { return nil }
      if figure.list == .open, let printed = figure.states {
        // The number is that of the States named; who else counts is another question.
        self = .one(Fraction(printed.count { !entry.missing.contains($0) }))
      } else {
        self = .number(
          low: low.rounded(unlike: figure), high: high.rounded(unlike: figure), hedge: nil)
      }
    case .days(let days):
      guard let date = PartialDate(days.text) else { return nil }
      self = .date(date)
    case .dates(let dates):
      let days = Set((figure.states ?? []).compactMap { dates[$0] })
      if days.isEmpty { return nil }
      if days.count == 1, case .date(let printed) = figure.value,
        let date = days.first?.date(asPreciseAs: printed)
      {
        self = .date(date)
        return
      }
      self = .days(days.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
    case .numbers: return nil
    }
  }

  private init?(list entry: AuditEntry, _ answer: Answer) {
    guard case .states = answer.value else { return nil }
    guard let printed = entry.figure.states else {
      // A list that stands elsewhere is given as far as the record names it.
      let isNamed = !answer.states.isEmpty || !answer.undecided.isEmpty || !answer.isOpen
      guard entry.figure.list == .elsewhere, isNamed else { return nil }
      self = .states(answer.states, perhaps: answer.undecided)
      return
    }
    guard entry.verdict == .differs, entry.matchesStates == .no else { return nil }
    if entry.figure.list == .complete {
      // Of whom nothing is on record, nothing refutes that they count.
      let silent = printed.filter { answer.word($0) == .silent }
      self = .states(
        Set(answer.states + silent).sorted(), perhaps: answer.undecided)
      return
    }
    // Where none of those named counts, the sentence still speaks of them.
    let standing = printed.filter { !entry.missing.contains($0) }
    if standing.isEmpty { return nil }
    self = .states(standing, perhaps: [])
  }

  private static func one(_ number: Fraction, _ hedge: Hedge? = nil) -> CitedFigure.Content {
    .number(low: number, high: number, hedge: hedge)
  }
}

extension Fraction {
  /// A share rounded to a whole number, where a whole number was printed and is another.
  package func rounded(unlike figure: Figure) -> Fraction {
    let whole = asPrinted(in: figure)
    return whole == figure.number ? self : whole
  }

  /// A share rounded to a whole number where the figure prints a whole one; any other number as it
  /// is.
  func asPrinted(in figure: Figure) -> Fraction {
    guard figure.unit == .percent, figure.number?.integer != nil, numerator >= 0 else {
      return self
    }
    return Fraction((2 * numerator + denominator) / (2 * denominator))
  }
}

extension DateRange {
  /// The day, month or year it lies in, as precisely as another date was printed; nil where it lies
  /// in several, or in none.
  fileprivate func date(asPreciseAs printed: PartialDate) -> PartialDate? {
    let digits = printed.text.count
    guard let earliest, let latest, [4, 7, 10].contains(digits) else { return nil }
    let (first, last) = (earliest.description.prefix(digits), latest.description.prefix(digits))
    return first == last ? PartialDate(first) : nil
  }
}
