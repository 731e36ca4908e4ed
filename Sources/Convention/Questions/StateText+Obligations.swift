package import EventLog

extension StateText {
  /// Stockpiles and what is retained of them.
  static func article3(_ record: CountryRecord, _ state: ConventionState) -> JSONValue {
    let day = state.asOf
    let stockpiles = record.stockpiles
    let plans = past(record.facts(.stockpilePlanReported), day)
    return .object(
      obligation(record, stockpiles, "3.2", state) + [
        ("begun", date(past(record.facts(.stockpileDestructionBegun), day).first?.range)),
        ("plan", plans.last.map { .string($0[StockpilePlanReported.stage].rawValue) }),
        (
          "expected",
          past(record.facts(.stockpileCompletionExpected), day).last
            .flatMap { $0[StockpileCompletionExpected.expected] }.map { .string($0.text) }
        ),
        ("retains", retains(record, day)),
        ("lines", lines(stockpiles.facts, day)),
      ])
  }

  /// Remnants.
  static func article4(_ record: CountryRecord, _ state: ConventionState) -> JSONValue {
    let day = state.asOf
    return .object(
      obligation(record, record.clearance, "4.1", state) + [
        (
          "expected",
          past(record.facts(.clearanceCompletionExpected), day).last
            .flatMap { $0[ClearanceCompletionExpected.expected] }.map { .string($0.text) }
        ),
        ("lines", lines(record.clearance.facts, day)),
      ])
  }

  /// Victims; a duty without a deadline.
  static func article5(_ record: CountryRecord, _ day: Day) -> JSONValue {
    .object([
      ("status", .string(record.status(of: record.victims, on: day).rawValue)),
      (
        "focalPoint", date(past(record.facts(.focalPointDesignated), day).first?.range)
      ),
      ("lines", lines(record.victims.facts, day)),
    ])
  }

  /// Assistance asked for, given, received and offered, by what it is for; absent where nothing is.
  static func article6(_ record: CountryRecord, _ day: Day) -> JSONValue? {
    let kinds: [(String, EventType)] = [
      ("needed", .assistanceNeeded), ("provided", .assistanceProvided),
      ("received", .assistanceReceived), ("offered", .assistanceOffered),
    ]
    let told = kinds.map { name, type in
      (name, Set(past(record.facts(type), day).map { $0[Common.purpose].rawValue }).sorted())
    }
    if told.allSatisfy({ $0.1.isEmpty }) { return nil }
    return .object(told.map { name, uses in (name, .array(uses.map { .string($0) })) })
  }

  /// Laws.
  static func article9(_ record: CountryRecord, _ day: Day) -> JSONValue? {
    let facts = past(record.legislativeFacts, day)
    guard record.isParty(on: day).isPossible || !facts.isEmpty else { return nil }
    return .object([
      ("legislation", record.legislation(on: day).map { .string($0.rawValue) } ?? .null),
      ("lines", lines(facts, day)),
    ])
  }

  private static func obligation(
    _ record: CountryRecord, _ obligation: Obligation, _ article: String, _ state: ConventionState
  ) -> [(String, JSONValue?)] {
    let day = state.asOf
    let duty = record.dutiesUnderObligations(on: day, state.registers).first {
      $0.article == article
    }
    let completion = obligation.completion(by: day)
    return [
      ("status", .string(record.status(of: obligation, on: day).rawValue)),
      (
        "completed",
        completion.map { fact in
          .object([
            ("on", date(fact.range)), ("declared", date(fact.declared)),
            (
              "beforeConsent",
              record.consent.map { json(fact.range.isBefore($0.range.map { $0 - 1 })) }
            ),
            (
              "beforeEntryIntoForce",
              record.entryIntoForce.map { json(fact.range.isBefore($0.map { $0 - 1 })) }
            ),
          ])
        }
      ),
      (
        "deadline",
        duty.map { duty in
          .object([
            ("original", date(duty.dueOriginal)), ("due", date(duty.due)),
            ("status", .string(duty.status.rawValue)),
            (
              "extensions",
              duty.extensions.isEmpty
                ? nil
                : .array(duty.extensions.map { json($0, state.registers) })
            ),
          ])
        }
      ),
    ]
  }

  private static func retains(_ record: CountryRecord, _ day: Day) -> JSONValue? {
    let facts = past(
      record.facts(.retentionDeclared, .retentionAbsenceDeclared, .retentionInertDeclared), day)
    return facts.isEmpty ? nil : .bool(record.retention.isOutstanding(on: day).isCertain)
  }

  private static func past(_ facts: some Sequence<Fact>, _ day: Day) -> [Fact] {
    facts.filter { $0.range.isBefore(day).isPossible }
  }

  private static func lines(_ facts: [Fact], _ day: Day) -> JSONValue {
    .array(past(facts, day).lines.sorted().map { .integer($0) })
  }

  /// A request for more time, whether it came in time, and what became of it.
  package static func json(_ request: DeadlineExtension, _ registers: Registers) -> JSONValue {
    func date(_ range: DateRange?) -> JSONValue? { range.map { .string($0.description) } }
    let isInTime = request.isInTime(opening: registers.opening)
    let asked: [(String, JSONValue?)] = [
      ("requested", date(request.requested) ?? .null),
      ("meeting", request.meeting.map { .string($0) }),
      (
        "requestDue",
        request.meeting.flatMap(registers.opening).map {
          .string(DeadlineExtension.requestDue(opening: $0).description)
        }
      ),
      ("inTime", isInTime.map { $0 == .maybe ? .null : .bool($0 == .yes) }),
    ]
    switch request.outcome {
    case .pending:
      return .object(asked + [("outcome", .string("pending"))])
    case .refused(let on):
      return .object(asked + [("outcome", .string("refused")), ("decided", date(on))])
    case .granted(let on, let until, let months):
      return .object(
        asked + [
          ("outcome", .string("granted")), ("decided", date(on)), ("until", date(until)),
          ("months", months.map { .integer($0) }),
        ])
    }
  }
}
