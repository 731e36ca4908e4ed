import EventLog

extension MeasureDefinition {
  /// Whether what was completed must still stand completed.
  private enum Standing: String, Sendable, CaseIterable {
    case now
    case ever
  }

  /// Whether a completion came before or after entry into force.
  fileprivate enum Timing: String, Sendable, CaseIterable {
    case before = "before-entry-into-force"
    case after = "after-entry-into-force"
  }

  private static let standing = Parameter<Standing>.word("standing", .period)
  private static let timing = Parameter<Timing>.word("timing", .period)

  /// Obligations under Articles 3, 4 and 5, and what is retained.
  static let obligations: [MeasureDefinition] =
    [
      outstanding("article3.outstanding", "stockpiles to destroy; Article 3(2)") {
        [$0.stockpiles]
      },
      overdue(
        "article3.overdue", "stockpiles to destroy past the deadline in force; Article 3(2) to (5)",
        article: .three),
      completed("article3.completed", "destroyed all stockpiles; Article 3(2)", \.stockpiles),
      obligated(
        "article3.obligated", "stockpiles to destroy, then or since destroyed", \.stockpiles),
      outstanding("article4.outstanding", "remnants to clear; Article 4(1)") { [$0.clearance] },
      overdue(
        "article4.overdue", "remnants to clear past the deadline in force; Article 4(1) to (8)",
        article: .four),
      completed("article4.completed", "cleared all remnants; Article 4(1)", \.clearance),
      obligated("article4.obligated", "remnants to clear, then or since cleared", \.clearance),
      outstanding("article5.outstanding", "victims to assist; Article 5(1)") { [$0.victims] },
      outstanding(
        "obligated", "an obligation outstanding under Article 3, 4 or 5"
      ) { [$0.stockpiles, $0.clearance, $0.victims] },
      retained, pending,
    ]

  private static func outstanding(
    _ name: String, _ what: String,
    _ obligations: @escaping @Sendable (CountryRecord) -> [Obligation]
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "States with \(what)", restsOn: .thematic,
      parameters: [Parameter.binding, Parameter.among, Parameter.speaker]
    ) { measure, state throws(MeasureError) in
      state.select(measure, obligations) { obligation, _ in
        obligation.isOutstanding(on: state.asOf)
      }
    }
  }

  private static func overdue(
    _ name: String, _ what: String, article: ExtendedArticle
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "States with \(what)", restsOn: .thematic,
      parameters: [Parameter.among, Parameter.speaker]
    ) { measure, state throws(MeasureError) in
      let day = state.asOf
      return state.select(measure, { [$0.obligation(article)] }) { obligation, record in
        record.isOverdue(obligation, article: article, on: day, state.registers)
      } alsoOn: {
        $0.deadlineLines(article: article, on: day)
      }
    }
  }

  private static func obligated(
    _ name: String, _ what: String,
    _ obligation: @escaping @Sendable (CountryRecord) -> Obligation
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "States that had \(what)", restsOn: .thematic,
      parameters: [Parameter.binding, Parameter.among, Parameter.speaker]
    ) { measure, state throws(MeasureError) in
      state.select(measure, { [obligation($0)] }) { obligation, _ in
        obligation.hasArisen(by: state.asOf) || obligation.wasCompleted(by: state.asOf)
      }
    }
  }

  private static func completed(
    _ name: String, _ what: String,
    _ obligation: @escaping @Sendable (CountryRecord) -> Obligation
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "States that have \(what)", restsOn: .thematic,
      parameters: [Parameter.binding, standing, timing] + Parameters.thematic
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      let (standing, timing) = (measure[standing] ?? .now, measure[timing])
      let counting = measure[.counting]
      return state.select(measure, { [obligation($0)] }) { obligation, record in
        let stands =
          switch standing {
          case .ever: Truth.yes
          case .now: obligation.isCompleted(by: state.asOf)
          }
        if stands == .no { return .no }
        return stands
          && obligation.completions.reduce(.no) { found, completion in
            found
              || (state.falls(completion, counting, into: period)
                && record.timing(completion, timing))
          }
      }
    }
  }

  private static let article = Parameter<ExtendedArticle>.word("article", .topic)

  private static let pending = MeasureDefinition(
    "deadline.extension-pending",
    "States whose request for more time no meeting has decided; Articles 3(3) and 4(5)",
    restsOn: .thematic, parameters: [article] + Parameters.thematic
  ) { measure, state throws(MeasureError) in
    let period = try state.period(measure)
    let (article, population) = (measure[article], measure[.among])
    let counting = measure[.counting]
    return state.select(
      .deadlineExtensionRequested, among: population, attestedBy: measure[.speaker]
    ) { fact in
      article.map { $0 == fact[DeadlineExtensionRequested.article] } ?? true
    } where: { fact, record in
      state.isAmong(record, population) && state.falls(fact, counting, into: period)
        && record.isUndecided(fact, on: state.asOf, state.registers)
    }
  }

  private static let retained = MeasureDefinition(
    "retention.held", "States that retain cluster munitions or submunitions; Article 3(6)",
    restsOn: .thematic, parameters: [Parameter.among, Parameter.speaker]
  ) { measure, state throws(MeasureError) in
    state.select(measure, { [$0.retention] }) { obligation, _ in
      obligation.isOutstanding(on: state.asOf)
    }
  }
}

