import EventLog

/// Suggestions for mistyped words.
package enum Spelling {
  /// The word with the fewest edits, if those are few for its length; ties go to the first in
  /// order.
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    Suggestion.nearest(to: word, among: words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
