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
    deadline(
      "date.destruction-due", "deadline to destroy stockpiles in force; Article 3(2) to (5)",
      .three),
    deadline(
      "date.clearance-due", "deadline to clear remnants in force; Article 4(1) to (8)", .four),
    latest("date.destruction-completed", "day all stockpiles were destroyed; Article 3(2)") {
      $0.stockpiles.completions.filter { $0.type == .stockpileDestructionCompleted }
        .map { ($0, $0.range) }
    },
    latest("date.destruction-declared", "day it told that there is nothing left to destroy") {
      ($0.stockpiles.completions + $0.facts(.stockpileAbsenceDeclared))
        .compactMap { end in end.declared.map { (end, $0) } }
    },
    latest("date.clearance-completed", "day all remnants were cleared; Article 4(1)") {
      $0.clearance.completions.map { ($0, $0.range) }
    },
    constant(
      "rule.initial-days", "days from entry into force to the initial report; Article 7(1)",
      Article7.initialPeriodDays, "days"),
    constant(
      "rule.destruction-years", "years from entry into force to destroy stockpiles; Article 3(2)",
      Article3.periodYears, "years"),
    constant(
      "rule.notice-months",
      "months between a request for more time and its meeting; Articles 3(5) and 4(6)",
      DeadlineExtension.noticeMonths, "months"),
  ]

  /// A period that the Convention itself sets.
  private static func constant(
    _ name: String, _ summary: String, _ value: Int, _ unit: String
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, restsOn: .rule) { _, _ in
      Answer.quantity(Fraction(value), unit: unit, restsOn: .rule)
    }
  }

  private static func date(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (CountryRecord) -> DateRange?
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, restsOn: .rule) { _, state in
      Answer.dates(state, restsOn: .rule) { record in
        read(record).map { ($0, record.treatyLines) }
      }
    }
  }

  /// The latest of some dates that can have come by the as-of day, for the States with one.
  private static func latest(
    _ name: String, _ summary: String,
    _ read: @escaping @Sendable (CountryRecord) -> [(fact: Fact, date: DateRange)]
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, restsOn: .thematic) { _, state in
      Answer.dates(state, restsOn: .thematic) { record in
        read(record).filter { $0.date.isBefore(state.asOf).isPossible }
          .max { $0.date.end < $1.date.end }
          .map { ($0.date, $0.fact.lines) }
      }
    }
  }

  /// The deadline in force on the as-of day, after the extensions granted by then.
  private static func deadline(
    _ name: String, _ summary: String, _ article: ExtendedArticle
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, restsOn: .rule) { _, state in
      Answer.dates(state, restsOn: .rule) { record in
        record.deadline(article).map {
          (
            $0.current(asOf: state.asOf),
            Array(record.deadlineLines(article: article, on: state.asOf))
          )
        }
      }
    }
  }
}

extension Answer {
  /// A quantity that is certain.
  static func quantity(_ value: Fraction, unit: String, restsOn: Ground) -> Answer {
    Answer(.quantity(low: value, high: value), unit: unit, restsOn: restsOn)
  }

  /// A date for each State that has one, with the lines behind it.
  fileprivate static func dates(
    _ state: ConventionState, restsOn: Ground,
    _ read: (CountryRecord) -> (date: DateRange, lines: [Int])?
  ) -> Answer {
    var dates: [CountryCode: DateRange] = [:]
    var rows: [Row] = []
    for record in state.states {
      guard let (date, lines) = read(record) else { continue }
      dates[record.state] = date
      rows.append(Row(state: record.state, truth: .yes, lines: lines.sortedOnce))
    }
    return Answer(.dates(dates), unit: "date", rows: rows, restsOn: restsOn)
  }
}
