package import EventLog

extension CountryRecord {
  /// The period to destroy stockpiles with the extensions asked for; nil for a State that did not
  /// consent. The corresponding provision is Article 3(2) to (5).
  package var destructionDeadline: Deadline? {
    entryIntoForce.map { withRequests(Article3.deadline(entryIntoForce: $0), article: .three) }
  }

  /// The period to clear what lay there at entry into force, with the extensions asked for. The
  /// corresponding provision is Article 4(1)(a) and (5) to (8).
  package var clearanceDeadline: Deadline? {
    entryIntoForce.map { withRequests(Article4.deadline(entryIntoForce: $0), article: .four) }
  }

  /// The deadline to meet an obligation that meetings may extend.
  package func deadline(_ article: ExtendedArticle) -> Deadline? {
    switch article {
    case .three: destructionDeadline
    case .four: clearanceDeadline
    }
  }

  /// The obligation whose deadline meetings may extend.
  package func obligation(_ article: ExtendedArticle) -> Obligation {
    switch article {
    case .three: stockpiles
    case .four: clearance
    }
  }

  private func withRequests(_ deadline: Deadline, article: ExtendedArticle) -> Deadline {
    var deadline = deadline
    deadline.extensions = requests(article: article).map(\.request)
    return deadline
  }

  /// The requests under an article in the order of their numbers, with the lines they rest on.
  package func requests(article: ExtendedArticle) -> [(request: DeadlineExtension, lines: [Int])] {
    func numbered(_ type: EventType) -> [Int: Fact] {
      Dictionary(
        facts(type, article: article).map { ($0[DeadlineExtensionRequested.request], $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let requested = numbered(.deadlineExtensionRequested)
    let granted = numbered(.deadlineExtensionGranted)
    let refused = numbered(.deadlineExtensionRefused)
    let numbers = Set(requested.keys).union(granted.keys).union(refused.keys).sorted()
    return numbers.map { number in
      let outcome: DeadlineExtension.Outcome =
        if let grant = granted[number] {
          .granted(
            on: grant.range,
            until: grant[DeadlineExtensionGranted.until].map { DateRange($0) },
            months: grant.quantity(DeadlineExtensionGranted.months.shape))
        } else if let refusal = refused[number] {
          .refused(on: refusal.range)
        } else { .pending }
      let facts = [requested, granted, refused].compactMap { $0[number] }
      let request = DeadlineExtension(
        requested: requested[number]?.range,
        meeting: facts.lazy.compactMap { fact in
          fact[DeadlineExtensionRequested.meeting].map { fact.text($0) }
        }.first, outcome: outcome)
      return (request, facts.flatMap(\.lines))
    }
  }

  /// The days on which a fact can have happened, as far as other facts leave them open: no State asks
  /// for more time before it consents to be bound, nor again before the decision on the request
  /// before, and none is decided before it is made.
  ///
  /// The corresponding provisions are Articles 3(3) and 4(5).
  func possibleDays(of fact: Fact) -> DateRange {
    let isDecision =
      fact.type == .deadlineExtensionGranted || fact.type == .deadlineExtensionRefused
    guard isDecision || fact.type == .deadlineExtensionRequested else { return fact.range }
    let number = fact[DeadlineExtensionRequested.request] - (isDecision ? 0 : 1)
    let article = fact[DeadlineExtensionRequested.article]
    let before: [Fact] =
      isDecision
      ? facts(.deadlineExtensionRequested, article: article)
      : facts(.deadlineExtensionGranted, article: article)
        + facts(.deadlineExtensionRefused, article: article)
    let earlier = before.filter { $0[DeadlineExtensionRequested.request] == number }
    let bounds = [consent?.range.earliest] + earlier.map(\.range.earliest)
    guard let first = bounds.compactMap(\.self).max(), fact.range.start < first,
      first <= fact.range.end
    else { return fact.range }
    return DateRange(earliest: first, latest: fact.range.latest)
  }

  /// The lines that set the deadline of an article in force on a day: the treaty actions, and the
  /// grants that can have been decided by then.
  func deadlineLines(article: ExtendedArticle, on day: Day) -> Set<Int> {
    let grants = facts(.deadlineExtensionGranted, article: article)
      .filter { $0.range.isBefore(day).isPossible }
    return Set(treatyLines + grants.flatMap(\.lines))
  }

  /// Whether something remains to be done on a day for which no more time may have been given.
  /// Without a decision the old deadline runs out, unless one may have been taken that nobody on
  /// record tells of.
  func remains(
    _ obligation: Obligation, article: ExtendedArticle, on day: Day, _ registers: Registers
  ) -> Truth {
    let isOpen = awaitsDecision(article: article, on: day, registers)
    return obligation.isOutstanding(on: day) && (isOpen ? .maybe : .yes)
  }

  /// Whether no meeting has decided on a request by a day: certainly as long as the meeting it is
  /// made to is not over; after that, where no decision is on record, one may have been taken.
  func isUndecided(_ request: Fact, on day: Day, _ registers: Registers) -> Truth {
    let asked = requests(article: request[DeadlineExtensionRequested.article])
      .first { !Set($0.lines).isDisjoint(with: request.lines) }?.request
    guard let asked else { return .maybe }
    switch asked.outcome {
    case .pending: return asked.wasConsidered(by: day, registers) ? .maybe : .yes
    case .refused(let on), .granted(let on, _, _): return !on.isBefore(day)
    }
  }

  /// Whether a request under an article is on record whose meeting was held by a day, and no
  /// decision on it.
  private func awaitsDecision(article: ExtendedArticle, on day: Day, _ registers: Registers) -> Bool
  {
    requests(article: article).contains { request, _ in
      guard case .pending = request.outcome else { return false }
      return request.wasConsidered(by: day, registers)
    }
  }

  /// The facts of a type about a deadline of an article.
  func facts(_ type: EventType, article: ExtendedArticle) -> [Fact] {
    facts(type).filter { $0[DeadlineExtensionRequested.article] == article }
  }
}

extension DeadlineExtension {
  /// Whether the meeting that was to consider the request was over by a day.
  package func wasConsidered(by day: Day, _ registers: Registers) -> Bool {
    meeting.flatMap { registers.meetings[$0] }.map { $0.lastDay <= day } ?? false
  }
}
