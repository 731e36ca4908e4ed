/// A picture as SVG: escaped, without colour that means anything, the same bytes each time.
///
/// The corresponding standard is SVG 1.1; `title` and `desc` are read to those who do not see it.
enum SVG {
  /// The whole file.
  static func file(_ drawing: Drawing) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(drawing)
  }

  /// The element alone, as HTML holds it.
  static func element(_ drawing: Drawing) -> String {
    let size = "\(number(drawing.width)) \(number(drawing.height))"
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\" role=\"img\" "
        + "aria-labelledby=\"chart-title chart-desc\">",
      "<title id=\"chart-title\">\(HTML.escaped(drawing.title))</title>",
      "<desc id=\"chart-desc\">\(HTML.escaped(drawing.description))</desc>",
      style,
      "<rect class=\"paper\" width=\"\(number(drawing.width))\" "
        + "height=\"\(number(drawing.height))\"/>",
    ]
    lines += drawing.elements.map(written)
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private static let style = """
    <style>
    .paper { fill: #fff; }
    text { font-family: Helvetica, Arial, "Liberation Sans", sans-serif; fill: #111; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
    .bold { font-weight: bold; }
    path { fill: none; stroke: #111; }
    .axis { stroke-width: 1.2; }
    .grid { stroke: #ccc; stroke-width: .7; }
    .first { stroke-width: 2.2; }
    .second { stroke-width: 2; stroke-dasharray: 7 4; }
    .third { stroke-width: 2; stroke-dasharray: 2 3; }
    .fourth { stroke-width: 2; stroke-dasharray: 9 3 2 3; }
    .bound { stroke-width: 1; }
    .leader { stroke: #777; stroke-width: .8; }
    .today { stroke-width: 1; stroke-dasharray: 3 3; }
    .hatched { fill: url(#hatch); stroke: none; }
    .solid { fill: #444; stroke: none; }
    .pale { fill: #ddd; stroke: none; }
    .disc, .diamond, .tick { fill: #111; stroke: #fff; stroke-width: 1.2; }
    .ring, .square, .triangle { fill: #fff; stroke-width: 1.8; }
    .cross { stroke-width: 2.6; }
    </style>
    <defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="6" height="6" fill="#f2f2f2"/>
    <path d="M0 0V6" style="stroke: #999; stroke-width: 1.6"/>
    </pattern>
    </defs>
    """

  private static func written(_ element: Drawing.Element) -> String {
    switch element {
    case .line(let points, let stroke):
      return "<path class=\"\(stroke.rawValue)\" d=\"\(path(points))\"/>"
    case .area(let points, let fill):
      return "<path class=\"\(fill.rawValue)\" d=\"\(path(points))Z\"/>"
    case .mark(let mark, let at, let said):
      return "<g><title>\(HTML.escaped(said))</title>"
        + "<path class=\"\(mark.rawValue)\" d=\"\(outline(mark, at))\"/></g>"
    case .text(let text):
      let bold = text.isBold ? " class=\"bold\"" : ""
      let anchor = text.anchor == .start ? "" : " text-anchor=\"\(text.anchor.rawValue)\""
      return "<text x=\"\(number(text.at.x))\" y=\"\(number(text.at.y))\" "
        + "font-size=\"\(number(text.size))\"\(anchor)\(bold)>\(HTML.escaped(text.text))</text>"
    }
  }

  private static func path(_ points: [Drawing.Point]) -> String {
    points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(number(point.x)) \(number(point.y))"
    }.joined()
  }

  private static func outline(_ mark: Drawing.Mark, _ at: Drawing.Point) -> String {
    let r = Drawing.markRadius
    let (x, y) = (at.x, at.y)
    func shape(_ points: [(Double, Double)]) -> String {
      path(points.map { Drawing.Point(x: x + $0.0, y: y + $0.1) })
    }
    switch mark {
    case .disc, .ring:
      let arc = "a\(number(r)) \(number(r)) 0 1 0"
      return "M\(number(x - r)) \(number(y))\(arc) \(number(2 * r)) 0\(arc) \(number(-2 * r)) 0Z"
    case .cross: return shape([(-r, -r), (r, r)]) + shape([(-r, r), (r, -r)])
    case .square: return shape([(-r, -r), (r, -r), (r, r), (-r, r)]) + "Z"
    case .diamond: return shape([(0, -r - 1), (r + 1, 0), (0, r + 1), (-r - 1, 0)]) + "Z"
    case .triangle: return shape([(0, -r - 1), (r + 1, r), (-r - 1, r)]) + "Z"
    case .tick: return shape([(-1.5, -r - 1), (1.5, -r - 1), (1.5, r + 1), (-1.5, r + 1)]) + "Z"
    }
  }

  /// Rounded to a tenth, without a trailing zero.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let whole = "\(sign)\(abs(tenths) / 10)"
    return tenths % 10 == 0 ? whole : "\(whole).\(abs(tenths) % 10)"
  }
}
