import Convention
import EventLog
import Foundation
import TestSupport
import Testing

/// Every number and every name of a State in the transcribed documents stands in an event or a
/// figure that cites its place, or is excepted with a reason in the folder `Exceptions`.
///
/// The texts are not part of the repository; where they are not at hand the check is skipped.
@Suite("What the sources print and no event cites", .enabled(if: SourceFolder.exists))
struct CoverageCheckTests {
  private static let ledger = Result { Ledger(try Repository.contents().records) }

  @Test("Nothing is left over", arguments: SourceFolder.documents)
  func nothingLeft(document: String) throws {
    let ledger = try Self.ledger.get()
    let cited = Cited(document, in: ledger)
    let names = StateNames(ledger.registers.countries.values)
    let exceptions = try Exceptions(document)
    var left: [String] = []
    var used: Set<String> = []
    for passage in try SourceFolder.text(document).passages {
      let tokens = SourceTokens(passage.text, names: names)
      let numbers = tokens.numbers.filter { !cited.holds($0.value, at: passage.place) }.map(\.word)
      let states = tokens.states.filter { !cited.holds($0.code, at: passage.place) }.map(\.name)
      for word in Set(numbers + states).sorted() {
        let key = "\(passage.place) | \(word)"
        if exceptions.reasons[key] == nil { left.append(key) } else { used.insert(key) }
      }
    }
    #expect(left.isEmpty, "\(left.joined(separator: "\n"))")
    let idle = Set(exceptions.reasons.keys).subtracting(used).sorted()
    #expect(idle.isEmpty, "excepts nothing: \(idle.joined(separator: "\n"))")
  }
}

/// What events and figures of one document cite, by paragraph.
private struct Cited {
  private var numbers: [String: Set<Int>] = [:]
  private var states: [String: Set<StateCode>] = [:]

  init(_ document: String, in ledger: Ledger) {
    for event in ledger.events where event.source.document == document {
      let places = [event.source.at] + event.data.texts("places")
      for place in Set(places.map(Cited.paragraph)) {
        states[place, default: []].formUnion(
          [event.state].compactMap(\.self)
            + event.data.texts("states").compactMap { StateCode($0) }
            + [event.data["territory"]?.string].compactMap { $0.flatMap { StateCode($0) } })
        numbers[place, default: []].formUnion(Cited.numbers(event))
      }
    }
  }

  func holds(_ number: Int, at place: String) -> Bool { numbers[place]?.contains(number) ?? false }
  func holds(_ state: StateCode, at place: String) -> Bool {
    states[place]?.contains(state) ?? false
  }

  /// `para 29, fn 8` and `para 30(c)` are of paragraphs 29 and 30.
  private static func paragraph(_ place: String) -> String {
    let plain = place.firstRange(of: ", fn ").map { String(place[..<$0.lowerBound]) } ?? place
    return plain.firstIndex(of: "(").map { String(plain[..<$0]) } ?? plain
  }

  /// Integers of the payload, and the years, months and days of its dates.
  private static func numbers(_ event: Event) -> Set<Int> {
    var found = Set<Int>()
    func take(_ value: JSONValue) {
      if let number = value.integer { found.insert(number) }
      if let text = value.string, PartialDate(text) != nil { parts(text) }
      for element in value.array ?? [] { take(element) }
    }
    func parts(_ date: String) {
      found.formUnion(date.split { $0 == "-" || $0 == "/" }.compactMap { Int($0) })
    }
    for member in event.data.members ?? [] where member.name != "with" { take(member.value) }
    if let on = event.body.on?.text { parts(on) }
    return found
  }
}

/// The remainders that have a reason: `place | what is printed | why`.
private struct Exceptions {
  private(set) var reasons: [String: String] = [:]

  init(_ document: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Exceptions/\(document).txt")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 3, !parts[2].isEmpty else {
        Issue.record("not an exception with a reason: \(line)")
        continue
      }
      reasons["\(parts[0]) | \(parts[1])"] = parts[2]
    }
  }
}
