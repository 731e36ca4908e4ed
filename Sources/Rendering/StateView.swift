package import Convention
import EventLog

/// The state of the Convention as of a date.
package enum StateView {
  /// - Parameters:
  ///   - scope: the States asked about, in words; nil for all.
  ///   - article: only States with something on record under it.
  package static func all(
    _ state: ConventionState, _ basis: Basis, scope: String? = nil, article: ArticleGroup? = nil
  ) -> View {
    let records = state.actingStates.filter { record in
      article.map { record.isConcerned(by: $0, on: state.asOf) } ?? true
    }
    let named = records.sortedByName { state.name($0.state) }
    let counts = state.counts
    var table = Table(
      [
        "State", "Standing", "In force", "Signed", "Consent", "Kind", "Entry into force",
        "Initial report due", "Initial report", "Stockpiles", "Remnants", "Victims", "Laws", "Code",
      ],
      spare: [
        "Code", "In force", "Initial report due", "Signed", "Kind", "Entry into force", "Victims",
        "Laws", "Remnants", "Stockpiles",
      ],
      legends: [
        "Initial report": .duties, "Stockpiles": .obligations, "Remnants": .obligations,
        "Victims": .obligations,
      ])
    table.rows = named.map { row($0, state) }
    var summary =
      "\(counts.parties) parties (in force for \(counts.inForce)), "
      + "\(counts.signatories) signatories, \(counts.withdrawn) withdrawn"
    if counts.undecided > 0 { summary += ", \(counts.undecided) undecided" }
    return View(
      blocks: [
        .heading(
          1,
          "State of the Convention as of \(state.asOf)\(GroupViews.place(scope))"
            + (article.map { ", Article \($0.rawValue)" } ?? "")), .paragraph(summary),
      ] + toCome(state) + [.table(table)],
      json: StateText.json(state, records, basis), basis: basis.line,
      rows: StateData.table(named, state, basis))
  }

  /// How one State stands, each thing with its name.
  static func cells(
    _ code: CountryCode, _ state: ConventionState
  ) -> [(name: String, value: String)] {
    Array(
      zip(
        [
          "State", "Standing", "In force", "Signed", "Consent", "Kind", "Entry into force",
          "Initial report due", "Initial report", "Stockpiles (Article 3)",
          "Remnants (Article 4)", "Victims (Article 5)", "Laws (Article 9)", "Code",
        ], row(state.record(code), state)))
  }

  /// A word that the day lies after what is known.
  static func toCome(_ state: ConventionState) -> [View.Block] {
    guard state.asOf > state.axes.knownBy else { return [] }
    return [
      .paragraph(
        "What is known ends on \(state.axes.knownBy): the days after it show what the articles make "
          + "of that, as if nothing else happened.")
    ]
  }

  private static func row(_ record: CountryRecord, _ state: ConventionState) -> [String] {
    let day = state.asOf
    func past(_ range: DateRange?) -> String {
      range.flatMap { $0.isBefore(day).isPossible ? $0.spoken : nil } ?? "-"
    }
    let consented = record.hasConsented(by: day).isPossible
    return [
      state.name(record.state), record.membership(on: day)?.rawValue ?? "undecided",
      text(record.isInForce(on: day)), past(record.signature?.range), past(record.consent?.range),
      consented ? record.consentKind?.rawValue ?? "-" : "-",
      consented ? record.entryIntoForce?.spoken ?? "-" : "-",
      consented ? record.initialDue?.spoken ?? "-" : "-",
      record.initialDuty(on: day)?.status.rawValue ?? "-",
      told(record.status(of: record.stockpiles, on: day)),
      told(record.status(of: record.clearance, on: day)),
      told(record.status(of: record.victims, on: day)),
      record.legislation(on: day)?.rawValue ?? "-", record.state.description,
    ]
  }

  /// Nothing to do and nothing known are not worth a word in a table.
  private static func told(_ status: Obligation.Status) -> String {
    status == .none || status == .unknown ? "-" : status.rawValue
  }

  private static func text(_ truth: Truth) -> String {
    switch truth {
    case .yes: "yes"
    case .no: "no"
    case .maybe: "undecided"
    }
  }
}
