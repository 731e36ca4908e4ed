import EventLog

/// A document says when it was published, issued or read. Without a day what it tells would be known
/// since ever.
///
/// It is asked of lines that come in.
enum DatedDocument {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    guard checked.event.type == .documentRegistered else { return [] }
    let document = Document(checked.event)
    if document.published != nil || document.read != nil || !document.parts.isEmpty { return [] }
    return [
      checked.complaint(
        "document \"\(document.id)\" has no day; expected \"published\", or \"read\"",
        at: DocumentRegistered.id)
    ]
  }
}
