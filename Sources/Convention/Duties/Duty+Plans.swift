package import EventLog

extension CountryRecord {
  /// What the action plans adopted by a day ask of it by a date, without binding it in law. The
  /// corresponding provisions are the actions that `PlanDeadline` names.
  ///
  /// A plan asks nothing of a State that came in after the next plan had taken its place.
  package func planDuties(on day: Day, _ registers: Registers) -> [Duty] {
    guard hasConsented(by: day).isPossible else { return [] }
    return PlanDeadline.allCases.compactMap { deadline in
      guard let adopted = registers.meetings[deadline.plan.adoptedAt]?.lastDay, adopted <= day,
        !isLate(for: deadline.plan, registers),
        let addressing = addressing(deadline, on: day),
        let due = deadline.due(entryIntoForce: entryIntoForce, opening: registers.opening)
      else { return nil }
      let steps = steps(for: deadline).filter { $0.fact.range.isBefore(day).isPossible }
      return Duty(
        deadline.label, of: self, due: due,
        Duty.Word(
          met: earliest(steps.map(\.done)),
          isCertainlyMissing: isMissing(deadline, after: due, by: day), isReport: true),
        isBinding: deadline.isBinding,
        lines: (addressing + steps.flatMap(\.fact.lines)).sorted(), on: day)
    }
  }

  /// Whether the Convention entered into force for it only after another plan had replaced this.
  private func isLate(for plan: ActionPlan, _ registers: Registers) -> Bool {
    guard let replaced = plan.replacedAt.flatMap({ registers.meetings[$0]?.lastDay }),
      let entryIntoForce
    else { return false }
    return entryIntoForce.isBefore(replaced) == .no
  }

  /// The lines that make an action concern it; nil where it does not.
  private func addressing(_ deadline: PlanDeadline, on day: Day) -> [Int]? {
    switch deadline.addressee {
    case .stockpiles:
      stockpiles.hasArisen(by: day).isCertain ? stockpiles.declared.flatMap(\.lines) : nil
    case .victims: victims.isOutstanding(on: day).isCertain ? victims.lines : nil
    // What fell due before a withdrawal stays; the status says what lapsed.
    case .everyParty: hasConsented(by: day).isCertain ? treatyLines : nil
    case .together: nil
    }
  }

  /// What on record does what an action asks for, and when that was done: of a plan one learns when
  /// it is told of, by which day it was made.
  private func steps(for deadline: PlanDeadline) -> [(fact: Fact, done: DateRange)] {
    func made(_ facts: [Fact]) -> [(fact: Fact, done: DateRange)] {
      facts.map { ($0, DateRange(earliest: nil, latest: $0.range.latest)) }
    }
    func done(_ facts: [Fact]) -> [(fact: Fact, done: DateRange)] { facts.map { ($0, $0.range) } }
    return switch deadline {
    case .destructionPlan:
      made(
        facts(.stockpilePlanReported).filter { $0[StockpilePlanReported.stage] != .developing }
          + stockpiles.completions)
    case .focalPoint:
      done(
        facts(.focalPointDesignated).filter {
          $0[FocalPointDesignated.purpose] == .victimAssistance
        })
    case .victimAssistancePlan: made(reported(.victimPlanDeveloped))
    case .nationalMeasures:
      done(Array(facts(.legislationAdopted)))
        + made(Array(facts(.legislationDeclaredSufficient)))
    case .membership: []
    }
  }

  private func earliest(_ ranges: [DateRange]) -> DateRange? {
    ranges.min { $0.end < $1.end }
  }

  /// Whether a source says, of a day after the due day, that it was still not done.
  private func isMissing(_ deadline: PlanDeadline, after due: DateRange, by day: Day) -> Bool {
    let topic: Topic? =
      switch deadline {
      case .focalPoint: .focalPointMissing
      case .victimAssistancePlan: .victimPlanMissing
      case .nationalMeasures: .noLegislativeProgress
      case .destructionPlan, .membership: nil
      }
    guard let topic, let last = due.latest else { return false }
    return reported(topic).contains { fact in
      fact.range.isBefore(day).isCertain && fact.range.isBefore(last) == .no
    }
  }

  private func reported(_ topic: Topic) -> [Fact] {
    facts(.actionReported).filter { $0[ActionReported.topic] == topic }
  }
}
