import Foundation
import TestSupport

/// The transcribed texts, beside the repository where they are at hand.
///
/// One more document is one more entry, and a file of exceptions in `Exceptions`. Those of numbered
/// paragraphs alone take `NumberedText.split`, those with bullets and tables between them
/// `ProgressText.split`.
enum SourceFolder {
  /// How a document is split into its places.
  typealias Splitter = @Sendable ([Substring]) -> SourceText

  /// Those whose every number and name is accounted for.
  private static let splitters: [String: Splitter] = [
    "11msp-2023": ProgressText.split,
    "beirut-2011": finalDocument,
    "geneva-2016": ProgressText.split,
    "intersessional-2012": {
      SourceText(headed: $0, places: sessions, opener: isSessionTime)
    },
    "oslo-2012": { NumberedText.split($0, notes: .tags) },
  ]

  static let documents = splitters.keys.sorted()
  /// Whether the folder is at hand; a text that is missing from it is a failure.
  static let exists = Repository.shared("sources") != nil

  static func text(_ document: String) throws -> SourceText {
    guard let file = file(document), let split = splitters[document] else {
      throw CocoaError(.fileNoSuchFile)
    }
    return split(
      try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false))
  }

  private static func file(_ document: String) -> URL? {
    Repository.shared("sources/\(document).txt")
  }

  /// The final document, its annexes and the report, each numbered from 1.
  private static let finalDocument: Splitter = { lines in
    func part(_ from: Substring?, _ to: Substring?) -> [Substring] {
      let start = from.flatMap { lines.firstIndex(of: $0) } ?? 0
      let end = to.flatMap { lines.firstIndex(of: $0) } ?? lines.count
      return Array(lines[start..<end])
    }
    return SourceText([
      NumberedText.split(part(nil, "Annex I"), prefix: "body, "),
      NumberedText.split(
        part("Annex I", "Annex II"), prefix: "declaration, ", title: "declaration, title"),
      NumberedText.split(
        part("Annex II", "Annex III"), title: "report, title", notes: .superscripts),
      SourceText(headed: part("Annex III", nil), places: [("Annex III", "annex III")]),
    ])
  }

  /// The day or the hours of the sessions that follow, alone on their line.
  private static func isSessionTime(_ line: Substring) -> Bool {
    line.wholeMatch(of: /\s*([A-Z][a-z]+day \d+ [A-Z][a-z]+ \d{4}|\d\d:\d\d-\d\d:\d\d)\s*/) != nil
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
