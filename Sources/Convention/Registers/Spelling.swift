import EventLog

/// Suggestions for mistyped words.
package enum Spelling {
  /// The word at the smallest edit distance, if that is at most a third of its length; ties go to
  /// the first in order.
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let wanted = Array(word.utf8)
    var best: (distance: Int, word: String)?
    for candidate in words.sorted() {
      let limit = max(1, max(wanted.count, candidate.utf8.count) / 3)
      let distance = distance(wanted, Array(candidate.utf8))
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// The number of insertions, deletions and replacements between two words (Levenshtein).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let replaced = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
