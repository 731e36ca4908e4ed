import Foundation
import Testing

/// The passages of a report as JSON.
package struct Passages {
  private let passages: [[String: Any]]

  package init(json: String) throws {
    let answer = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    passages = try #require(answer?["passages"] as? [[String: Any]])
  }

  /// Expects of every passage that its words, figures and marks of footnotes, one after the other,
  /// are its text.
  ///
  /// - Returns: how many passages have a text.
  package func expectPiecesMakeText() throws -> Int {
    let worded = passages.filter { $0["text"] != nil }
    for passage in worded {
      let pieces = try #require(passage["pieces"] as? [[String: Any]])
      let text = pieces.map { piece in
        if let number = piece["footnote"] as? String { return "[\(number)]" }
        return (piece["figure"] == nil ? piece["words"] : piece["text"]) as? String ?? "?"
      }.joined()
      #expect(text == passage["text"] as? String, "\(passage["place"] ?? "")")
    }
    return worded.count
  }
}
