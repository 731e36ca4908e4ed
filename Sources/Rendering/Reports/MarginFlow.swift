/// Places one under the other, with notes in the margin beside them.
///
/// A note may be longer than its place. It then stands beside the places that follow too, up to the
/// next one with a note, so that it leaves no hole in the text.
struct MarginFlow {
  private var done = ""
  /// Headings that go with what comes next.
  private var headings: [String] = []
  /// What stands beside the note that is open.
  private var rows: [String] = []
  private var note: String?

  /// All that was added.
  var html: String { done + group + headings.joined() }

  mutating func add(heading: String) { headings.append(heading) }

  mutating func add(_ place: String, note: String? = nil) {
    if note != nil { close() }
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
    return "<div class=\"beside\" style=\"grid-template-rows:repeat(\(rows.count),auto) 1fr\">\n"
      + first + note + "\n" + rows.dropFirst().joined() + "</div>\n"
  }
}
