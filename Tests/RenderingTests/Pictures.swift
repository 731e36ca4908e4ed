import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Rendering

/// An SVG as another reader sees it: its title, description, and where its texts stand.
final class Picture: NSObject, XMLParserDelegate {
  private(set) var frame = Drawing.Box(x: 0, y: 0, width: 0, height: 0)
  private(set) var texts: [Drawing.Text] = []
  private(set) var title = ""
  private(set) var told = ""
  private var open: [(name: String, attributes: [String: String], text: String)] = []

  /// - Returns: nil where it is no XML.
  init?(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    if !parser.parse() { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append((name, attributes, ""))
    guard name == "svg" else { return }
    let numbers = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    if numbers.count == 4 { frame = Drawing.Box(x: 0, y: 0, width: numbers[2], height: numbers[3]) }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if !open.isEmpty { open[open.count - 1].text += characters }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = open.popLast() else { return }
    switch name {
    case "title" where title.isEmpty: title = element.text
    case "desc": told = element.text
    case "text":
      func number(_ name: String) -> Double { element.attributes[name].flatMap(Double.init) ?? -1 }
      texts.append(
        Drawing.Text(
          text: element.text, at: Drawing.Point(x: number("x"), y: number("y")),
          anchor: element.attributes["text-anchor"].flatMap(Drawing.Anchor.init) ?? .start,
          size: number("font-size"), isBold: element.attributes["class"] == "bold"))
    default: break
    }
  }
}

/// What is wrong with the texts of a picture: those that leave the frame, those that overlap.
func mistakes(_ texts: [Drawing.Text], in frame: Drawing.Box) -> [String] {
  let clipped = texts.filter { !frame.contains($0.box) }.map { "\($0.text) leaves the picture" }
  let pairs = texts.indices.flatMap { first in
    texts.indices.dropFirst(first + 1).map { (texts[first], texts[$0]) }
  }
  return clipped
    + pairs.filter { $0.box.overlaps($1.box) }.map { "\($0.text) overlaps \($1.text)" }
}
