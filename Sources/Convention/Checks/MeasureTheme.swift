import EventLog

/// A measure belongs to the theme of the figure's section, or to one that its label names; another
/// one needs a reason.
///
/// It is asked of lines that come in. A figure on record without a reason is lifted no higher than
/// `self`.
enum MeasureTheme {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    guard event.type == .figureMeasured, event[FigureMeasured.why] == nil,
      let measure = event[FigureMeasured.measure],
      let figure = context.figures[event.text(event[FigureMeasured.figure])],
      !measure.fits(figure.themes)
    else { return [] }
    return [
      checked.complaint(
        "\"\(measure)\" asks about another theme than \(figure.theme.rawValue), "
          + "and the label names none of its; expected \"why\", or another measure",
        at: FigureMeasured.measure)
    ]
  }
}
