extension EventType {
  /// The closed vocabulary, in the order help prints it.
  package static let all: [EventType] = [
    .documentRegistered, .countryRegistered, .organisationRegistered, .meetingRegistered,
    .windowRegistered, .glossaryRegistered, .targetRegistered, .registerCompleted,
    .treatySigned, .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded,
    .treatyProvisionallyApplied, .treatyWithdrawalNotified,
    .reportSubmitted, .reportOutstanding,
    .adherenceAnnounced, .useAlleged, .useConfirmed, .useDenied,
    .stockpileDeclared, .stockpilePreviouslyHeld, .stockpileAbsenceDeclared,
    .stockpilePlanReported, .stockpileDestructionBegun, .stockpileDestroyed,
    .stockpileDestructionCompleted, .stockpileFound, .stockpileCompletionExpected,
    .retentionDeclared, .retentionConsumed, .retentionAbsenceDeclared, .retentionInertDeclared,
    .retentionPending,
    .deadlineExtensionRequested, .deadlineExtensionGranted, .deadlineExtensionRefused,
    .contaminationDeclared, .contaminationAbsenceDeclared, .contaminationFound,
    .clearanceProgressed, .clearanceCompleted, .clearanceCompletionExpected,
    .clearanceComplianceDeclared, .burdenRanked,
    .victimsDeclared, .victimsAbsenceDeclared, .focalPointDesignated,
    .assistanceNeeded, .assistanceProvided, .assistanceReceived, .assistanceOffered,
    .legislationAdopted, .legislationDeclaredSufficient, .legislationInPreparation,
    .actionReported,
    .meetingAttended, .organisationAttended, .officeAssumed, .meetingHeld, .meetingScheduled,
    .chairDesignated, .documentSubmitted,
    .figurePublished, .figureMeasured, .figureRelated, .findingRecorded,
    .eventCorrected, .eventRetracted,
  ]
}
