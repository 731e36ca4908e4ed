import Foundation

/// The check of one line in progress: what it is held against, and the faults found so far.
struct LineCheck {
  /// Where an event stands, which decides what else it may hold.
  enum Place {
    /// A line of the log, with `seq`, `recorded` and `by`.
    case log
    /// A line of a batch; sets may come unsorted.
    case batch
    /// Inside a correction; may hold no replacement itself.
    case replacement
  }

  let vocabulary: Vocabulary
  let line: [UInt8]
  let file: String
  let number: Int
  var place: Place
  /// Whether sets must stand sorted already.
  let demandsSortedSets: Bool
  /// The day the line was appended; nothing may have happened after it.
  var recordedDay: Day?
  private(set) var faults: [Fault] = []

  init(_ vocabulary: Vocabulary, line: [UInt8], file: String, number: Int, place: Place) {
    self.vocabulary = vocabulary
    self.line = line
    self.file = file
    self.number = number
    self.place = place
    demandsSortedSets = place == .log
  }

  // MARK: Faults

  /// The faults by column.
  var sortedFaults: [Fault] { faults.sorted { $0.column < $1.column } }

  /// Reports a fault at these bytes.
  mutating func report(_ message: String, at range: Range<Int>) {
    var (message, range) = (message, range)
    if faults.count >= LineReader.maximumFaults {
      guard faults.count == LineReader.maximumFaults else { return }
      message = "over \(LineReader.maximumFaults) faults in this line; expected far fewer"
      range = line.count..<line.count + 1
    }
    faults.append(
      Fault(
        file: file, line: number, column: range.lowerBound + 1, length: range.count,
        message: message, source: line))
  }

  /// Reports that an object lacks a member, at its closing brace.
  mutating func report(missing message: String, in object: JSONValue) {
    let end = max(object.range.upperBound, 1)
    report(message, at: end - 1..<end)
  }

  /// Takes back the faults reported since there were so many.
  mutating func forgetFaults(after count: Int) { faults.removeSubrange(count...) }

  // MARK: Text

  /// The line as JSON whose strings and numbers are the log's; nil when it is not JSON at all.
  mutating func parse() -> JSONValue? {
    guard line.count <= LineReader.maximumLength else {
      report(
        "line of \(line.count) bytes; expected at most \(LineReader.maximumLength)",
        at: LineReader.maximumLength..<LineReader.maximumLength + 1)
      return nil
    }
    var reader = JSONReader(line, maximumDepth: LineReader.maximumDepth)
    do {
      let value = try reader.document()
      // Inside a string neither may stand raw, so these are white space between values.
      if let offset = line.firstIndex(of: 0x0D) {
        report("carriage return; expected lines that end in LF alone", at: offset..<offset + 1)
      }
      if let offset = line.firstIndex(of: 0x0A) {
        report("line feed inside an event; expected one line an event", at: offset..<offset + 1)
      }
      text(value)
      return value
    } catch {
      report(error.message, at: error.offset..<error.offset + error.length)
      return nil
    }
  }

  /// Checks what holds for every value alike: strings in NFC, integers, no member twice.
  mutating func text(_ value: JSONValue) {
    switch value.content {
    case .string(let text): normalization(of: text, at: value.range)
    case .number(let text): report(LineCheck.numberMessage(text), at: value.range)
    case .array(let elements): for element in elements { self.text(element) }
    case .object(let members):
      for member in members {
        normalization(of: member.name, at: member.nameRange)
        text(member.value)
      }
      repeats(members)
    case .null, .bool, .integer: break
    }
  }

  /// Reports the members whose name another one before them has.
  private mutating func repeats(_ members: [JSONValue.Member]) {
    // Of a few members each is held against those before it; of many, neighbours in order are.
    if members.count <= 16 {
      for (index, member) in members.enumerated().dropFirst() {
        if let first = members[..<index].first(where: { same($0.name, member.name) }) {
          report(member, repeats: first)
        }
      }
      return
    }
    let sorted = members.sorted { a, b in
      same(a.name, b.name)
        ? a.nameRange.lowerBound < b.nameRange.lowerBound : utf8Precedes(a.name, b.name)
    }
    var first = sorted[0]
    for member in sorted.dropFirst() {
      if same(first.name, member.name) { report(member, repeats: first) } else { first = member }
    }
  }

  private mutating func report(_ member: JSONValue.Member, repeats first: JSONValue.Member) {
    report(
      "member \(quoted(member.name)) stands here again after column "
        + "\(first.nameRange.lowerBound + 1); expected it once", at: member.nameRange)
  }

  private mutating func normalization(of text: String, at range: Range<Int>) {
    // Every scalar below U+0300 is its own normal form; those from there on lead with 0xCC or more.
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return }
    let normal = text.precomposedStringWithCanonicalMapping
    guard !normal.utf8.elementsEqual(text.utf8) else { return }
    let pairs = zip(text.unicodeScalars, normal.unicodeScalars)
    let difference = pairs.first { $0 != $1 }
    let detail = difference.map { found, expected in
      ": found \(codePoint(found)) where \(codePoint(expected)) was expected"
    }
    report("text not in Unicode normalization form C\(detail ?? "")", at: range)
  }

  private func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Why the log does not take a number that JSON does.
  private static func numberMessage(_ text: String) -> String {
    if text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      return "number with an exponent; expected an integer written out, or a decimal string"
    }
    if text.utf8.contains(UInt8(ascii: ".")) {
      return "number with a fraction; expected an integer, or a decimal string such as \"0.5\""
    }
    if text == "-0" { return "negative zero; expected 0" }
    return "number out of range; expected an integer within ±\(JSONValue.largestInteger)"
  }
}
