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
    latest("date.initial-received", "day the initial report was received; Article 7(1)") {
      record in record.initialReport.map { [($0, $0.range)] } ?? []
    },
    MeasureDefinition(
      "days", "days from one date of a State to another of its dates", restsOn: .rule,
      parameters: [start, end]
    ) { measure, state throws(MeasureError) in
      try state.days(from: measure[start], to: measure[end])
    },
    span(
      "days.to-consent", "days from signature to ratification, acceptance or approval",
      from: "date.signature", to: "date.consent"),
    span(
      "days.initial-late", "days from the day an initial report falls due to the day it came",
      from: "date.initial-due", to: "date.initial-received"),
    span(
      "days.destruction-ahead", "days from the end of a destruction to its deadline",
      from: "date.destruction-completed", to: "date.destruction-due"),
    span(
      "days.clearance-ahead", "days from the end of a clearance to its deadline",
      from: "date.clearance-completed", to: "date.clearance-due"),
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

  private static let start = Parameter.measure("from")
  private static let end = Parameter.measure("to")
  static let spanEndName = end.shape.name

  /// The days between two dates, under a name of its own; see `Measure.spanEnds`.
  private static func span(
    _ name: String, _ summary: String, from: String, to: String
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, restsOn: .rule) { _, state throws(MeasureError) in
      try state.days(from: Measure(named: from), to: Measure(named: to))
    }
  }

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

extension ConventionState {
  /// The days between two dates of each State that has both: less than none where the second came
  /// first. What was done counts only where it can have been done by the as-of day.
  fileprivate func days(from: Measure?, to: Measure?) throws(MeasureError) -> Answer {
    let (start, end) = (try datesByNow(from), try datesByNow(to))
    var numbers: [CountryCode: ClosedRange<Int>] = [:]
    var rows: [Answer.Row] = []
    var silent: [CountryCode] = []
    let codes = Set(start.dates.keys).intersection(end.dates.keys).sorted()
    for code in codes {
      guard let a = start.dates[code], let b = end.dates[code], let first = a.earliest,
        let last = a.latest, let least = b.earliest, let most = b.latest
      else {
        silent.append(code)
        continue
      }
      numbers[code] = (least - last)...(most - first)
      let lines = (start.answer.lines(of: code) + end.answer.lines(of: code)).sortedOnce
      rows.append(Answer.Row(state: code, truth: .yes, lines: lines))
    }
    return Answer(
      .numbers(numbers), unit: "days", rows: rows,
      restsOn: min(start.answer.restsOn, end.answer.restsOn),
      silence: .states(silent, among: codes.count))
  }

  /// The dates that a measure gives; without those of acts that lie after the as-of day.
  private func datesByNow(
    _ measure: Measure?
  ) throws(MeasureError) -> (answer: Answer, dates: [CountryCode: DateRange]) {
    guard let measure else { throw MeasureError("a measure was expected") }
    let answer = try measure.answer(self)
    guard case .dates(let dates) = answer.value else {
      throw MeasureError("\"\(measure)\" gives no dates; expected one of the measures date.*")
    }
    let isForeseen = ["due", "entry-into-force", "withdrawal"].contains {
      measure.name.hasSuffix($0)
    }
    return (answer, isForeseen ? dates : dates.filter { $0.value.isBefore(asOf).isPossible })
  }
}

extension Measure {
  /// The date that a measure of days counts to, by the measure's name.
  static let spanEnds = [
    "days.to-consent": "date.consent", "days.initial-late": "date.initial-received",
    "days.destruction-ahead": "date.destruction-completed",
    "days.clearance-ahead": "date.clearance-completed",
  ]

  /// The date that `days(from: ..., to: ...)` counts to; nil for any other measure.
  var spanEnd: Measure? {
    guard name == "days", case .measure(let end) = arguments[MeasureDefinition.spanEndName] else {
      return nil
    }
    return end
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
