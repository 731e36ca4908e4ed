/// A step that States report under the action plans. One closed list serves all three plans, so that
/// a step can be followed through the years although the plans count their actions differently.
package struct Topic: Sendable, Hashable, RawRepresentable, CaseIterable {
  /// The place in the table.
  private let place: UInt8

  /// `theme.step`
  package var rawValue: String { Topic.table[Int(place)].name }

  /// What a history says of the step, after the State's name.
  package var phrase: String { Topic.table[Int(place)].phrase }

  /// The theme it serves, with which its name begins.
  package var theme: Theme { Topic.table[Int(place)].theme }

  /// The step of that name; nil where the table has none.
  package init?(rawValue: String) {
    guard let place = Topic.table.firstIndex(where: { $0.name == rawValue }) else { return nil }
    self.place = UInt8(place)
  }

  /// In the order of the table.
  package static let allCases = table.compactMap { Topic(rawValue: $0.name) }

  private init(_ name: String) {
    guard let topic = Topic(rawValue: name) else { preconditionFailure("no topic \(name)") }
    self = topic
  }

  // The steps that a rule asks about by name.
  static let victimPlanDeveloped = Topic("victim-assistance.plan-developed")
  static let focalPointMissing = Topic("victim-assistance.focal-point-missing")
  static let victimPlanMissing = Topic("victim-assistance.plan-missing")
  static let noLegislativeProgress = Topic("national-measures.no-progress")

  private struct Row: Sendable {
    let theme: Theme
    let name: String
    let phrase: String

    init(_ theme: Theme, _ name: String, _ phrase: String) {
      self.theme = theme
      self.name = name
      self.phrase = phrase
    }
  }

  private static let table: [Row] = [
    Row(.universalization, "universalization.promoted", "promoted adherence to the Convention"),
    Row(.universalization, "universalization.accession-encouraged", "encouraged others to accede"),
    Row(.universalization, "universalization.civil-society-funded", "funds civil society"),
    Row(.universalization, "universalization.workshop-hosted", "hosted a workshop"),
    Row(
      .universalization, "universalization.regional-team",
      "joined the team for universalization"),
    Row(.universalization, "universalization.consulted", "was met on joining the Convention"),
    Row(.useAndNorms, "norms.use-condemned", "condemned use"),
    Row(
      .stockpileDestruction, "stockpile.quantities-reported",
      "gave the numbers of its stockpiles"),
    Row(
      .stockpileDestruction, "stockpile.information-provided",
      "informed on the destruction of its stockpiles"),
    Row(.stockpileDestruction, "stockpile.progress-reported", "reported progress in destruction"),
    Row(
      .stockpileDestruction, "stockpile.safety-standards-reported",
      "follows standards of safety and environment in destruction"),
    Row(.stockpileDestruction, "stockpile.updates-given", "gave regular updates on destruction"),
    Row(
      .stockpileDestruction, "stockpile.transferred-for-destruction",
      "sent its stockpiles abroad to be destroyed"),
    Row(
      .stockpileDestruction, "stockpile.low-cost-destruction",
      "benefited from low-cost destruction"),
    Row(.stockpileDestruction, "stockpile.partners-identified", "found partners for destruction"),
    Row(.retention, "retention.types-reported", "gave the types it retains"),
    Row(.retention, "retention.quantities-reported", "gave the quantities it retains"),
    Row(.clearance, "clearance.progress-reported", "reported progress in clearance"),
    Row(.clearance, "clearance.steps-taken", "reported steps against contamination"),
    Row(.clearance, "clearance.size-reported", "gave size and place of contaminated areas"),
    Row(.clearance, "clearance.survey-reported", "told of surveys"),
    Row(.clearance, "clearance.survey-completion-expected", "expects to complete its surveys"),
    Row(.clearance, "clearance.methods-reported", "reported its methods of survey and clearance"),
    Row(.clearance, "clearance.land-release-reported", "told how it releases land"),
    Row(.clearance, "clearance.civilians-protected", "protected civilians from remnants"),
    Row(.clearance, "clearance.plan-developed", "made a national plan for clearance"),
    Row(.clearance, "clearance.communities-informed", "informed affected communities"),
    Row(.clearance, "clearance.on-track", "is on track to clear in time"),
    Row(.clearance, "clearance.extension-considered", "may ask for more time to clear"),
    Row(
      .clearance, "clearance.extension-announced",
      "will not clear in time and will ask for more"),
    Row(.clearance, "clearance.resources-allocated", "puts its own resources into clearance"),
    Row(.riskEducation, "risk-education.programmes-reported", "reported on risk education"),
    Row(.riskEducation, "risk-education.warnings-reported", "warned its population"),
    Row(
      .riskEducation, "risk-education.concept-presented",
      "presented a concept for risk education"),
    Row(.riskEducation, "risk-education.training-provided", "trained others in risk education"),
    Row(
      .riskEducation, "risk-education.data-disaggregated",
      "gave disaggregated data on risk education"),
    Row(
      .victimAssistance, "victim-assistance.coordination-established",
      "coordinates victim assistance"),
    Row(.victimAssistance, "victim-assistance.data-collected", "collects data on victims"),
    Row(
      .victimAssistance, "victim-assistance.coordination-integrated",
      "integrated victim assistance with existing mechanisms"),
    Row(.victimAssistance, "victim-assistance.plan-developed", "made plans for victim assistance"),
    Row(
      .victimAssistance, "victim-assistance.accessibility-enhanced",
      "improved access to services for victims"),
    Row(
      .victimAssistance, "victim-assistance.policies-reviewed",
      "reviewed its policies on victims"),
    Row(
      .victimAssistance, "victim-assistance.awareness-raised",
      "raised awareness of services for victims"),
    Row(
      .victimAssistance, "victim-assistance.inclusion-enhanced",
      "furthered the inclusion of victims"),
    Row(
      .victimAssistance, "victim-assistance.resources-mobilized",
      "mobilized resources for victims"),
    Row(
      .victimAssistance, "victim-assistance.funding-challenged",
      "said that funding for victims remains a challenge"),
    Row(
      .victimAssistance, "victim-assistance.survivors-involved",
      "involves survivors and their organisations"),
    Row(
      .victimAssistance, "victim-assistance.survivors-in-delegation",
      "had survivors in its delegation"),
    Row(
      .victimAssistance, "victim-assistance.survivors-in-coordination",
      "involves survivors in coordination"),
    Row(
      .victimAssistance, "victim-assistance.ngo-collaborated",
      "works closely with organisations for victims"),
    Row(
      .victimAssistance, "victim-assistance.casualties-reported",
      "updated its numbers of casualties"),
    Row(
      .victimAssistance, "victim-assistance.new-victims-reported",
      "told of accidents with new victims"),
    Row(.victimAssistance, "victim-assistance.no-new-victims", "told of no new victims"),
    Row(
      .victimAssistance, "victim-assistance.data-challenged",
      "has difficulties with its data on victims"),
    Row(
      .victimAssistance, "victim-assistance.integrated-in-development",
      "integrated victim assistance in its development policies"),
    Row(
      .victimAssistance, "victim-assistance.information-shared",
      "shared information on victim assistance"),
    Row(
      .victimAssistance, "victim-assistance.focal-point-missing",
      "had told of no focal point for victim assistance"),
    Row(
      .victimAssistance, "victim-assistance.plan-missing",
      "had told of no plan for victim assistance"),
    Row(.cooperation, "cooperation.plan-communicated", "communicated its plan and what it needs"),
    Row(.cooperation, "cooperation.partners-engaged", "engaged partners"),
    Row(.cooperation, "cooperation.technical-exchange", "exchanged technical experience"),
    Row(.cooperation, "cooperation.actions-taken", "took all steps of those who need assistance"),
    Row(.cooperation, "cooperation.needs-in-report", "told of its needs in its report"),
    Row(.cooperation, "cooperation.update-missing", "gave no update on its needs"),
    Row(.cooperation, "cooperation.views-shared", "shared its views on assistance"),
    Row(.cooperation, "cooperation.country-coalition", "has a country coalition"),
    Row(.nationalMeasures, "national-measures.administrative", "took administrative measures"),
    Row(.nationalMeasures, "national-measures.agencies-informed", "informed its agencies"),
    Row(
      .nationalMeasures, "national-measures.legislation-reported",
      "told of new legislation in its first report"),
    Row(.nationalMeasures, "national-measures.strengthened", "strengthened its national measures"),
    Row(.nationalMeasures, "national-measures.no-progress", "told of no progress in legislation"),
    Row(
      .coordination, "coordination.proposal-submitted",
      "submitted a proposal on the work of the Convention"),
    Row(.gender, "gender.training-requested", "asked for training on gender"),
  ]
}
