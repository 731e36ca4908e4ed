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
        let extending = record.extensions(article: article).flatMap(\.seqs)
        rests[record.state] = Set(record.treatySeqs + extending)
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
