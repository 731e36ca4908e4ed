/// The closed list of steps reported under the action plans, shared by all three, so that a step can
/// be followed through the years although the plans count their actions differently.
package enum Topic: String, Sendable, CaseIterable {
  case adherencePromoted = "universalization.promoted"
  case accessionEncouraged = "universalization.accession-encouraged"
  case civilSocietyFunded = "universalization.civil-society-funded"
  case workshopHosted = "universalization.workshop-hosted"
  case regionalTeam = "universalization.regional-team"
  case consulted = "universalization.consulted"

  case useCondemned = "norms.use-condemned"

  case stockpileQuantitiesReported = "stockpile.quantities-reported"
  case stockpileInformationProvided = "stockpile.information-provided"
  case stockpileProgressReported = "stockpile.progress-reported"
  case safetyStandardsReported = "stockpile.safety-standards-reported"
  case lowCostDestruction = "stockpile.low-cost-destruction"
  case destructionPartnersIdentified = "stockpile.partners-identified"

  case retainedTypesReported = "retention.types-reported"
  case retainedQuantitiesReported = "retention.quantities-reported"

  case clearanceProgressReported = "clearance.progress-reported"
  case contaminationAddressed = "clearance.steps-taken"
  case contaminationSizeReported = "clearance.size-reported"
  case surveyReported = "clearance.survey-reported"
  case surveyCompletionExpected = "clearance.survey-completion-expected"
  case clearanceMethodsReported = "clearance.methods-reported"
  case landReleaseReported = "clearance.land-release-reported"
  case civiliansProtected = "clearance.civilians-protected"
  case clearancePlanDeveloped = "clearance.plan-developed"
  case communitiesInformed = "clearance.communities-informed"

  case riskEducationReported = "risk-education.programmes-reported"
  case warningsReported = "risk-education.warnings-reported"
  case riskEducationConcept = "risk-education.concept-presented"
  case riskEducationTraining = "risk-education.training-provided"

  case coordinationEstablished = "victim-assistance.coordination-established"
  case victimDataCollected = "victim-assistance.data-collected"
  case coordinationIntegrated = "victim-assistance.coordination-integrated"
  case victimPlanDeveloped = "victim-assistance.plan-developed"
  case accessibilityEnhanced = "victim-assistance.accessibility-enhanced"
  case policiesReviewed = "victim-assistance.policies-reviewed"
  case awarenessRaised = "victim-assistance.awareness-raised"
  case inclusionEnhanced = "victim-assistance.inclusion-enhanced"
  case resourcesMobilized = "victim-assistance.resources-mobilized"
  case fundingChallenged = "victim-assistance.funding-challenged"
  case survivorsInvolved = "victim-assistance.survivors-involved"
  case survivorsInDelegation = "victim-assistance.survivors-in-delegation"
  case survivorsInCoordination = "victim-assistance.survivors-in-coordination"
  case ngoCollaborated = "victim-assistance.ngo-collaborated"
  case casualtiesReported = "victim-assistance.casualties-reported"
  case newVictimsReported = "victim-assistance.new-victims-reported"
  case integratedInDevelopment = "victim-assistance.integrated-in-development"
  case victimInformationShared = "victim-assistance.information-shared"
  case focalPointMissing = "victim-assistance.focal-point-missing"
  case victimPlanMissing = "victim-assistance.plan-missing"

  case assistancePlanCommunicated = "cooperation.plan-communicated"
  case partnersEngaged = "cooperation.partners-engaged"
  case technicalExchange = "cooperation.technical-exchange"
  case cooperationActionsTaken = "cooperation.actions-taken"
  case needsInReport = "cooperation.needs-in-report"
  case needsNotUpdated = "cooperation.update-missing"
  case cooperationViewsShared = "cooperation.views-shared"

  case administrativeMeasures = "national-measures.administrative"
  case agenciesInformed = "national-measures.agencies-informed"
  case legislationReported = "national-measures.legislation-reported"

  case proposalSubmitted = "coordination.proposal-submitted"

  package static let words = allCases.map(\.rawValue)
}
