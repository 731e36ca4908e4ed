/// One measure of a report as of any day, with what it is called and which actions of the plans it
/// belongs to.
package struct Indicator: Sendable {
  /// What it counts.
  package let text: String
  package let question: RelativeMeasure
  /// The action of each plan that asks for it.
  private let actions: [ActionPlan: String]

  init(
    _ text: String, _ question: RelativeMeasure, vientiane: String? = nil, dubrovnik: String? = nil,
    lausanne: String? = nil
  ) {
    self.text = text
    self.question = question
    var actions: [ActionPlan: String] = [:]
    actions[.vientiane] = vientiane
    actions[.dubrovnik] = dubrovnik
    actions[.lausanne] = lausanne
    self.actions = actions
  }

  /// Its action in a plan; nil where none asks for it.
  package func action(in plan: ActionPlan?) -> String? { plan.flatMap { actions[$0] } }
}

extension Measure {
  /// A measure by its name and words.
  fileprivate static func named(_ name: String, _ words: [String: String] = [:]) -> Measure {
    Measure(named: name, words.mapValues { .word($0) })
  }

  /// The States that reported a step.
  fileprivate static func reported(_ topic: String) -> Measure {
    named("reported", ["topic": topic])
  }
}

extension RelativeMeasure {
  fileprivate static func now(_ name: String, _ words: [String: String] = [:]) -> RelativeMeasure {
    .always(.named(name, words))
  }

  fileprivate static func since(_ name: String, _ words: [String: String] = [:]) -> RelativeMeasure
  {
    .sinceMeeting(.named(name, words))
  }

  fileprivate static func reportedSince(_ topic: String) -> RelativeMeasure {
    .sinceMeeting(.reported(topic))
  }
}

// The table of indicators, section by section.
extension ReportSection {
  /// What is asked under a section, in its order.
  package var indicators: [Indicator] {
    switch self {
    case .gender: Self.genderIndicators
    case .universalization: Self.universalizationIndicators
    case .stockpiles: Self.stockpileIndicators
    case .clearance: Self.clearanceIndicators
    case .victims: Self.victimIndicators
    case .cooperation: Self.cooperationIndicators
    case .transparency: Self.transparencyIndicators
    case .nationalMeasures: Self.nationalIndicators
    case .compliance: Self.complianceIndicators
    case .guidingPrinciples, .support: []
    }
  }

  private static let genderIndicators = [
    Indicator(
      "Parties that asked for training on gender", .reportedSince("gender.training-requested"),
      lausanne: "4")
  ]

  private static let universalizationIndicators = [
    Indicator(
      "States Parties", .now("parties"), vientiane: "2", dubrovnik: "1.1", lausanne: "10"),
    Indicator(
      "States Parties for which the Convention is in force",
      .now("parties", ["basis": "in-force"]), vientiane: "2", dubrovnik: "1.1", lausanne: "10"),
    Indicator(
      "States Parties for which entry into force is still to come", .now("not-in-force"),
      vientiane: "2", dubrovnik: "1.1", lausanne: "10"),
    Indicator(
      "Signatories that have not ratified", .now("signatories"), vientiane: "3",
      dubrovnik: "1.1", lausanne: "10"),
    Indicator(
      "States said to be on their way to ratification",
      .since("announced", ["act": "ratification"]), vientiane: "3", dubrovnik: "1.1",
      lausanne: "10"),
    Indicator(
      "States said to be on their way to accession", .since("announced", ["act": "accession"]),
      vientiane: "3", dubrovnik: "1.1", lausanne: "10"),
    Indicator(
      "States not party that took part in the last meeting",
      .all([.now("not-party"), .atMeeting(.named("attended"))]), vientiane: "7",
      dubrovnik: "1.2", lausanne: "10"),
    Indicator(
      "States confirmed to have used cluster munitions", .since("use.confirmed"),
      vientiane: "6", dubrovnik: "1.3", lausanne: "11"),
    Indicator(
      "States said to have used them", .since("use.alleged"), vientiane: "6", dubrovnik: "1.3",
      lausanne: "11"),
    Indicator(
      "States that denied it", .since("use.denied"), vientiane: "6", dubrovnik: "1.3",
      lausanne: "11"),
  ]

