import EventLog

/// A document that is outlined is cited by the places of its outline: in the source of a line, where
/// a figure stands, and in what a finding shows. What a finding cites in the log is on record.
enum CitedPlaces {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    var complaints: [Complaint] = []
    if let outline = context.outlines[event.document], !event.registersItsSource,
      outline.places(at: event.place).isEmpty
    {
      complaints.append(
        checked.complaint(
          stranger(event.place, outline), at: [.source, .member("at")]))
    }
    switch event.type {
    case .figurePublished:
      guard let outline = context.outlines[event.document] else { break }
      for (index, place) in event[FigurePublished.places].enumerated()
      where outline.places(at: place).isEmpty {
        let path = [.data, .member(FigurePublished.places.shape.name), PathStep.item(index)]
        complaints.append(checked.complaint(stranger(place, outline), at: path))
      }
    case .findingRecorded:
      if let message = strangerShown(event, context) {
        complaints.append(checked.complaint(message, at: FindingRecorded.shows))
      }
    default: break
    }
    return complaints
  }

  /// Why a place is refused.
  static func stranger(_ place: String, _ outline: Outline) -> String {
    let hint =
      Suggestion.nearest(to: place, among: outline.places).map { "; did you mean \"\($0)\"?" } ?? ""
    return "\"\(place)\" is no place of the outline of \(outline.document)\(hint)"
  }

  /// Whether a finding may cite places of a document: it is of a figure there, or names it.
  static func mayCite(_ document: String, _ finding: Event) -> Bool {
    let name = Array(document.utf8)
    let figure = TextBytes(finding.text(finding[FindingRecorded.figure]))
    if figure.has(name, at: 0) { return true }
    let shows = TextBytes(finding[FindingRecorded.shows])
    return shows.bytes.indices.contains { shows.has(name, at: $0) }
  }

  /// What is wrong with what a finding shows; nil where all of it exists.
  static func strangerShown(_ finding: Event, _ context: CheckContext) -> String? {
    let figure = finding.text(finding[FindingRecorded.figure])
    let document = String(figure.prefix { $0 != "/" })
    let items = Citation.items(finding[FindingRecorded.shows], of: document) {
      context.registers.documents[$0] != nil
    }
    for item in items {
      switch item {
      case .places(let text, let document):
        guard let outline = context.outlines[document] else { continue }
        if let stranger = PlaceText(text, in: outline).stranger {
          return self.stranger(stranger, outline) + "; expected a place or a fact that shows it"
        }
      case .facts(let type, let states):
        let missing = states.filter { !context.tells(type, of: $0) }
        if missing.isEmpty, !states.isEmpty || context.tells(type, of: nil) { continue }
        let whose = missing.first.map { " of \($0)" } ?? ""
        return "no \(type.name)\(whose) is on record; expected a place or a fact that shows it"
      case .rule: continue
      }
    }
    return nil
  }
}

extension Event {
  /// Whether it takes the document into the register that it has as its source; it cites no place
  /// of it.
  var registersItsSource: Bool {
    type == .documentRegistered && self[DocumentRegistered.id] == documentSymbol
  }
}