extension CountryRecord {
  /// Whether a completion came before or after the Convention entered into force for it.
  fileprivate func timing(_ completion: Fact, _ timing: MeasureDefinition.Timing?) -> Truth {
    guard let timing else { return .yes }
    let isBefore = entryIntoForce.map { start in completion.range.isBefore(start.map { $0 - 1 }) }
    let answer = isBefore ?? .yes
    return switch timing {
    case .before: answer
    case .after: !answer
    }
  }
}

extension ConventionState {
  /// The States for one of whose obligations a question is answered yes.
  fileprivate func select(
    _ measure: Measure, _ obligations: (CountryRecord) -> [Obligation],
    where test: (Obligation, CountryRecord) -> Truth,
    alsoOn more: (CountryRecord) -> Set<Int> = { _ in [] }
  ) -> Answer {
    let (speaker, population) = (measure[.speaker], measure[.among])
    // By deposit where a measure does not say, unless it asks for a standing.
    let binding = measure[.binding] ?? (population == nil ? .deposit : .any)
    var isOnRecord = false
    var rows: [Answer.Row] = []
    var silent: [CountryCode] = []
    var asked = 0
    for record in states {
      let attested = obligations(record).map { obligation in
        speaker.map { obligation.attested(by: $0) } ?? obligation
      }
      let isSilent = attested.allSatisfy(\.isEmpty)
      if !isSilent { isOnRecord = true }
      let belongs = isBound(record, binding) && isAmong(record, population)
      if belongs == .no { continue }
      asked += 1
      if isSilent {
        silent.append(record.state)
        continue
      }
      let truth = belongs && attested.reduce(.no) { $0 || test($1, record) }
      if truth == .no { continue }
      rows.append(
        Answer.Row(
          state: record.state, truth: truth,
          lines: (attested.flatMap(\.lines) + more(record)).sortedOnce))
    }
    guard isOnRecord else { return nothing() }
    let silence: Silence =
      binding == .any && population == nil ? .everyoneElse : .states(silent, among: asked)
    return Answer(.states, rows: rows, restsOn: .thematic, silence: silence)
  }

  /// Whether an obligation binds a State in the sense asked for.
  private func isBound(_ record: CountryRecord, _ binding: Binding) -> Truth {
    switch binding {
    case .inForce: record.isInForce(on: asOf)
    case .prospective: !record.isInForce(on: asOf) && !record.hasWithdrawn(by: asOf)
    case .any: .yes
    case .deposit: record.isParty(on: asOf)
    }
  }
}
