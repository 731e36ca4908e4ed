package import EventLog

/// One kind of fact the ledger can hold, in one byte.
///
/// What is said of a type stands in its declaration, in the file of its name. A new type is a case
/// here, a line in `declared`, and that file.
package enum EventType: UInt8, Sendable, CaseIterable {
  case documentRegistered
  case countryRegistered
  case organisationRegistered
  case meetingRegistered
  case windowRegistered
  case glossaryRegistered
  case targetRegistered
  case registerCompleted
  case treatySigned
  case treatyRatified
  case treatyAccepted
  case treatyApproved
  case treatyAcceded
  case treatyProvisionallyApplied
  case treatyWithdrawalNotified
  case reportSubmitted
  case reportOutstanding
  case adherenceAnnounced
  case useAlleged
  case useConfirmed
  case useDenied
  case stockpileDeclared
  case stockpilePreviouslyHeld
  case stockpileAbsenceDeclared
  case stockpilePlanReported
  case stockpileDestructionBegun
  case stockpileDestroyed
  case stockpileDestructionCompleted
  case stockpileFound
  case stockpileCompletionExpected
  case retentionDeclared
  case retentionConsumed
  case retentionAbsenceDeclared
  case retentionInertDeclared
  case retentionPending
  case deadlineExtensionRequested
  case deadlineExtensionGranted
  case deadlineExtensionRefused
  case contaminationDeclared
  case contaminationAbsenceDeclared
  case contaminationFound
  case clearanceProgressed
  case clearanceCompleted
  case clearanceCompletionExpected
  case clearanceComplianceDeclared
  case burdenRanked
  case victimsDeclared
  case victimsAbsenceDeclared
  case focalPointDesignated
  case assistanceNeeded
  case assistanceProvided
  case assistanceReceived
  case assistanceOffered
  case legislationAdopted
  case legislationDeclaredSufficient
  case legislationInPreparation
  case actionReported
  case meetingAttended
  case organisationAttended
  case officeAssumed
  case meetingHeld
  case meetingScheduled
  case chairDesignated
  case documentSubmitted
  case documentOutlined
  case passageWorded
  case figurePublished
  case figureMeasured
  case figureRelated
  case findingRecorded
  case eventCorrected
  case eventRetracted

  /// What is said of the type.
  package var declaration: Declaration { EventType.declarations[Int(rawValue)] }

  package var name: String { declaration.name }
  package var state: EventShape.Presence { declaration.state }
  package var members: [MemberShape] { declaration.members }

  /// Whether a line of the type tells of the world: of something that happened on a day.
  package var isFact: Bool { EventType.facts[Int(rawValue)] }

  /// Whether a fact of the type is public on the day it happens.
  var isKnownOnOccurrence: Bool { EventType.occurring[Int(rawValue)] }

  /// Whether a line of the type registers something.
  var isRegistration: Bool { EventType.registrations[Int(rawValue)] }

  /// The part of the name before the first dot: `treaty`, `stockpile`.
  package var area: Substring { name.prefix { $0 != "." } }

  /// The type of that name.
  package init?(named name: String) {
    guard let place = EventType.vocabulary.position(of: name) else { return nil }
    self.init(place: place)
  }

  /// The type at a place in the vocabulary.
  ///
  /// - Precondition: the place is one of the vocabulary's.
  init(place: Int) {
    // Not through `allCases`, which is made anew each time it is asked for.
    guard let type = EventType(rawValue: UInt8(place)) else {
      preconditionFailure("A type is one of the vocabulary's")
    }
    self = type
  }

  /// How many types there are.
  static let count = allCases.count

  /// The vocabulary handed to the engine: the types in the order of their cases.
  package static let vocabulary = Vocabulary(
    declarations.map(\.shape), common: Common.members.map(\.shape), voices: Voice.words)

  private static let declarations = allCases.map(\.declared)
  private static let occurring = declarations.map { $0.publicity == .onOccurrence }
  private static let registrations = declarations.map(\.isRegistration)
  private static let facts = declarations.map { $0.on != .absent }

  private var declared: Declaration {
    switch self {
    case .documentRegistered: DocumentRegistered.declaration
    case .countryRegistered: CountryRegistered.declaration
    case .organisationRegistered: OrganisationRegistered.declaration
    case .meetingRegistered: MeetingRegistered.declaration
    case .windowRegistered: WindowRegistered.declaration
    case .glossaryRegistered: GlossaryRegistered.declaration
    case .targetRegistered: TargetRegistered.declaration
    case .registerCompleted: RegisterCompleted.declaration
    case .treatySigned: TreatySigned.declaration
    case .treatyRatified: TreatyRatified.declaration
    case .treatyAccepted: TreatyAccepted.declaration
    case .treatyApproved: TreatyApproved.declaration
    case .treatyAcceded: TreatyAcceded.declaration
    case .treatyProvisionallyApplied: TreatyProvisionallyApplied.declaration
    case .treatyWithdrawalNotified: TreatyWithdrawalNotified.declaration
    case .reportSubmitted: ReportSubmitted.declaration
    case .reportOutstanding: ReportOutstanding.declaration
    case .adherenceAnnounced: AdherenceAnnounced.declaration
    case .useAlleged: UseAlleged.declaration
    case .useConfirmed: UseConfirmed.declaration
    case .useDenied: UseDenied.declaration
    case .stockpileDeclared: StockpileDeclared.declaration
    case .stockpilePreviouslyHeld: StockpilePreviouslyHeld.declaration
    case .stockpileAbsenceDeclared: StockpileAbsenceDeclared.declaration
    case .stockpilePlanReported: StockpilePlanReported.declaration
    case .stockpileDestructionBegun: StockpileDestructionBegun.declaration
    case .stockpileDestroyed: StockpileDestroyed.declaration
    case .stockpileDestructionCompleted: StockpileDestructionCompleted.declaration
    case .stockpileFound: StockpileFound.declaration
    case .stockpileCompletionExpected: StockpileCompletionExpected.declaration
    case .retentionDeclared: RetentionDeclared.declaration
    case .retentionConsumed: RetentionConsumed.declaration
    case .retentionAbsenceDeclared: RetentionAbsenceDeclared.declaration
    case .retentionInertDeclared: RetentionInertDeclared.declaration
    case .retentionPending: RetentionPending.declaration
    case .deadlineExtensionRequested: DeadlineExtensionRequested.declaration
    case .deadlineExtensionGranted: DeadlineExtensionGranted.declaration
    case .deadlineExtensionRefused: DeadlineExtensionRefused.declaration
    case .contaminationDeclared: ContaminationDeclared.declaration
    case .contaminationAbsenceDeclared: ContaminationAbsenceDeclared.declaration
    case .contaminationFound: ContaminationFound.declaration
    case .clearanceProgressed: ClearanceProgressed.declaration
    case .clearanceCompleted: ClearanceCompleted.declaration
    case .clearanceCompletionExpected: ClearanceCompletionExpected.declaration
    case .clearanceComplianceDeclared: ClearanceComplianceDeclared.declaration
    case .burdenRanked: BurdenRanked.declaration
    case .victimsDeclared: VictimsDeclared.declaration
    case .victimsAbsenceDeclared: VictimsAbsenceDeclared.declaration
    case .focalPointDesignated: FocalPointDesignated.declaration
    case .assistanceNeeded: AssistanceNeeded.declaration
    case .assistanceProvided: AssistanceProvided.declaration
    case .assistanceReceived: AssistanceReceived.declaration
    case .assistanceOffered: AssistanceOffered.declaration
    case .legislationAdopted: LegislationAdopted.declaration
    case .legislationDeclaredSufficient: LegislationDeclaredSufficient.declaration
    case .legislationInPreparation: LegislationInPreparation.declaration
    case .actionReported: ActionReported.declaration
    case .meetingAttended: MeetingAttended.declaration
    case .organisationAttended: OrganisationAttended.declaration
    case .officeAssumed: OfficeAssumed.declaration
    case .meetingHeld: MeetingHeld.declaration
    case .meetingScheduled: MeetingScheduled.declaration
    case .chairDesignated: ChairDesignated.declaration
    case .documentSubmitted: DocumentSubmitted.declaration
    case .documentOutlined: DocumentOutlined.declaration
    case .passageWorded: PassageWorded.declaration
    case .figurePublished: FigurePublished.declaration
    case .figureMeasured: FigureMeasured.declaration
    case .figureRelated: FigureRelated.declaration
    case .findingRecorded: FindingRecorded.declaration
    case .eventCorrected: EventCorrected.declaration
    case .eventRetracted: EventRetracted.declaration
    }
  }
}
