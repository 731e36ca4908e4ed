/// A relation is one with other figures.
enum RelationContent {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    guard checked.event.type == .figureRelated, checked.event[FigureRelated.others].isEmpty else {
      return []
    }
    return [
      checked.complaint("a relation needs at least one other figure", at: FigureRelated.others)
    ]
  }
}
