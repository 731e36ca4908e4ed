/// A page of HTML, taken apart as far as tests ask: its elements, identifiers and links.
package struct HTMLPage {
  package private(set) var ids: [String] = []
  /// How many places the page has: elements of that class, footnotes, rows, tables.
  package var placeCount: Int { ids.count { !$0.contains("/") } }
  /// What is wrong with it; empty for a page in order.
  package private(set) var faults: [String] = []

  package init(_ text: String) {
    var open: [String] = []
    var links: [String] = []
    for match in text.matches(of: /<(\/?)([a-zA-Z0-9]+)((?:[^<>"]|"[^"]*")*)>/) {
      let (name, attributes) = (String(match.2), match.3)
      if match.1 == "/" {
        if open.popLast() != name { faults.append("</\(name)> closes something else") }
        continue
      }
      if name != "meta" { open.append(name) }
      ids += attributes.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      links += attributes.matches(of: /\shref="#([^"]*)"/).map { String($0.1) }
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
    if Set(ids).count != ids.count {
      let twice = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
      faults.append("identifiers that stand twice: \(twice)")
    }
    faults += Set(links).subtracting(ids).sorted().map { "#\($0) leads nowhere" }
    for place in text.matches(of: /<div class="place[\s\S]*?<\/div>\n/)
    where place.output.ranges(of: "<aside").count > 1 {
      faults.append("two notes at one place: \(place.output.prefix(80))")
    }
  }
}
