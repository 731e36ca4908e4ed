import EventLog

/// A figure belongs to its document, keeps an id of its own, and prints what the audit can compare.
enum FigureContent {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    guard event.type == .figurePublished else { return [] }
    var complaints: [Complaint] = []
    func complain(_ message: String, _ member: some DeclaredMember) {
      complaints.append(checked.complaint(message, at: member))
    }
    let symbol = event[FigurePublished.figure]
    let (id, document) = (event.text(symbol), event.document)
    if !id.hasPrefix(document + "/") {
      complain(
        "a figure's id begins with its document: \"\(document)/...\"", FigurePublished.figure)
    }
    let isTaken = context.registers.holds(id, symbol, in: .figure)
    // Of a correction the target tells which id it must keep.
    if !checked.isReplacement, isTaken {
      complain(
        "figure \"\(id)\" is there already; an id is never reused", FigurePublished.figure)
    }
    if event[FigurePublished.value] == nil, event.told(FigurePublished.value.shape) != "" {
      let (whole, decimals) = (Fraction.wholeDigits, Fraction.decimals)
      complain(
        "a figure's value has \(whole) digits before the point and \(decimals) behind it at most",
        FigurePublished.value)
    }
    if event[FigurePublished.states] == nil {
      switch event[FigurePublished.list] {
      case .complete: complain("a complete list needs \"states\"", FigurePublished.list)
      case .open: complain("an open list needs \"states\"", FigurePublished.list)
      case .elsewhere, .absent: break
      }
    }
    if let recurs = event[FigurePublished.recurs] {
      if YearlyDay(recurs) == nil {
        complain(
          "\"\(recurs)\" is no day of each year; expected --MM-DD", FigurePublished.recurs)
      }
      if event[FigurePublished.reason] != .recurringDay {
        complain(
          "only a figure whose reason is \"recurring-day\" has \"recurs\"", FigurePublished.recurs)
      }
    }
    if let part = event[FigurePublished.part],
      context.registers.documents[document]?.part(part) == nil
    {
      complain("document \"\(document)\" has no part \"\(part)\"", FigurePublished.part)
    }
    if let registered = context.registers.documents[document], registered.hasPrefixes,
      let place = event[FigurePublished.places].first, let own = registered.part(at: place),
      own.prefix != nil,
      own.id != registered.part(event[FigurePublished.part])?.id
    {
      complain(
        "\"\(place)\" stands in the part \"\(own.id)\"; expected that part", FigurePublished.part)
    }
    return complaints
  }
}
