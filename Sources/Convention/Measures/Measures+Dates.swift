import EventLog

extension MeasureDefinition {
  /// Dates that a figure about one State may print, and periods the articles fix.
  static let dates: [MeasureDefinition] = [
    date("date.signature", "day of signature; Article 15") { $0.signature?.range },
    date("date.consent", "day of deposit; Article 16") { $0.consent?.range },
    date("date.entry-into-force", "day of entry into force for a State; Article 17") {
      $0.entryIntoForce
    },
    date("date.initial-due", "day the initial report falls due; Article 7(1)") { $0.initialDue },
    date("date.withdrawal", "day a withdrawal takes effect; Article 20(3)") {
      $0.withdrawalEffect
    },
    deadline("date.destruction-due", "deadline to destroy stockpiles in force; Article 3(2) to (5)")
    {
      ($0.destructionDeadline, "3")
    },
    deadline("date.clearance-due", "deadline to clear remnants in force; Article 4(1) to (8)") {
      ($0.clearanceDeadline, "4")
    },
    latest("date.destruction-completed", "day all stockpiles were destroyed; Article 3(2)") {
      $0.stockpiles.completions.filter { $0.type == .stockpileDestructionCompleted }
        .map { ($0, $0.range) }
    },
    latest("date.destruction-declared", "day it told that there is nothing left to destroy") {
      ($0.stockpiles.completions + $0.facts(.stockpileAbsenceDeclared))
        .compactMap { end in end.declared.map { (end, $0) } }
    },
    latest("date.clearance-completed", "day all remnants were cleared; Article 4(1)") {
      $0.remnants.completions.map { ($0, $0.range) }
    },
    MeasureDefinition(
      "rule.initial-days", "days from entry into force to the initial report; Article 7(1)",
      nature: .rule
    ) { _, _ in
      Answer.quantity(Fraction(Article7.initialPeriodDays), unit: "days", nature: .rule)
    },
    MeasureDefinition(
      "rule.destruction-years", "years from entry into force to destroy stockpiles; Article 3(2)",
      nature: .rule
    ) { _, _ in
      Answer.quantity(Fraction(Article3.periodYears), unit: "years", nature: .rule)
    },
    MeasureDefinition(
      "rule.notice-months",
      "months between a request for more time and its meeting; Articles 3(5) and 4(6)",
      nature: .rule
    ) { _, _ in
      Answer.quantity(Fraction(DeadlineExtension.noticeMonths), unit: "months", nature: .rule)
    },
  ]

  private static func date(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (StateRecord) -> DateRange?
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, nature: .rule) { _, state in
      let dates = state.records.compactMapValues(read)
      return Answer(
        value: .dates(dates), unit: "date",
        seqsByState: state.records.filter { dates[$0.key] != nil }
          .mapValues { Set($0.treatySeqs) }, nature: .rule)
    }
  }
}

extension MeasureDefinition {
  /// The latest of some dates that can have come by the as-of day, for the States with one.
  fileprivate static func latest(
    _ name: String, _ summary: String,
    _ read: @escaping @Sendable (StateRecord) -> [(fact: Fact, date: DateRange)]
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, nature: .thematic) { _, state in
      let found = state.records.compactMapValues { record in
        read(record).filter { $0.date.isBefore(state.asOf).isPossible }
          .max { $0.date.end < $1.date.end }
      }
      return Answer(
        value: .dates(found.mapValues(\.date)), unit: "date",
        seqsByState: found.mapValues { Set($0.fact.seqs) }, nature: .thematic)
    }
  }

  /// The deadline in force on the as-of day, after the extensions granted by then.
  fileprivate static func deadline(
    _ name: String, _ summary: String,
    _ read: @escaping @Sendable (StateRecord) -> (deadline: Deadline?, article: String)
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, nature: .rule) { _, state in
      var dates: [StateCode: DateRange] = [:]
      var rests: [StateCode: Set<Int>] = [:]
      for record in state.records.values {
        let (deadline, article) = read(record)
        guard let deadline else { continue }
        dates[record.state] = deadline.current(asOf: state.asOf)
        rests[record.state] = record.deadlineSeqs(article: article, on: state.asOf)
      }
      return Answer(value: .dates(dates), unit: "date", seqsByState: rests, nature: .rule)
    }
  }
}

extension Answer {
  /// A quantity that is certain.
  static func quantity(
    _ value: Fraction, unit: String, nature: MeasureDefinition.Nature
  ) -> Answer {
    Answer(value: .quantity(low: value, high: value), unit: unit, seqsByState: [:], nature: nature)
  }
}
