import EventLog

/// A passage words a place of its document's outline. What the document prints, a number, a date or
/// States, stands in it only through a figure of that document.
enum PassageContent {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    guard event.type == .passageWorded else { return [] }
    let document = event.text(event[PassageWorded.document])
    let passage = Passage(event)
    var complaints: [Complaint] = []
    if event.document != document {
      complaints.append(
        checked.complaint(
          "a passage has its document as source; expected \"\(document)\"",
          at: [.source, .document]))
    }
    guard let outline = context.outlines[document] else {
      let message = "document \"\(document)\" has no outline; expected a document.outlined first"
      return complaints + [checked.complaint(message, at: PassageWorded.document)]
    }
    guard let entry = outline.entry(at: passage.place) else {
      let message = CitedPlaces.stranger(passage.place, outline)
      return complaints + [checked.complaint(message, at: PassageWorded.place)]
    }
    if event.place != passage.place {
      complaints.append(
        checked.complaint(
          "a passage is cited where it stands; expected \"\(passage.place)\"",
          at: [.source, .member("at")]))
    }
    return complaints
      + wording(passage, entry, outline, context).map {
        checked.complaint($0, at: PassageWorded.text)
      }
  }

  /// What is wrong with a wording.
  private static func wording(
    _ passage: Passage, _ entry: Outline.Entry, _ outline: Outline, _ context: CheckContext
  ) -> [String] {
    let wording: Wording
    do throws(Wording.Mistake) { wording = try Wording(passage.text) } catch {
      return [error.message]
    }
    var messages = spacing(passage.text)
    for number in wording.notes where !outline.hasFootnote(number) {
      messages.append("footnote \(number) is not in the outline of \(outline.document)")
    }
    for (id, aspect) in wording.figures {
      if let message = figure(id, aspect, outline.document, context) { messages.append(message) }
    }
    // Of the head the lines are names: who, where, symbol.
    if entry.kind == .masthead { return messages }
    if let number = PrintedWords.number(in: wording.bare) {
      messages.append("\"\(number)\" in a wording; expected it through a figure, as {figure}")
    }
    if let name = context.stateNames.first(in: wording.bare) {
      messages.append("\(name) in a wording; expected it through a figure, as {figure states}")
    }
    return messages
  }

  private static func spacing(_ text: String) -> [String] {
    let space = UInt8(ascii: " ")
    var before = space
    var isNeat = text.utf8.last != space
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") || byte == space && before == space { isNeat = false }
      before = byte
    }
    return isNeat ? [] : ["a wording with a line break, or a space too many"]
  }

  /// What is wrong with a placeholder.
  private static func figure(
    _ id: String, _ aspect: Wording.Aspect, _ document: String, _ context: CheckContext
  ) -> String? {
    guard let figure = context.figures["\(document)/\(id)"] else {
      return "{\(id)} names no figure of \(document)"
    }
    switch aspect {
    case .states:
      let isNamed = !(figure.states ?? []).isEmpty || figure.list == .elsewhere
      return isNamed ? nil : "{\(id) states}: the figure names no States"
    case .outOf:
      return figure.outOf == nil ? "{\(id) outOf}: the figure has no \"outOf\"" : nil
    case .value, .counted:
      // What has neither a value nor States is printed as what it has, nothing.
      return figure.value == nil && figure.states != nil
        ? "{\(id)}: the figure has no value; expected {\(id) states}" : nil
    }
  }
}
