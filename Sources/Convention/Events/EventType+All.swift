extension EventType {
  /// The closed vocabulary, in the order help prints it.
  package static let all: [EventType] = [
    .documentRegistered, .countryRegistered, .organisationRegistered, .meetingRegistered,
    .windowRegistered, .glossaryRegistered, .targetRegistered, .registerCompleted,
    .treatySigned, .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded,
    .treatyProvisionallyApplied, .treatyWithdrawalNotified,
    .reportSubmitted, .reportOutstanding,
    .adherenceAnnounced, .meetingAttended,
    .figurePublished, .figureMeasured, .figureRelated, .findingRecorded,
    .eventCorrected, .eventRetracted,
  ]
}