  private static let stockpileIndicators = [
    Indicator(
      "Parties with stockpiles to destroy", .now("article3.outstanding"), vientiane: "8",
      dubrovnik: "2.1", lausanne: "12"),
    Indicator(
      "Parties past the deadline in force for their stockpiles", .now("article3.overdue"),
      vientiane: "8",
      dubrovnik: "2.1", lausanne: "12"),
    Indicator(
      "Parties with stockpiles that told of a plan for destruction",
      .all([.now("article3.outstanding"), .now("stockpile.plan-reported")]), vientiane: "8",
      dubrovnik: "2.1", lausanne: "12"),
    Indicator(
      "Parties with stockpiles that told of progress",
      .all([.now("article3.outstanding"), .reportedSince("stockpile.progress-reported")]),
      vientiane: "9", dubrovnik: "2.1", lausanne: "12"),
    Indicator(
      "Parties that completed destruction", .now("article3.completed"), vientiane: "9",
      dubrovnik: "2.4", lausanne: "13"),
    Indicator(
      "Parties that found stockpiles", .since("stockpile.found"), dubrovnik: "2.5",
      lausanne: "14"),
    Indicator(
      "Signatories with stockpiles", .now("article3.outstanding", ["among": "signatories"])),
    Indicator(
      "Parties that retain munitions for permitted purposes",
      .now("retention.held", ["among": "parties"]), dubrovnik: "2.3", lausanne: "17"),
    Indicator(
      "Parties that used retained munitions", .since("retention.consumed"), dubrovnik: "2.3",
      lausanne: "17"),
  ]

  private static let clearanceIndicators = [
    Indicator(
      "Parties with remnants to clear", .now("article4.outstanding"), vientiane: "10",
      dubrovnik: "3.1", lausanne: "18"),
    Indicator(
      "Parties past the deadline in force for clearance", .now("article4.overdue"), vientiane: "11",
      dubrovnik: "3.1", lausanne: "18"),
    Indicator(
      "Parties that told of land released or munitions destroyed", .since("clearance.progressed"),
      vientiane: "14", dubrovnik: "3.5", lausanne: "19"),
    Indicator(
      "Parties that said they were on track", .reportedSince("clearance.on-track"),
      lausanne: "19"),
    Indicator(
      "Parties that completed clearance", .now("article4.completed"), vientiane: "14",
      dubrovnik: "3.1", lausanne: "25"),
    Indicator(
      "Signatories with remnants", .now("article4.outstanding", ["among": "signatories"])),
    Indicator(
      "States outside with remnants", .now("article4.outstanding", ["among": "non-signatories"])),
    Indicator(
      "Parties that told of risk education", .reportedSince("risk-education.programmes-reported"),
      vientiane: "17", dubrovnik: "3.2", lausanne: "27"),
    Indicator(
      "Parties that gave disaggregated data on risk education",
      .reportedSince("risk-education.data-disaggregated"), lausanne: "29"),
  ]

  private static let victimIndicators = [
    Indicator(
      "Parties with victims", .now("article5.outstanding"), vientiane: "20", dubrovnik: "4.1",
      lausanne: "31"),
    Indicator(
      "Parties that told of new victims",
      .reportedSince("victim-assistance.new-victims-reported"), vientiane: "22",
      lausanne: "31"),
    Indicator(
      "Parties with victims that told of a plan",
      .all([
        .now("article5.outstanding"), .always(.reported("victim-assistance.plan-developed")),
      ]), vientiane: "24", dubrovnik: "4.1", lausanne: "33"),
    Indicator(
      "Parties with victims that named a focal point",
      .all([
        .now("article5.outstanding"),
        .now("focal-point.designated", ["for": "victim-assistance"]),
      ]), vientiane: "21", dubrovnik: "4.1", lausanne: "33"),
    Indicator(
      "Parties that said victims are involved",
      .reportedSince("victim-assistance.survivors-involved"), vientiane: "23", dubrovnik: "4.2",
      lausanne: "36"),
    Indicator(
      "Signatories with victims", .now("article5.outstanding", ["among": "signatories"])),
    Indicator(
      "States outside with victims", .now("article5.outstanding", ["among": "non-signatories"])),
  ]

