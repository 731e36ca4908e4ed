import Convention
import EventLog
import Foundation
import Rendering
import TestSupport
import Testing

/// What `ccm report` prints of the reports in the repository, in lines of 100 characters.
@Suite("Output of the reports") struct ReportOutputTests {
  private static func output(
    _ document: String, _ values: ReportValues, _ format: Format
  ) throws -> String {
    let (ledger, book) = try (RealLedger.ledger(), RealLedger.book())
    let audit = try #require(try RealLedger.audit(document))
    let outline = try #require(try RealLedger.outlines()[document])
    let basis = Basis(audit.axes, size: audit.size, root: String(repeating: "0", count: 64))
    let view = ReportView(try Report(audit, outline, values), ledger, book, basis)
    return String(
      decoding: try #require(view.rendered(as: format, layout: Layout(width: 100))), as: UTF8.self)
  }

  @Test(
    "As published, a report shows no sign of the ledger", arguments: try RealLedger.documents())
  func isPlain(document: String) throws {
    let signs = ["✓", "⁺", "°", "≠", "‡", "[printed", "basis:", "on record"]
    for format: Format in [.text, .markdown, .html] {
      let text = try Self.output(document, .published, format)
      for sign in signs { #expect(!text.contains(sign), "\(format): \(sign)") }
      #expect(!text.contains("<aside") && !text.contains("<del>"))
    }
    let json = try Self.output(document, .published, .json)
    #expect(!json.contains("\"verdict\"") && !json.contains("\"log\""))
  }

  @Test(
    "As computed, a report is plain but for the last line", arguments: try RealLedger.documents())
  func isPlainComputed(document: String) throws {
    let text = try Self.output(document, .computed, .text)
    for sign in ["✓", "⁺", "°", "≠", "‡", "[printed"] { #expect(!text.contains(sign), "\(sign)") }
    #expect(text.split(separator: "\n").last?.hasPrefix("basis: ") == true)
  }

  @Test(
    "As published, every number and every name of the source stands at its place",
    .enabled(if: SourceFolder.exists, "needs the transcribed texts beside the repository"),
    arguments: SourceFolder.documents)
  func coverage(document: String) throws {
    let names = StateNames(try RealLedger.ledger().registers.countries.values)
    let printed = try PrintedPlaces(Self.output(document, .published, .json), names)
    let exceptions = try TranscriptionExceptions(document)
    let others = try Exceptions.reasons("report-output")
    var left: [String] = []
    for passage in try SourceFolder.text(document).passages {
      var seen: Set<String> = []
      for (text, token) in SourceTokens(passage.text, names: names).found
      where seen.insert(text).inserted && !printed.holds(token, at: passage.place) {
        let key = TranscriptionExceptions.key(passage.place, text)
        if exceptions.reasons[key] == nil,
          others["\(document): \(key.replacing(" | ", with: ": "))"] == nil
        {
          left.append("\(document): \(passage.place): \(text) | ")
        }
      }
    }
    #expect(left.isEmpty, "\(left.count) left over:\n\(left.joined(separator: "\n"))")
  }

  @Test("The pieces of a passage make its text", arguments: try RealLedger.documents())
  func pieces(document: String) throws {
    let passages = try Passages(json: Self.output(document, .compared, .json))
    #expect(try passages.expectPiecesMakeText() > 10)
  }

  @Test("HTML is well formed, its anchors resolve", arguments: try RealLedger.documents())
  func html(document: String) throws {
    let page = try HTMLPage(Self.output(document, .compared, .html))
    #expect(page.faults == [])
    let outline = try #require(try RealLedger.outlines()[document])
    #expect(page.placeCount >= outline.places.count)
    for figure in try RealLedger.book().figures where figure.document == document {
      let id = figure.id.dropFirst(document.count + 1)
      #expect(page.ids.contains(String(id)), "\(figure.id)")
    }
  }
}

/// What a report prints, by place.
private struct PrintedPlaces {
  private var tokens: [String: Set<PrintedToken>] = [:]

  init(_ json: String, _ names: StateNames) throws {
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let passages = try #require(answer["passages"] as? [[String: Any]])
    for passage in passages {
      guard let place = passage["place"] as? String, let text = passage["text"] as? String else {
        continue
      }
      let found = SourceTokens(text.replacing(/\[\d+\]/, with: ""), names: names).found
      tokens[place, default: []].formUnion(found.map(\.token))
      // A zero is printed as a word.
      if text.contains(/\b(?:[Nn]o|[Nn]one|zero)\b/) {
        tokens[place, default: []].insert(.number(Fraction(0)))
      }
    }
  }

  func holds(_ token: PrintedToken, at place: String) -> Bool {
    let paragraph = Cited.paragraph(place)
    let found = tokens.filter {
      Cited.paragraph($0.key) == paragraph || $0.key.hasPrefix(place + ",")
    }.reduce(into: Set<PrintedToken>()) { $0.formUnion($1.value) }
    if found.contains(token) { return true }
    switch token {
    case .number(let number):
      return found.contains {
        if case .date(let parts) = $0 {
          parts.contains { $0.year == number.integer }
        } else {
          false
        }
      }
    case .percent(let share):
      let margin = Fraction(1, over: 2)
      return found.contains {
        if case .percent(let other) = $0 {
          share - margin <= other && other <= share + margin
        } else {
          false
        }
      }
    case .date(let parts):
      return parts.allSatisfy { part in
        found.contains {
          if case .date(let others) = $0 {
            others.contains {
              $0.month == part.month && (part.year == nil || $0.year == part.year)
                && (part.day == nil || $0.day == part.day)
            }
          } else {
            false
          }
        }
      }
    case .share(.half): return found.contains(.percent(Fraction(50)))
    case .share, .hours, .state: return false
    }
  }
}
