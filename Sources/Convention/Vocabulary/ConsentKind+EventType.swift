extension ConsentKind {
  /// The consent that an event tells of; nil for any other event.
  init?(_ type: EventType) {
    switch type {
    case .treatyRatified: self = .ratification
    case .treatyAccepted: self = .acceptance
    case .treatyApproved: self = .approval
    case .treatyAcceded: self = .accession
    default: return nil
    }
  }
}
