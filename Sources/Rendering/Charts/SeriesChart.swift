import Convention
import EventLog

/// Measures through time as a picture: step lines, a band from the least to the most, printed
/// figures as marks.
struct SeriesChart {
  private let lines: [SeriesLine]
  private let footer: String
  private var drawing: Drawing
  /// Where the next line of text above the plot stands.
  private var y = 0.0

  private static let (width, height) = (860.0, 500.0)
  private static let margin = 18.0
  private static let strokes: [Drawing.Stroke] = [.first, .second, .third, .fourth]

  /// How many lines can be told apart.
  static let mostLines = strokes.count

  /// - Parameter footer: what it rests on.
  static func drawing(_ lines: [SeriesLine], title: String, footer: String) -> Drawing {
    var chart = SeriesChart(lines, title: title, footer: footer)
    chart.draw(title)
    return chart.drawing
  }

  private init(_ lines: [SeriesLine], title: String, footer: String) {
    self.lines = lines
    self.footer = footer
    drawing = Drawing(
      width: SeriesChart.width, height: SeriesChart.height, title: title,
      description: "Step lines through time. "
        + (lines.map(\.description) + [footer]).joined(separator: " "))
  }

  private mutating func draw(_ title: String) {
    head(title)
    legend()
    let days = lines.flatMap { $0.steps.map(\.day) }
    guard let from = days.min(), let to = days.max() else {
      drawing.text("No value on record.", at: Drawing.Point(x: SeriesChart.margin, y: y + 30))
      return
    }
    let values =
      lines.flatMap { line in
        line.steps.flatMap { [$0.low.double, $0.high.double] } + line.marks.map(\.value.double)
      }
    let bottom = SeriesChart.height - 52
    let scale = ValueScale(values, bottom: bottom, top: y + 14)
    let labels = scale.ticks.map(ValueScale.label)
    let left = SeriesChart.margin + (labels.map { TextMeasure.width($0) }.max() ?? 0) + 8
    let ends = lines.compactMap { $0.steps.last.map(SeriesLine.text) }
    let right =
      SeriesChart.width - SeriesChart.margin
      - (ends.map { TextMeasure.width($0, isBold: true) }.max() ?? 0) - 8
    let time = TimeScale(from: from, to: to, left: left, right: right)
    axes(time, scale, labels)
    for (index, line) in lines.enumerated() { draw(line, SeriesChart.strokes[index], time, scale) }
    endLabels(time, scale)
    marks(time, scale)
    drawing.text(
      footer, at: Drawing.Point(x: SeriesChart.margin, y: SeriesChart.height - 10), size: 10)
  }

  // MARK: Above the plot

  private mutating func head(_ title: String) {
    y = 30
    for line in TextMeasure.lines(title, size: 16, isBold: true, width: textWidth) {
      drawing.text(line, at: Drawing.Point(x: SeriesChart.margin, y: y), size: 16, isBold: true)
      y += 20
    }
  }

  private var textWidth: Double { SeriesChart.width - 2 * SeriesChart.margin }

  /// What each line and each mark means.
  private mutating func legend() {
    for (index, line) in lines.enumerated() {
      let sample = y - 4
      let left = SeriesChart.margin
      drawing.line(
        Drawing.Point(x: left, y: sample), Drawing.Point(x: left + 34, y: sample),
        SeriesChart.strokes[index])
      let name =
        line.isBand
        ? "\(line.name), \(line.unit): the least it can be" : "\(line.name), \(line.unit)"
      for part in TextMeasure.lines(name, width: textWidth - 44) {
        drawing.text(part, at: Drawing.Point(x: left + 44, y: y))
        y += 18
      }
    }
    if lines.contains(where: \.isBand) {
      drawing.add(
        .area(
          SeriesChart.rectangle(SeriesChart.margin, y - 10, SeriesChart.margin + 34, y), .hatched))
      drawing.text(
        "from the least to the most it can be", at: Drawing.Point(x: SeriesChart.margin + 44, y: y))
      y += 18
    }
    markLegend()
  }

  private mutating func markLegend() {
    let verdicts = Set(lines.flatMap { $0.marks.map(\.verdict) })
    var x = SeriesChart.margin
    var isStarted = false
    for verdict in Verdict.allCases where verdicts.contains(verdict) {
      let label = "printed: \(verdict.rawValue)"
      let room = TextMeasure.width(label) + 40
      if x + room > SeriesChart.width - SeriesChart.margin {
        x = SeriesChart.margin
        y += 18
      }
      drawing.add(
        .mark(verdict.mark, at: Drawing.Point(x: x + 17, y: y - 4), said: verdict.meaning))
      drawing.text(label, at: Drawing.Point(x: x + 30, y: y))
      x += room
      isStarted = true
    }
    if isStarted { y += 18 }
  }

  // MARK: The plot

