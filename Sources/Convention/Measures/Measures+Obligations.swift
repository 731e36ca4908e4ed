import EventLog

extension MeasureDefinition {
  /// Obligations under Articles 3, 4 and 5, and what is retained.
  static let obligations: [MeasureDefinition] =
    [
      outstanding("article3.outstanding", "stockpiles to destroy; Article 3(2)") {
        [$0.stockpiles]
      },
      overdue(
        "article3.overdue", "stockpiles to destroy past the deadline in force; Article 3(2) to (5)",
        article: "3", \.stockpiles, \.destructionDeadline),
      completed("article3.completed", "destroyed all stockpiles; Article 3(2)", \.stockpiles),
      obligated(
        "article3.obligated", "stockpiles to destroy, then or since destroyed", \.stockpiles),
      outstanding("article4.outstanding", "remnants to clear; Article 4(1)") { [$0.remnants] },
      overdue(
        "article4.overdue", "remnants to clear past the deadline in force; Article 4(1) to (8)",
        article: "4", \.remnants, \.clearanceDeadline),
      completed("article4.completed", "cleared all remnants; Article 4(1)", \.remnants),
      obligated("article4.obligated", "remnants to clear, then or since cleared", \.remnants),
      outstanding("article5.outstanding", "victims to assist; Article 5(1)") { [$0.victims] },
      outstanding(
        "obligated", "an obligation outstanding under Article 3, 4 or 5"
      ) { [$0.stockpiles, $0.remnants, $0.victims] },
      retained,
    ]

  /// Whom it binds: parties by deposit, parties in force, those bound later, or anybody.
  private static let basis = Parameter(
    "basis", .word(["deposit", "in-force", "prospective", "any"]))

  private static func outstanding(
    _ name: String, _ what: String,
    _ obligations: @escaping @Sendable (StateRecord) -> [Obligation]
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "States with \(what)", nature: .thematic,
      parameters: [basis, .among, .voice]
    ) { measure, state throws(MeasureError) in
      state.select(measure, obligations) { $0.isOutstanding(on: state.asOf) }
    }
  }

  private static func overdue(
    _ name: String, _ what: String, article: String,
    _ obligation: @escaping @Sendable (StateRecord) -> Obligation,
    _ deadline: @escaping @Sendable (StateRecord) -> Deadline?
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "States with \(what)", nature: .thematic, parameters: [.among, .voice]
    ) { measure, state throws(MeasureError) in
      let day = state.asOf
      return state.select(measure, { [obligation($0)] }) { obligation, record in
        guard let due = deadline(record)?.current(asOf: day) else { return .no }
        return due.isBefore(day - 1)
          && record.remains(obligation, article: article, on: day, state.registers)
      } alsoOn: {
        $0.deadlineSeqs(article: article, on: day)
      }
    }
  }

  private static func obligated(
    _ name: String, _ what: String,
    _ obligation: @escaping @Sendable (StateRecord) -> Obligation
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "States that had \(what)", nature: .thematic, parameters: [basis, .among, .voice]
    ) { measure, state throws(MeasureError) in
      state.select(measure, { [obligation($0)] }) {
        $0.hasArisen(by: state.asOf) || $0.wasCompleted(by: state.asOf)
      }
    }
  }

  private static func completed(
    _ name: String, _ what: String,
    _ obligation: @escaping @Sendable (StateRecord) -> Obligation
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "States that have \(what)", nature: .thematic,
      parameters: [
        basis, Parameter("standing", .word(["now", "ever"])),
        Parameter("timing", .word(["before-entry-into-force", "after-entry-into-force"])),
      ] + Parameter.thematic
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      return state.select(measure, { [obligation($0)] }) { obligation, record in
        let stands =
          measure.word("standing") == "ever"
          ? Truth.yes : obligation.isCompleted(by: state.asOf)
        return stands
          && obligation.completions
            .map { state.falls($0, measure, into: period) && record.timing($0, measure) }
            .reduce(.no) { $0 || $1 }
      }
    }
  }

  private static let retained = MeasureDefinition(
    "retention.held", "States that retain cluster munitions or submunitions; Article 3(6)",
    nature: .thematic, parameters: [.among, .voice]
  ) { measure, state throws(MeasureError) in
    state.select(measure, { [$0.retention] }) { $0.isOutstanding(on: state.asOf) }
  }
}

extension StateRecord {
  /// Whether a completion came before or after the Convention entered into force for it.
  fileprivate func timing(_ completion: Fact, _ measure: Measure) -> Truth {
    guard let timing = measure.word("timing") else { return .yes }
    let isBefore = entryIntoForce.map { start in completion.range.isBefore(start.map { $0 - 1 }) }
    let answer = isBefore ?? .yes
    return timing == "before-entry-into-force" ? answer : !answer
  }
}

extension ConventionState {
  fileprivate func select(
    _ measure: Measure, _ obligations: (StateRecord) -> [Obligation],
    where test: (Obligation) -> Truth
  ) -> Answer {
    select(measure, obligations) { obligation, _ in test(obligation) }
  }

  /// The States for one of whose obligations a question is answered yes.
  fileprivate func select(
    _ measure: Measure, _ obligations: (StateRecord) -> [Obligation],
    where test: (Obligation, StateRecord) -> Truth,
    alsoOn more: (StateRecord) -> Set<Int> = { _ in [] }
  ) -> Answer {
    func heard(_ record: StateRecord) -> [Obligation] {
      guard let voice = measure.word("voice") else { return obligations(record) }
      return obligations(record).map { $0.heard { $0.isTold(by: voice) } }
    }
    let isOnRecord = records.values.contains { heard($0).contains { !$0.facts.isEmpty } }
    if !isOnRecord { return unknown() }
    return select(nature: .thematic, seqs: { heard($0).flatMap(\.seqs) + more($0) }) { record in
      isBound(record, measure) && isAmong(record, measure)
        && heard(record).map { test($0, record) }.reduce(.no) { $0 || $1 }
    }
  }

  /// Whether a State is bound in the sense a measure asks for; by deposit where it does not say,
  /// unless it asks for a standing.
  private func isBound(_ record: StateRecord, _ measure: Measure) -> Truth {
    switch measure.word("basis") ?? (measure.word("among") == nil ? "deposit" : "any") {
    case "in-force": record.isInForce(on: asOf)
    case "prospective": !record.isInForce(on: asOf) && !record.hasWithdrawn(by: asOf)
    case "any": .yes
    default: record.isParty(on: asOf)
    }
  }
}
