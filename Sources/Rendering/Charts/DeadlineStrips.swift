import Convention
import EventLog

/// Deadlines as a strip for each State and article: from the first due day to the one in force, what
/// met it, and how late it was.
struct DeadlineStrips {
  /// The duties of one State under one article.
  private struct Strip {
    let name: String
    let article: String
    let duties: [Duty]
  }

  private let strips: [Strip]
  private let asOf: Day
  private let time: TimeScale
  private var drawing: Drawing
  private var y = 0.0

  private static let width = 860.0
  private static let margin = 18.0
  private static let rowHeight = 22.0

  static func drawing(
    _ duties: [Duty], _ state: ConventionState, title: String, footer: String
  ) -> Drawing {
    var chart = DeadlineStrips(duties, state, title: title, footer: footer)
    chart.draw(footer)
    return chart.drawing
  }

  private init(_ duties: [Duty], _ state: ConventionState, title: String, footer: String) {
    asOf = state.asOf
    let groups = Dictionary(grouping: duties) { duty in
      Key(state: duty.state, article: duty.article)
    }
    strips = groups.map { key, duties in
      Strip(name: state.name(key.state), article: key.article, duties: duties)
    }.sorted { a, b in
      a.name != b.name ? CountryNames.precedes(a.name, b.name) : a.article < b.article
    }
    let days = duties.flatMap(DeadlineStrips.days) + [asOf]
    let (first, last) = (days.min() ?? asOf, days.max() ?? asOf)
    let names = strips.map { TextMeasure.width("\($0.name) \($0.article)") }.max() ?? 0
    let left = DeadlineStrips.margin + min(names, 320) + 10
    time = TimeScale(
      from: first.adding(months: -2), to: last.adding(months: 2), left: left,
      right: DeadlineStrips.width - DeadlineStrips.margin - 8)
    let rows = strips.reduce(0.0) { $0 + DeadlineStrips.height(of: $1) }
    drawing = Drawing(
      width: DeadlineStrips.width, height: 156 + 18 * 2 + rows, title: title,
      description: "A strip for each State and article. "
        + duties.map { DeadlineStrips.told($0, state) }.joined(separator: "; ") + ". " + footer)
  }

  private struct Key: Hashable {
    let state: CountryCode
    let article: String
  }

  private static func days(_ duty: Duty) -> [Day] {
    [duty.dueOriginal.latest, duty.due.latest, duty.metOn?.latest].compactMap(\.self)
  }

  /// `Cuba 3.2, due 2024-10-01, met 2020-01-01`
  private static func told(_ duty: Duty, _ state: ConventionState) -> String {
    var parts = ["\(state.name(duty.state)) \(duty.article)"]
    if let year = duty.year { parts[0] += " for \(year)" }
    parts.append("due \(duty.due.spoken)")
    if duty.due != duty.dueOriginal { parts.append("first due \(duty.dueOriginal.spoken)") }
    parts.append(duty.status.rawValue + (duty.metOn.map { " \($0.spoken)" } ?? ""))
    return parts.joined(separator: ", ")
  }

  // MARK: Drawing

  private mutating func draw(_ footer: String) {
    drawing.text(
      drawing.title, at: Drawing.Point(x: DeadlineStrips.margin, y: 30), size: 16, isBold: true)
    y = 54
    legend()
    let top = y + 28
    let rows = strips.reduce(0.0) { $0 + DeadlineStrips.height(of: $1) }
    axis(top: top, bottom: top + rows)
    y = top
    for strip in strips { draw(strip) }
    drawing.text(
      footer, at: Drawing.Point(x: DeadlineStrips.margin, y: drawing.height - 10), size: 10)
  }

  private mutating func legend() {
    let entries: [(Drawing.Mark, String)] = [
      (.tick, "due"), (.ring, "first due, then extended"), (.disc, "met"),
      (.cross, "not met in time"),
      (.diamond, "received, in time or late not known"), (.square, "not known whether met"),
      (.triangle, "nothing to do after all"),
    ]
    var x = DeadlineStrips.margin
    for (mark, label) in entries where shown.contains(mark) {
      let room = TextMeasure.width(label) + 34
      if x + room > DeadlineStrips.width - DeadlineStrips.margin {
        x = DeadlineStrips.margin
        y += 18
      }
      drawing.add(.mark(mark, at: Drawing.Point(x: x + 8, y: y - 4), said: label))
      drawing.text(label, at: Drawing.Point(x: x + 20, y: y))
      x += room
    }
  }

