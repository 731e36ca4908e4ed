import Convention
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("House in order") struct TidyTests {
  /// The package's folder, from this file's place in it.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let sources: [(name: String, text: String)] = files(under: "Sources")

  private static func files(under folder: String) -> [(name: String, text: String)] {
    let start = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      (try? String(contentsOf: start.appending(path: path), encoding: .utf8))
        .map { ("\(folder)/\(path)", $0) }
    }
  }

  @Test(
    "Every event type has an example that is a valid line",
    arguments: EventType.allCases.map(\.name))
  func examples(name: String) throws {
    let type = try #require(EventType(named: name))
    let line = type.exampleLine
    let reader = LineReader(vocabulary: EventType.vocabulary)
    let (body, faults) = reader.body(Array(line.utf8), file: "example", number: 1)
    #expect(faults.map { $0.rendered() } == [])
    // The example is in the form the log would hold, and so is the payload of it.
    #expect(body?.canonicalValue().canonicalText == line)
    #expect(body?.data.canonicalText == type.declaration.example)
  }

  @Test(
    "Every event type and every member of it says what it means",
    arguments: EventType.allCases.map(\.name))
  func meanings(name: String) throws {
    let type = try #require(EventType(named: name))
    #expect(type.declaration.summary.hasSuffix("."))
    #expect(!type.declaration.provision.isEmpty)
    func check(_ members: [MemberShape]) {
      for member in members {
        #expect(!member.meaning.isEmpty, "\(name): \(member.name)")
        check(member.kind.records)
      }
    }
    check(type.members + EventType.vocabulary.common)
    #expect(type.declaration.key.allSatisfy { key in type.members.contains { $0.name == key } })
    #expect(name.split(separator: ".").count == 2)
  }

  @Test("Every measure has a name of its own, and says what it counts without naming a document")
  func measures() {
    let names = MeasureDefinition.all.map(\.name)
    #expect(Set(names).count == names.count)
    let documents = [
      "beirut", "oslo", "geneva", "11msp", "untc", "intersessional", "para", "figure",
    ]
    for definition in MeasureDefinition.all {
      #expect(!definition.summary.isEmpty)
      let words = [definition.name, definition.summary] + definition.parameters.map(\.name)
      for document in documents {
        let says = words.contains { word in
          word.split { !$0.isLetter && !$0.isNumber }.contains { $0.lowercased() == document }
        }
        #expect(!says, "\(definition.name) mentions \(document)")
      }
    }
  }

  @Test("Every rule of an article cites that article, and every file of Articles a provision")
  func articles() throws {
    let articles = Self.sources.filter { $0.name.hasPrefix("Sources/Convention/Articles/") }
    #expect(articles.count > 10)
    for file in articles {
      let declarations = Self.documented(file.text)
      let type = try #require(declarations.first, "\(file.name)")
      #expect(type.comment.contains("The corresponding provision"), "\(file.name)")
      guard let number = file.name.firstMatch(of: /Article(\d+)\.swift$/)?.1 else { continue }
      let citation = try Regex(#"\bArticle \#(number)\b"#)
      #expect(type.comment.contains(citation), "\(file.name)")
      for rule in declarations where rule.line.contains(" func ") {
        #expect(rule.comment.contains(citation), "\(file.name): \(rule.line)")
      }
    }
  }

  /// The lines that declare something, each with the comment above it.
  private static func documented(_ text: String) -> [(comment: String, line: String)] {
    var found: [(comment: String, line: String)] = []
    var comment = ""
    for line in text.split(separator: "\n").map({ $0.trimmingPrefix { $0 == " " } }) {
      if line.hasPrefix("///") {
        comment += line.dropFirst(3)
      } else if !line.hasPrefix("import ") && !line.hasPrefix("package import ") {
        let isDeclaration = line.contains(/\b(?:enum|struct|extension|func) \S/)
        if isDeclaration && !line.hasPrefix("private ") { found.append((comment, " " + line)) }
        comment = ""
      }
    }
    return found
  }

  @Test("No source is longer than 400 lines")
  func size() {
    #expect(Self.sources.count > 50)
    for file in Self.sources + Self.files(under: "Tests") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 401, "\(file.name)")
    }
  }

  @Test("No source leaves work undone, forces its luck, or prints past the one writer")
  func words() {
    let banned = ["TODO", "FIXME", "try!", "as!", "print(", "@unchecked", "nonisolated(unsafe)"]
    for file in Self.sources {
      for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        for word in banned where line.contains(word) {
          Issue.record("\(file.name):\(index + 1) says \(word)")
        }
      }
    }
  }

  /// The rooms of Convention, in the order in which data passes them.
  private static let rooms = [
    "Time", "Articles", "Plans", "Vocabulary", "Registers", "Facts", "State", "Duties",
    "Measures", "Audit", "Checks", "Reports", "Questions",
  ]

  @Test("Convention has the rooms of its map, in that order, and no other")
  func rooms() throws {
    let folder = Self.root.appending(path: "Sources/Convention")
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.contains(".") }
    #expect(found.sorted() == Self.rooms.sorted())
    let map = try String(
      contentsOf: folder.appending(path: "Convention.docc/HouseMap.md"), encoding: .utf8)
    let rows = map.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let places = Self.rooms.map { room in rows.lastIndex { $0.hasPrefix("| `\(room)`") } }
    #expect(!places.contains(nil), "the map has a row for each room")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("Past the reader no payload and no argument is read by a string")
  func typedReads() throws {
    // A measure's JSON is read there, and a snapshot's file.
    let readers = [
      "Measures/Measure+JSON.swift", "Questions/Snapshot.swift", "Questions/SnapshotCheck.swift",
    ]
    let read = try Regex(#"\[\s*"[A-Za-z0-9]+"\s*\]"#)
    let files = Self.sources.filter { file in
      file.name.hasPrefix("Sources/Convention/") && !readers.contains { file.name.hasSuffix($0) }
    }
    #expect(files.count > 100)
    for file in files {
      for line in file.text.split(separator: "\n") where !line.contains("//") {
        #expect(line.firstMatch(of: read) == nil, "\(file.name): \(line)")
      }
    }
  }

  @Test("Imports run one way: ccm, Rendering, Convention, EventLog; and what measures them imports")
  func imports() {
    let order = ["EventLog", "Convention", "Synthetic", "Rendering", "ccm", "ledger-bench"]
    for file in Self.sources {
      let module = String(file.name.split(separator: "/")[1])
      let rank = order.firstIndex(of: module) ?? 0
      for later in order[(rank + 1)...] {
        #expect(!file.text.contains("import \(later)\n"), "\(file.name) imports \(later)")
      }
    }
  }
}

extension ValueKind {
  /// The members of the records in it.
  fileprivate var records: [MemberShape] {
    switch self {
    case .record(let members): members
    case .list(let kind), .set(let kind), .nullable(let kind): kind.records
    case .either(let kinds): kinds.flatMap(\.records)
    default: []
    }
  }
}
