import EventLog

/// An outline has each place once, headings with title and level, and every place that lines before
/// it cite.
enum OutlineContent {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    guard event.type == .documentOutlined else { return [] }
    let outline = Outline(event)
    var complaints = entries(checked, outline)
    if event.document != outline.document {
      complaints.append(
        checked.complaint(
          "an outline has its document as source; expected \"\(outline.document)\"",
          at: [.source, .document]))
    }
    complaints += context.citations(of: outline, before: checked.line).map { seq, message in
      checked.complaint(
        "line \(seq) cites what it lacks: \(message)", at: DocumentOutlined.entries)
    }
    return complaints
  }

  private static func entries(_ checked: CheckedEvent, _ outline: Outline) -> [Complaint] {
    var seen: Set<String> = []
    var complaints: [Complaint] = []
    for (index, entry) in outline.entries.enumerated() {
      func complain(_ message: String, _ member: (any DeclaredMember)?) {
        let path =
          [.data, .member(DocumentOutlined.entries.shape.name), PathStep.item(index)]
          + (member.map { [.member($0.shape.name)] } ?? [])
        complaints.append(checked.complaint(message, at: path))
      }
      if let at = entry.at, !seen.insert(at).inserted {
        complain("the place \"\(at)\" stands there twice; expected it once", Outline.Entry.at)
      }
      if entry.at == nil, entry.kind.needsPlace {
        complain("\(entry.kind.rawValue) without \"at\"; expected its place", nil)
      }
      let isHeading = entry.kind == .section
      if isHeading || entry.kind == .annex, entry.title == nil {
        complain("\(isHeading ? "a section" : "an annex") without \"title\"", nil)
      }
      if isHeading != (entry.level != nil) {
        complain(
          isHeading
            ? "a section without \"level\"; expected 1 to 4"
            : "\"level\" of \(entry.kind.rawValue); expected it of a section only",
          isHeading ? nil : Outline.Entry.level)
      }
      if entry.kind == .footnote, entry.number == nil {
        complain("a footnote without \"number\"", nil)
      }
    }
    return complaints
  }
}

extension CheckContext {
  /// The lines before one that cite what an outline lacks, and what that is.
  func citations(of outline: Outline, before line: Int) -> [(seq: Int, message: String)] {
    var context = self
    context.outlines = [outline.document: outline]
    let corrections = Corrections(Journal.remarks(store).filter { $0.seq < line })
    var complaints: [(Int, String)] = []
    var findings: [String: Event] = [:]
    for record in store.log.records.prefix(line - 1) {
      guard let standing = corrections.standing(EventReference(place: Int32(record.seq - 1)))
      else { continue }
      let event = Event(standing, in: store)
      switch event.type {
      // Their own source cannot be corrected.
      case .eventCorrected, .eventRetracted: continue
      case .findingRecorded:
        let figure = event.text(event[FindingRecorded.figure])
        findings[figure] = CitedPlaces.mayCite(outline.document, event) ? event : nil
      case .documentOutlined, .documentRegistered: continue
      default: break
      }
      guard event.document == outline.document else { continue }
      let places =
        [event.place] + (event.type == .figurePublished ? event[FigurePublished.places] : [])
      for place in places where outline.places(at: place).isEmpty {
        complaints.append((event.seq, "\"\(place)\""))
        break
      }
    }
    for finding in findings.values {
      if let message = CitedPlaces.strangerShown(finding, context) {
        complaints.append((finding.seq, message))
      }
    }
    return complaints.sorted { $0.0 < $1.0 }
  }
}