  /// The marks that the strips have.
  private var shown: Set<Drawing.Mark> {
    strips.reduce(into: [.tick]) { marks, strip in
      for duty in strip.duties {
        if let mark = DeadlineStrips.mark(duty.status) { marks.insert(mark) }
        if duty.due != duty.dueOriginal { marks.insert(.ring) }
      }
    }
  }

  private mutating func axis(top: Double, bottom: Double) {
    for (day, label) in time.ticks() {
      let x = time.x(day)
      drawing.line(Drawing.Point(x: x, y: top - 4), Drawing.Point(x: x, y: bottom), .grid)
      let half = TextMeasure.width(label) / 2
      let place = min(max(x, half + 2), DeadlineStrips.width - half - 2)
      drawing.text(label, at: Drawing.Point(x: place, y: top - 8), .middle)
    }
    let today = time.x(asOf)
    drawing.line(Drawing.Point(x: today, y: top - 4), Drawing.Point(x: today, y: bottom), .today)
    let label = "as of \(asOf)"
    let half = TextMeasure.width(label) / 2 + 2
    let place = min(max(today, half), DeadlineStrips.width - half)
    drawing.text(label, at: Drawing.Point(x: place, y: bottom + 16), .middle)
  }

  private static func lines(_ strip: Strip) -> [String] {
    TextMeasure.lines("\(strip.name) \(strip.article)", width: 320)
  }

  private static func height(of strip: Strip) -> Double {
    rowHeight + 16 * Double(lines(strip).count - 1)
  }

  private mutating func draw(_ strip: Strip) {
    let height = DeadlineStrips.height(of: strip)
    let middle = y + height / 2
    for (index, line) in DeadlineStrips.lines(strip).enumerated() {
      drawing.text(
        line, at: Drawing.Point(x: DeadlineStrips.margin, y: y + 15 + 16 * Double(index)))
    }
    for duty in strip.duties.sorted(by: { $0.due.end < $1.due.end }) { draw(duty, middle) }
    y += height
  }

  private mutating func draw(_ duty: Duty, _ y: Double) {
    guard let due = duty.due.latest else { return }
    let said =
      "\(duty.article)\(duty.year.map { " for \($0)" } ?? ""), due \(duty.due.spoken): "
      + duty.status.rawValue
    func point(_ day: Day) -> Drawing.Point { Drawing.Point(x: time.x(day), y: y) }
    if let first = duty.dueOriginal.latest, first < due {
      drawing.line(point(first), point(due), .bound)
      drawing.add(.mark(.ring, at: point(first), said: "first due \(duty.dueOriginal.spoken)"))
    }
    if let end = DeadlineStrips.lateUntil(duty, asOf), end > due {
      drawing.add(.area(bar(due, end, y), .hatched))
    }
    drawing.add(.mark(.tick, at: point(due), said: said))
    guard let mark = DeadlineStrips.mark(duty.status) else { return }
    switch mark {
    case .disc, .diamond:
      if let met = duty.metOn?.latest { drawing.add(.mark(mark, at: point(met), said: said)) }
    case .ring, .cross, .square, .triangle, .tick:
      // Beside the due day where that is to come.
      let place = max(min(asOf, time.to), due)
      drawing.add(.mark(mark, at: point(duty.status == .overdue ? place : due), said: said))
    }
  }

  private func bar(_ from: Day, _ to: Day, _ y: Double) -> [Drawing.Point] {
    [(from, -4.0), (to, -4), (to, 4), (from, 4)].map { day, offset in
      Drawing.Point(x: time.x(day), y: y + offset)
    }
  }

  /// Up to when a duty was certainly late.
  private static func lateUntil(_ duty: Duty, _ asOf: Day) -> Day? {
    switch duty.status {
    case .metLate: duty.metOn?.latest
    case .overdue: asOf
    case .open, .met, .received, .missing, .absent, .lapsed, .unknown: nil
    }
  }

  private static func mark(_ status: DeadlineStatus) -> Drawing.Mark? {
    switch status {
    case .open, .lapsed: nil
    case .absent: .triangle
    case .met, .metLate: .disc
    case .received: .diamond
    case .overdue, .missing: .cross
    case .unknown: .square
    }
  }
}
