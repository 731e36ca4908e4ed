/// A page of HTML, taken apart as far as tests ask: its elements, identifiers and links.
package struct HTMLPage {
  package private(set) var ids: [String] = []
  /// How many places the page has: elements of that class, footnotes, rows, tables.
  package var placeCount: Int { ids.count { !$0.contains("/") } }
  /// What is wrong with it; empty for a page in order.
  package private(set) var faults: [String] = []

  /// Elements that hold nothing and are never closed.
  private static let void = ["meta", "col", "wbr"]

  package init(_ text: String) {
    var open: [String] = []
    var links: [String] = []
    for match in text.matches(of: /<(\/?)([a-zA-Z0-9]+)((?:[^<>"]|"[^"]*")*)>/) {
      let (name, attributes) = (String(match.2), match.3)
      if match.1 == "/" {
        if open.popLast() != name { faults.append("</\(name)> closes something else") }
        continue
      }
      if !HTMLPage.void.contains(name) { open.append(name) }
      ids += attributes.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      links += attributes.matches(of: /\shref="#([^"]*)"/).map { String($0.1) }
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
    if Set(ids).count != ids.count {
      let twice = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
      faults.append("identifiers that stand twice: \(twice)")
    }
    faults += Set(links).subtracting(ids).sorted().map { "#\($0) leads nowhere" }
    // A note stands behind its place, and nothing else stands beside it.
    for group in text.matches(of: /<div class="beside"[^>]*>\n([\s\S]*?)\n<\/div>\n/) {
      let count = group.1.ranges(of: "<aside").count
      if count != 1 || !group.1.hasPrefix("<div class=\"place") {
        faults.append("\(count) notes at one place: \(group.1.prefix(80))")
      }
    }
    let beside = text.ranges(of: "<div class=\"beside\"").count
    let inTables = text.ranges(of: "<h6>").count
    let inHead = text.contains(/<header[\s\S]*<aside[\s\S]*<\/header>/) ? 1 : 0
    if text.ranges(of: "<aside").count != beside + inTables + inHead {
      faults.append("a note that stands at no place")
    }
  }
}
