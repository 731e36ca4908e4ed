import EventLog

extension StateRecord {
  /// The period to destroy stockpiles with the extensions asked for; nil for a State that did not
  /// consent. The corresponding provision is Article 3(2) to (5).
  package var destructionDeadline: Deadline? {
    entryIntoForce.map { extended(Article3.deadline(entryIntoForce: $0), article: "3") }
  }

  /// The period to clear what lay there at entry into force, with the extensions asked for. The
  /// corresponding provision is Article 4(1)(a) and (5) to (8).
  package var clearanceDeadline: Deadline? {
    entryIntoForce.map { extended(Article4.deadline(entryIntoForce: $0), article: "4") }
  }

  private func extended(_ deadline: Deadline, article: String) -> Deadline {
    var deadline = deadline
    deadline.extensions = extensions(article: article).map(\.request)
    return deadline
  }

  /// The requests under an article in the order of their numbers, with the lines they rest on.
  package func extensions(article: String) -> [(request: DeadlineExtension, seqs: [Int])] {
    func numbered(_ type: EventType) -> [Int: Fact] {
      Dictionary(
        facts(type).filter { $0.data["article"]?.string == article }
          .map { ($0.data["request"]?.integer ?? 1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let requested = numbered(.deadlineExtensionRequested)
    let granted = numbered(.deadlineExtensionGranted)
    let refused = numbered(.deadlineExtensionRefused)
    let numbers = Set(requested.keys).union(granted.keys).union(refused.keys).sorted()
    return numbers.map { number in
      let outcome: DeadlineExtension.Outcome =
        if let grant = granted[number] {
          .granted(
            on: grant.range, until: grant.data.date("until").map { DateRange($0) },
            months: grant.quantity("months"))
        } else if let refusal = refused[number] {
          .refused(on: refusal.range)
        } else { .pending }
      let seqs = [requested, granted, refused].compactMap { $0[number] }.flatMap(\.seqs)
      let meeting = [granted, refused, requested].lazy
        .compactMap { $0[number]?.data["meeting"]?.string }.first
      let request = DeadlineExtension(
        requested: requested[number]?.range, meeting: meeting, outcome: outcome)
      return (request, seqs)
    }
  }
}