  private static let cooperationIndicators = [
    Indicator(
      "Parties with an obligation outstanding under Article 3, 4 or 5", .now("obligated"),
      vientiane: "33", dubrovnik: "5.1", lausanne: "38"),
    Indicator(
      "Parties that told of a need for assistance",
      .since("assistance.needed", ["among": "parties"]), vientiane: "33", dubrovnik: "5.2",
      lausanne: "41"),
    Indicator(
      "States that provided assistance", .since("assistance.provided"), vientiane: "37",
      dubrovnik: "5.5", lausanne: "40"),
    Indicator(
      "States that received assistance", .since("assistance.received"), vientiane: "34",
      dubrovnik: "5.5", lausanne: "40"),
    Indicator(
      "States with a country coalition", .reportedSince("cooperation.country-coalition"),
      lausanne: "42"),
  ]

  private static let transparencyIndicators = [
    Indicator(
      "Initial reports due", .now("article7.initial.due"), vientiane: "58", dubrovnik: "6.1",
      lausanne: "43"),
    Indicator(
      "Initial reports received, of those due", .now("article7.initial.submitted", ["of": "due"]),
      vientiane: "58",
      dubrovnik: "6.1", lausanne: "43"),
    Indicator(
      "Initial reports overdue", .now("article7.initial.overdue"), vientiane: "58",
      dubrovnik: "6.1", lausanne: "43"),
    Indicator(
      "Initial reports not due yet", .now("article7.initial.not-yet-due"), vientiane: "58",
      dubrovnik: "6.1", lausanne: "43"),
    Indicator(
      "Annual reports owed for the year before", .yearBefore(.named("article7.annual.expected")),
      vientiane: "59", dubrovnik: "6.1", lausanne: "43"),
    Indicator(
      "Annual reports received, of those owed for the year before",
      .yearBefore(.named("article7.annual.submitted")), vientiane: "59",
      dubrovnik: "6.1", lausanne: "43"),
    Indicator(
      "States with a voluntary report", .since("article7.voluntary"), vientiane: "60",
      dubrovnik: "6.1", lausanne: "10"),
  ]

  private static let nationalIndicators = [
    Indicator(
      "Parties that adopted legislation", .now("legislation.adopted", ["among": "parties"]),
      vientiane: "63", dubrovnik: "7.1", lausanne: "47"),
    Indicator(
      "Parties that consider their laws sufficient",
      .now("legislation.declared-sufficient", ["among": "parties"]), vientiane: "63",
      dubrovnik: "7.1", lausanne: "47"),
    Indicator(
      "Parties that are preparing legislation",
      .now("legislation.in-preparation", ["among": "parties"]), vientiane: "63",
      dubrovnik: "7.1", lausanne: "47"),
    Indicator(
      "Parties that informed their agencies",
      .always(.reported("national-measures.agencies-informed")), vientiane: "65",
      dubrovnik: "7.3", lausanne: "47"),
    Indicator(
      "Parties that asked for help with their laws",
      .since("assistance.needed", ["for": "national-measures"]), dubrovnik: "7.2",
      lausanne: "48"),
  ]

  private static let complianceIndicators = [
    Indicator(
      "Requests for more time made nine months before the meeting or earlier",
      .since("deadline.extension-requested", ["notice": "in-time"]), lausanne: "50"),
    Indicator(
      "Requests made later than that", .since("deadline.extension-requested", ["notice": "late"]),
      lausanne: "50"),
  ]
}
