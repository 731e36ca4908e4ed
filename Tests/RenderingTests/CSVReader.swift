import Foundation

/// A strict reader of CSV: RFC 4180, with line feeds.
struct CSVReader {
  struct Mistake: Error, CustomStringConvertible {
    let line: Int
    let description: String
  }

  /// The rows, the header first.
  static func rows(_ data: Data) throws -> [[String]] {
    guard let text = String(data: data, encoding: .utf8) else {
      throw Mistake(line: 1, description: "not UTF-8")
    }
    var rows: [[String]] = []
    var row: [String] = []
    var scanner = Substring(text)
    while !scanner.isEmpty {
      row.append(try field(&scanner, line: rows.count + 1))
      switch scanner.popFirst() {
      case ",": continue
      case "\n":
        rows.append(row)
        row = []
      case let other:
        throw Mistake(line: rows.count + 1, description: "\(other ?? " ") behind a field")
      }
    }
    if !row.isEmpty { throw Mistake(line: rows.count + 1, description: "no line end") }
    return rows
  }

  private static func field(_ text: inout Substring, line: Int) throws -> String {
    guard text.first == "\"" else {
      let field = text.prefix { $0 != "," && $0 != "\n" }
      if field.contains("\"") { throw Mistake(line: line, description: "a quote in \(field)") }
      text = text[field.endIndex...]
      return String(field)
    }
    text.removeFirst()
    var field = ""
    while let character = text.popFirst() {
      if character != "\"" {
        field.append(character)
      } else if text.first == "\"" {
        field.append("\"")
        text.removeFirst()
      } else {
        return field
      }
    }
    throw Mistake(line: line, description: "a quote is not closed")
  }
}
