import Foundation
import Testing

/// What a document prints and nothing cites, for a reason: lines of `place | token | reason`.
struct TranscriptionExceptions {
  private(set) var reasons: [String: String] = [:]

  init(_ document: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Exceptions/\(document).txt")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 3, !parts[2].isEmpty else {
        Issue.record("not an exception with a reason: \(line)")
        continue
      }
      let key = TranscriptionExceptions.key(parts[0], parts[1])
      if reasons.updateValue(parts[2], forKey: key) != nil { Issue.record("twice: \(line)") }
    }
  }

  static func key(_ place: String, _ printed: String) -> String { "\(place) | \(printed)" }
}
