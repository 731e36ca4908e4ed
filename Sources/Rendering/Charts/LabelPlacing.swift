/// Finds room for labels beside marks, so that none covers another, a mark or a line.
struct LabelPlacing {
  private let frame: Drawing.Box
  private var taken: [Drawing.Box]
  private let lines: [[Drawing.Point]]

  /// - Parameters:
  ///   - frame: no label leaves it.
  ///   - marks: what no label covers.
  ///   - lines: what labels stay clear of where they can.
  init(frame: Drawing.Box, marks: [Drawing.Point], lines: [[Drawing.Point]]) {
    self.frame = frame
    self.lines = lines
    let radius = Drawing.markRadius + 1
    taken = marks.map { point in
      Drawing.Box(
        x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius)
    }
  }

  /// A place for a label beside a point; nil where there is none.
  mutating func place(_ text: String, beside point: Drawing.Point) -> Drawing.Text? {
    let places = candidates(text, point).filter { candidate in
      frame.contains(candidate.box) && !taken.contains { $0.overlaps(candidate.box.grown(by: 2)) }
    }
    guard let best = places.first(where: { !crosses($0.box) }) ?? places.first else { return nil }
    taken.append(best.box)
    return best
  }

  /// Where a line from a mark to its label ends, where the label does not stand beside the mark.
  static func leader(from point: Drawing.Point, to box: Drawing.Box) -> Drawing.Point? {
    let end = Drawing.Point(
      x: min(max(point.x, box.x), box.x + box.width),
      y: min(max(point.y, box.y), box.y + box.height))
    let (x, y) = (end.x - point.x, end.y - point.y)
    return x * x + y * y > 16 * 16 ? end : nil
  }

  /// Near ones first, those above the line before those below it.
  private func candidates(_ text: String, _ point: Drawing.Point) -> [Drawing.Text] {
    [10.0, 20, 32, 46, 62, 80, 100, 124].flatMap { distance -> [Drawing.Text] in
      let size = TextMeasure.size
      func at(_ x: Double, _ y: Double, _ anchor: Drawing.Anchor) -> Drawing.Text {
        Drawing.Text(
          text: text, at: Drawing.Point(x: point.x + x, y: point.y + y), anchor: anchor)
      }
      return [
        at(-distance, -distance * 0.6, .end), at(0, -distance, .middle),
        at(distance, distance + size * 0.5, .start), at(0, distance + size * 0.8, .middle),
        at(distance, size * 0.3, .start), at(-distance, size * 0.3, .end),
        at(distance, -distance * 0.6, .start), at(-distance, distance + size * 0.5, .end),
      ]
    }
  }

  private func crosses(_ box: Drawing.Box) -> Bool {
    lines.contains { line in
      zip(line, line.dropFirst()).contains { a, b in
        // Steps run along one axis, so that the box around one is the step itself.
        Drawing.Box(
          x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x) + 0.1,
          height: abs(a.y - b.y) + 0.1
        ).overlaps(box.grown(by: 1))
      }
    }
  }
}