  private mutating func axes(_ time: TimeScale, _ scale: ValueScale, _ labels: [String]) {
    for (value, label) in zip(scale.ticks, labels) {
      let y = scale.y(value)
      drawing.line(
        Drawing.Point(x: time.left, y: y), Drawing.Point(x: time.right, y: y),
        value == 0 ? .axis : .grid)
      drawing.text(label, at: Drawing.Point(x: time.left - 8, y: y + 4), .end)
    }
    for (day, label) in time.ticks() {
      let x = time.x(day)
      drawing.line(
        Drawing.Point(x: x, y: scale.bottom), Drawing.Point(x: x, y: scale.bottom + 5), .axis)
      // A label at an edge is set inwards.
      let half = TextMeasure.width(label) / 2
      let place = min(max(x, half + 2), SeriesChart.width - half - 2)
      drawing.text(label, at: Drawing.Point(x: place, y: scale.bottom + 20), .middle)
    }
  }

  private mutating func draw(
    _ line: SeriesLine, _ stroke: Drawing.Stroke, _ time: TimeScale, _ scale: ValueScale
  ) {
    for (step, next) in zip(line.steps, line.steps.dropFirst()) where step.low != step.high {
      drawing.add(
        .area(
          SeriesChart.rectangle(
            time.x(step.day), scale.y(step.high.double), time.x(next.day),
            scale.y(step.low.double)), .hatched))
    }
    if line.isBand { drawing.add(.line(path(line, time, scale, \.high), .bound)) }
    drawing.add(.line(path(line, time, scale, \.low), stroke))
  }

  /// A path along the steps: level until a day, then up or down.
  private func path(
    _ line: SeriesLine, _ time: TimeScale, _ scale: ValueScale,
    _ value: (SeriesLine.Step) -> Fraction
  ) -> [Drawing.Point] {
    var points: [Drawing.Point] = []
    for step in line.steps {
      let point = Drawing.Point(x: time.x(step.day), y: scale.y(value(step).double))
      if let last = points.last, last.y != point.y {
        points.append(Drawing.Point(x: point.x, y: last.y))
      }
      points.append(point)
    }
    return points
  }

  private static func rectangle(
    _ left: Double, _ top: Double, _ right: Double, _ bottom: Double
  ) -> [Drawing.Point] {
    [
      Drawing.Point(x: left, y: top), Drawing.Point(x: right, y: top),
      Drawing.Point(x: right, y: bottom), Drawing.Point(x: left, y: bottom),
    ]
  }

  /// The last values, pushed apart where they would touch.
  private mutating func endLabels(_ time: TimeScale, _ scale: ValueScale) {
    let gap = TextMeasure.size + 3
    let ends = lines.compactMap { line in
      line.steps.last.map { (text: SeriesLine.text($0), y: scale.y($0.low.double)) }
    }.sorted { $0.y < $1.y }
    var places: [Double] = []
    for end in ends { places.append(max(end.y, (places.last.map { $0 + gap }) ?? end.y)) }
    // Those pushed below the plot push the others up.
    for index in places.indices.reversed() {
      let most = index == places.count - 1 ? scale.bottom : places[index + 1] - gap
      places[index] = min(places[index], most)
    }
    for (end, y) in zip(ends, places) {
      drawing.text(end.text, at: Drawing.Point(x: time.right + 8, y: y + 4), isBold: true)
    }
  }

  private mutating func marks(_ time: TimeScale, _ scale: ValueScale) {
    let printed = lines.flatMap(\.marks)
    func point(_ printed: SeriesLine.Mark) -> Drawing.Point {
      Drawing.Point(x: time.x(printed.day), y: scale.y(printed.value.double))
    }
    let steps = lines.flatMap { line in
      [path(line, time, scale, \.low), path(line, time, scale, \.high)]
    }
    let frame = Drawing.Box(
      x: time.left + 2, y: scale.top - 12, width: time.right - time.left - 4,
      height: scale.bottom - scale.top + 10)
    var placing = LabelPlacing(frame: frame, marks: printed.map(point), lines: steps)
    var texts: [Drawing.Text] = []
    var leaders: [(Drawing.Point, Drawing.Point)] = []
    for figure in printed {
      let place = point(figure)
      let label = "\(figure.value.decimal) \(figure.document)"
      guard let text = placing.place(label, beside: place) else { continue }
      texts.append(text)
      if let end = LabelPlacing.leader(from: place, to: text.box) {
        leaders.append((place, end))
      }
    }
    for (start, end) in leaders { drawing.line(start, end, .leader) }
    for figure in printed {
      drawing.add(.mark(figure.verdict.mark, at: point(figure), said: said(figure)))
    }
    for text in texts { drawing.add(.text(text)) }
  }

  /// What a mark says to those who point at it.
  private func said(_ figure: SeriesLine.Mark) -> String {
    "\(figure.description): \(figure.label)"
  }
}

extension TextMeasure {
  /// A text in lines that are no wider than asked.
  static func lines(
    _ text: String, size: Double = size, isBold: Bool = false, width: Double
  ) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = lines.last.map { $0 + " " + word }
      if let longer, TextMeasure.width(longer, size: size, isBold: isBold) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines += broken(word, size: size, isBold: isBold, width: width)
      }
    }
    return lines
  }

  /// A word that is wider than the line in pieces that are not.
  private static func broken(
    _ word: Substring, size: Double, isBold: Bool, width: Double
  ) -> [String] {
    var pieces = [""]
    for character in word {
      let longer = pieces[pieces.count - 1] + String(character)
      if TextMeasure.width(longer, size: size, isBold: isBold) > width, longer.count > 1 {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = longer
      }
    }
    return pieces
  }
}
