import Foundation
import TestSupport

/// The transcribed texts, beside the repository where they are at hand.
enum SourceFolder {
  static let path = Repository.root.path + "/../shared/sources"
  static let exists = FileManager.default.fileExists(atPath: path)

  /// Those whose every number and name is accounted for.
  static let documents = ["beirut-2011", "intersessional-2012", "oslo-2012"]

  static func text(_ document: String) throws -> SourceText {
    let file = "\(path)/\(document).txt"
    let lines = try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    switch document {
    case "beirut-2011": return beirut(lines)
    case "intersessional-2012": return SourceText(headed: lines, places: sessions)
    default: return SourceText(numbered: lines, title: "title", notes: .tags)
    }
  }

  /// The final document, its annexes and the report, each numbered from 1.
  private static func beirut(_ lines: [Substring]) -> SourceText {
    func part(_ from: Substring?, _ to: Substring?) -> [Substring] {
      let start = from.flatMap { lines.firstIndex(of: $0) } ?? 0
      let end = to.flatMap { lines.firstIndex(of: $0) } ?? lines.count
      return Array(lines[start..<end])
    }
    return SourceText([
      SourceText(
        numbered: part(nil, "Annex I"), prefix: "body, ", title: "title", notes: .none),
      SourceText(
        numbered: part("Annex I", "Annex II"), prefix: "declaration, ", title: "declaration, title",
        notes: .none),
      SourceText(
        numbered: part("Annex II", "Annex III"), title: "report, title", notes: .superscripts),
      SourceText(headed: part("Annex III", nil), places: [("Annex III", "annex III")]),
    ])
  }

  /// The headings of the programme's sessions.
  private static let sessions: [(heading: String, place: String)] = [
    ("Opening of the meeting", "session opening"),
    ("General status and operation", "session general-status"),
    ("Universalization (", "session universalization"),
    ("Victim assistance (", "session victim-assistance"),
    ("Clearance and risk reduction (", "session clearance"),
    ("Cooperation and assistance (", "session cooperation"),
    ("Stockpile destruction and retention (", "session stockpile-destruction"),
    ("Transparency measures (", "session transparency"),
    ("National implementation measures (", "session national-measures"),
    ("Compliance", "session compliance"), ("Wrap-up Session", "session wrap-up"),
    ("Preparations for the 3MSP", "session preparations"),
    ("Any other business", "session any-other-business"), ("Meeting ends", "session closing"),
  ]
}
