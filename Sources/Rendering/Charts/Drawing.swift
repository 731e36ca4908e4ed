/// A picture made of lines, areas, marks and text, before it is written as SVG.
///
/// Lengths are in units of the picture, whose origin is its upper left corner.
struct Drawing {
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  /// A rectangle.
  struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }

    func contains(_ other: Box) -> Bool {
      x <= other.x && y <= other.y && other.x + other.width <= x + width
        && other.y + other.height <= y + height
    }

    func contains(_ point: Point) -> Bool {
      x <= point.x && point.x <= x + width && y <= point.y && point.y <= y + height
    }

    /// The box with so much more on every side.
    func grown(by length: Double) -> Box {
      Box(
        x: x - length, y: y - length, width: width + 2 * length, height: height + 2 * length)
    }
  }

  /// How a line is drawn: told apart without colour.
  enum Stroke: String {
    case axis
    case grid
    case first
    case second
    case third
    case fourth
    case bound
    case leader
    case today
  }

  enum Fill: String {
    case hatched
    case solid
    case pale
  }

  /// What a mark means is told by its shape.
  enum Mark: String, CaseIterable {
    case disc
    case ring
    case cross
    case square
    case diamond
    case triangle
    case tick
  }

  enum Anchor: String {
    case start
    case middle
    case end
  }

  struct Text {
    let text: String
    /// Where its base line begins, is centred or ends.
    let at: Point
    let anchor: Anchor
    var size = TextMeasure.size
    var isBold = false

    /// The room it takes, estimated.
    var box: Box {
      let width = TextMeasure.width(text, size: size, isBold: isBold)
      let left =
        switch anchor {
        case .start: at.x
        case .middle: at.x - width / 2
        case .end: at.x - width
        }
      return Box(x: left, y: at.y - size * 0.8, width: width, height: size)
    }
  }

  enum Element {
    case line([Point], Stroke)
    case area([Point], Fill)
    /// A mark with what is said of it to those who point at it or do not see it.
    case mark(Mark, at: Point, said: String)
    case text(Text)
  }

  let width: Double
  let height: Double
  let title: String
  /// What the picture shows, in words.
  let description: String
  private(set) var elements: [Element] = []

  init(width: Double, height: Double, title: String, description: String) {
    self.width = width
    self.height = height
    self.title = title
    self.description = description
  }

  mutating func add(_ element: Element) { elements.append(element) }

  mutating func line(_ a: Point, _ b: Point, _ stroke: Stroke) { add(.line([a, b], stroke)) }

  mutating func text(
    _ text: String, at point: Point, _ anchor: Anchor = .start, size: Double = TextMeasure.size,
    isBold: Bool = false
  ) {
    add(.text(Text(text: text, at: point, anchor: anchor, size: size, isBold: isBold)))
  }

  var texts: [Text] {
    elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  var frame: Box { Box(x: 0, y: 0, width: width, height: height) }

  /// The radius of a mark.
  static let markRadius = 5.0
}
