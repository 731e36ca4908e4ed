package import EventLog

extension StateRecord {
  /// What the action plans adopted by a day ask of it by a date, without binding it in law. The
  /// corresponding provisions are the actions that `PlanDeadline` names.
  package func planDuties(on day: Day, _ registers: Registers) -> [Duty] {
    guard hasConsented(by: day).isPossible else { return [] }
    let far = Day(number: .max)
    return PlanDeadline.all.compactMap { deadline in
      guard isAddressed(by: deadline, on: day),
        let adopted = registers.meetings[deadline.plan.adoptedAt]?.lastDay, adopted <= day,
        let due = deadline.due(
          entryIntoForce: entryIntoForce, opening: registers.opening)
      else { return nil }
      let steps = steps(for: deadline)
      return Duty(
        deadline.label, of: self, due: due,
        met: steps.map(\.range).min { ($0.latest ?? far) < ($1.latest ?? far) },
        isMissing: false, isBinding: deadline.isBinding, seqs: steps.flatMap(\.seqs).sorted(),
        on: day)
    }
  }

  private func isAddressed(by deadline: PlanDeadline, on day: Day) -> Bool {
    switch deadline.addressee {
    case .stockpiles: stockpiles.hasArisen(by: day).isCertain
    case .victims: victims.isOutstanding(on: day).isCertain
    case .everyParty: isParty(on: day).isCertain
    case .together: false
    }
  }

  /// What on record does what an action asks for.
  private func steps(for deadline: PlanDeadline) -> [Fact] {
    switch deadline {
    case .destructionPlan:
      facts(.stockpilePlanReported).filter { $0.data["stage"]?.string != "developing" }
        + stockpiles.completions
    case .focalPoint:
      facts(.focalPointDesignated).filter { $0.data["for"]?.string == "victim-assistance" }
    case .victimAssistancePlan: reported(.victimPlanDeveloped)
    case .nationalMeasures: facts(.legislationAdopted) + facts(.legislationDeclaredSufficient)
    default: []
    }
  }

  private func reported(_ topic: Topic) -> [Fact] {
    facts(.actionReported).filter { $0.data["topic"]?.string == topic.rawValue }
  }
}
