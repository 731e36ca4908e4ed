import EventLog

/// A place is written in one way: without a space too many, and with at least a letter or a digit.
/// Two spellings of one place would count as two witnesses.
///
/// It is asked of lines that come in.
enum PlaceForm {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let place = checked.event.place
    let path: [PathStep] = [.source, .member("at")]
    if !place.contains(where: { $0.isLetter || $0.isNumber }) {
      return [
        checked.complaint(
          "\"\(place)\" is no place of a document; expected one such as \"para 17, fn 1\"", at: path
        )
      ]
    }
    if place.hasPrefix(" ") || place.hasSuffix(" ") || place.contains("  ") {
      return [checked.complaint("a place with a space too many; expected it without", at: path)]
    }
    return []
  }

  /// That lines before cite the same document with the same place in another spelling.
  static func warn(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let place = checked.event.place
    guard let other = context.otherSpelling(of: place, in: checked.record.document) else {
      return []
    }
    return [
      checked.complaint(
        "other lines cite \"\(other)\"; two spellings of one place count as two witnesses",
        at: [.source, .member("at")])
    ]
  }
}
