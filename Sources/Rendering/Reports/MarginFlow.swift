/// Places one under the other, with notes in the margin beside them.
///
/// A note may be longer than its place. It then stands beside the places that follow too, up to the
/// next one with a note, so that it leaves no hole in the text. One that is longer still stands
/// under its place, as wide as text and margin.
struct MarginFlow {
  /// How many pixels of white a long note may leave in the text.
  private static let mostWhite = 130

  private var done = ""
  /// Headings that go with what comes next.
  private var headings: [String] = []
  /// What stands beside the note that is open.
  private var rows: [String] = []
  private var note: String?
  /// By how many pixels the note is longer than what stands beside it.
  private var excess = 0

  /// All that was added.
  var html: String { done + group + headings.joined() }

  mutating func add(heading: String) { headings.append(heading) }

  /// - Parameters:
  ///   - height: how many pixels the place takes, roughly.
  ///   - noteHeight: how many its note takes in the margin.
  mutating func add(
    _ place: String, height: Int = 0, note: String? = nil, noteHeight: Int = 0
  ) {
    if note != nil { close() }
    excess = note == nil ? excess - height : noteHeight - height
    if note == nil, self.note == nil {
      done += headings.joined() + place
    } else if note == nil {
      rows += headings + [place]
    } else {
      done += headings.joined()
      (rows, self.note) = ([place], note)
    }
    headings = []
  }

  /// Adds what takes the margin too.
  mutating func add(whole: String) {
    close()
    done += headings.joined() + whole
    headings = []
  }

  private mutating func close() {
    done += group
    (rows, note) = ([], nil)
  }

  /// The note behind its place, for those who read without a margin. The last row takes what the
  /// note is longer than the places.
  private var group: String {
    guard let note, let first = rows.first else { return "" }
    let width = excess > MarginFlow.mostWhite ? " wide" : ""
    return
      "<div class=\"beside\(width)\" style=\"grid-template-rows:repeat(\(rows.count),auto) 1fr\">\n"
      + first + note + "\n" + rows.dropFirst().joined() + "</div>\n"
  }
}
