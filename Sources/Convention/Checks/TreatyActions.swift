import EventLog

/// Acts under the final articles that the articles do not know go in with a warning: what the
/// sources say is kept. Articles 15 to 17.
enum TreatyActions {
  static func check(_ checked: CheckedEvent, _ context: CheckContext) -> [Complaint] {
    let type = checked.event.type
    guard type == .treatySigned || ConsentKind(type) != nil else { return [] }
    var warnings: [Complaint] = []
    if Precedence.isImpossible(checked.record) {
      warnings.append(
        checked.complaint(
          "no such act was possible then under Articles 15 to 17", at: [.on]))
    }
    guard let kind = ConsentKind(type), let state = checked.event.state else { return warnings }
    if let other = context.consents[state], other != type {
      warnings.append(
        checked.complaint(
          "\(state) also has \(other.name) on record; Article 16 knows one consent a State",
          at: [.type]))
    } else if let message = Article16.irregularity(
      signed: context.signatures[state], consent: kind)
    {
      warnings.append(checked.complaint(message, at: [.type]))
    }
    return warnings
  }
}
