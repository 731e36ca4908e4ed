import EventLog

/// Use of cluster munitions names the State that used them, or at least the territory where they were
/// used: use in a State never makes it the user. Article 1(1)(a).
enum UsePlace {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    guard event.type == .useAlleged || event.type == .useConfirmed, event.state == nil,
      // Both types declare the member alike.
      event[UseAlleged.territory] == nil
    else { return [] }
    return [
      checked.complaint(
        "use without a user; expected \"territory\", where cluster munitions were used",
        at: UseAlleged.territory)
    ]
  }
}
