import EventLog

/// What is registered is registered once: a second line of the same identifier would rename or
/// replace a State, a document or a meeting that other lines rest on. To change it, one corrects it.
enum RegisteredOnce {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let type = checked.event.type
    guard type.isRegistration, !checked.isReplacement,
      let line = context.registration(of: checked.record)
    else { return [] }
    let members = type.members.filter { type.declaration.key.contains($0.name) }
    let words = members.compactMap { checked.event.told($0) }
    return [
      checked.complaint(
        "\"\(words.joined(separator: ", "))\" is registered already, by line \(line); to change it, "
          + "append an event.corrected",
        at: [.data] + members.prefix(1).map { .member($0.name) })
    ]
  }
}
