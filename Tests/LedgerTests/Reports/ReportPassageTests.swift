import Convention
import EventLog
import Foundation
import TestSupport
import Testing

/// The texts of the documents, as the log holds them.
@Suite("Passages of the reports") struct ReportPassageTests {
  private static func report(_ document: String, _ values: ReportValues) throws -> Report {
    let outline = try #require(try RealLedger.outlines()[document])
    return try Report(#require(try RealLedger.audit(document)), outline, values)
  }

  private static func cited(_ report: Report) -> [CitedFigure] {
    report.parts.flatMap(\.spans).compactMap {
      if case .figure(let citation) = $0 { citation } else { nil }
    }
  }

  @Test("Every document with figures has a text", arguments: try RealLedger.documents())
  func hasOutline(document: String) throws {
    let outline = try #require(try RealLedger.outlines()[document])
    for entry in outline.entries where entry.kind.needsPlace {
      let place = try #require(entry.at)
      #expect(outline.passages[place] != nil, "\(place)")
    }
  }

  @Test(
    "Every figure stands in a passage, its number and its States, or is excepted with a reason",
    arguments: try RealLedger.documents())
  func isComplete(document: String) throws {
    let exceptions = try Exceptions.reasons("unworded-figures")
    let cited = Self.cited(try Self.report(document, .published))
    let shown = Set(cited.map { "\($0.entry.figure.id) \($0.aspect == .states)" })
    for figure in try RealLedger.book().figures where figure.document == document {
      if figure.value != nil, exceptions["\(figure.id) value"] == nil {
        #expect(shown.contains("\(figure.id) false"), "\(figure.id) value")
      }
      if figure.states?.isEmpty == false, exceptions["\(figure.id) states"] == nil {
        #expect(shown.contains("\(figure.id) true"), "\(figure.id) states")
      }
    }
  }

  @Test(
    "Computed values depart from the published exactly where the ledger gives something else",
    arguments: try RealLedger.documents())
  func departs(document: String) throws {
    let report = try Self.report(document, .computed)
    for citation in Self.cited(report) where citation.isChanged {
      // A list that was never printed is no difference.
      let isNew = citation.aspect == .states && citation.entry.figure.states == nil
      #expect(citation.entry.verdict == .differs || isNew, "\(citation.entry.figure.id)")
    }
    let changed = Set(Self.cited(report).filter(\.isChanged).map(\.entry.figure.id))
    for entry in report.audit.entries where entry.verdict == .differs {
      let isCited = Self.cited(report).contains { $0.entry.figure.id == entry.figure.id }
      #expect(!isCited || changed.contains(entry.figure.id), "\(entry.figure.id)")
    }
    for citation in Self.cited(try Self.report(document, .published)) {
      #expect(!citation.isChanged, "\(citation.entry.figure.id)")
    }
  }

  @Test("Each figure is remarked on at one place", arguments: try RealLedger.documents())
  func remarks(document: String) throws {
    let parts = try Self.report(document, .compared).parts
    let remarks = parts.flatMap(\.remarks).map { "\($0.entry.figure.id) \($0.kind)" }
    #expect(Set(remarks).count == remarks.count)
    // One explanation stands once; where it serves again, the note says where it stands.
    let told = parts.flatMap(\.remarks).filter { $0.toldAt == nil }.compactMap(\.finding?.text)
    #expect(Set(told).count == told.count)
    let places = Set(parts.compactMap(\.entry.at))
    for remark in parts.flatMap(\.remarks) {
      #expect(remark.toldAt.map { $0.isEmpty || places.contains($0) } ?? true)
    }
    for part in parts {
      #expect(part.remarks.map(\.kind) == part.remarks.map(\.kind).sorted())
    }
  }

  @Test(
    "No passage has seven words in a row that its source has, names aside",
    .enabled(if: SourceFolder.exists, "needs the transcribed texts beside the repository"),
    arguments: try RealLedger.documents())
  func isOwnWording(document: String) throws {
    let file = try #require(Repository.shared("sources/\(document).txt"))
    let source = Self.words(
      try String(contentsOf: file, encoding: .utf8).replacing(/<sup>.*?<\/sup>/, with: "")
        .replacing("*", with: "").replacing("#", with: ""))
    let runs = Set(source.indices.dropLast(6).map { source[$0..<($0 + 7)].joined(separator: " ") })
    let names = try Exceptions.lines("names")
    let outline = try #require(try RealLedger.outlines()[document])
    for (place, passage) in outline.passages {
      for var text in try Self.readings(passage) {
        for name in names { text = text.replacing(name, with: " § ") }
        let words = Self.words(text)
        for start in words.indices.dropLast(6) {
          let run = words[start..<(start + 7)]
          if run.contains("§") { continue }
          #expect(!runs.contains(run.joined(separator: " ")), "\(place): \(run)")
        }
      }
    }
  }

  /// A passage with a gap for each figure: with the words that go with one, and with more.
  private static func readings(_ passage: Passage) throws -> [String] {
    let pieces = try Wording(passage.text).pieces
    return [true, false].map { isOne in
      pieces.map { piece in
        switch piece {
        case .words(let words): words
        case .note: ""
        case .figure(_, .counted(let one, let more)): " § " + (isOne ? one : more)
        case .figure: " § "
        }
      }.joined()
    }
  }

  /// Words in lower case without accents; a gap stays a gap.
  private static func words(_ text: String) -> [String] {
    text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "'" && $0 != "§" }
      .map(String.init)
  }
}

/// Files beside the tests that say what is left out and why.
enum Exceptions {
  static func lines(_ name: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Transcription/Exceptions/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Reasons by what they except: lines of `what | reason`.
  static func reasons(_ name: String) throws -> [String: String] {
    var reasons: [String: String] = [:]
    for line in try lines(name) {
      let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, !parts[1].isEmpty else {
        Issue.record("not an exception with a reason: \(line)")
        continue
      }
      reasons[parts[0]] = parts[1]
    }
    return reasons
  }
}
