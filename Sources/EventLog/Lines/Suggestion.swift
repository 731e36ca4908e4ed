/// What to say beside an unknown word: the nearest known one, or all of them.
package enum Suggestion {
  /// `; did you mean "..."?`, or `; expected one of ...` when none is near.
  static func text(for word: String, among known: [String]) -> String {
    if let nearest = nearest(to: word, among: known) { return "; did you mean \"\(nearest)\"?" }
    // Of a long vocabulary only what begins alike helps.
    let area = known.filter { $0.prefix { $0 != "." } == word.prefix { $0 != "." } }
    let shown = known.count > 20 && !area.isEmpty ? area : known
    guard !shown.isEmpty else { return "; expected none" }
    guard shown.count <= 20 else {
      var areas: [Substring] = []
      for area in shown.map({ $0.prefix { $0 != "." } }) where !areas.contains(area) {
        areas.append(area)
      }
      return "; expected one of the areas \(areas.joined(separator: ", "))"
    }
    return "; expected \(shown.count > 1 ? "one of " : "")\(shown.joined(separator: ", "))"
  }

  /// The known word with the fewest edits, so long as they are few for its length.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased().utf8)
    guard letters.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let other = Array(candidate.lowercased().utf8)
      let limit = max(1, min(letters.count, other.count) / 3)
      guard abs(letters.count - other.count) <= limit else { continue }
      let distance = distance(letters, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var rows = [Array(0...b.count)]
    for (i, x) in a.enumerated() {
      var row = [i + 1]
      for (j, y) in b.enumerated() {
        var cost = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (x == y ? 0 : 1))
        if i > 0, j > 0, x == b[j - 1], y == a[i - 1] { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
