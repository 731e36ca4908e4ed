/// The wording of a place, taken apart: words, figures, marks of footnotes.
///
///     "{para-4/1|State Party has|States Parties have} joined.[12]"
package struct Wording: Sendable, Equatable {
  /// What of a figure is printed.
  package enum Aspect: Sendable, Equatable {
    /// The number or date, with its hedge.
    case value
    /// The number, and the words that agree with it: for one, and for more.
    case counted(one: String, more: String)
    /// The number it is printed out of.
    case outOf
    /// The States it names.
    case states
  }

  package enum Piece: Sendable, Equatable {
    case words(String)
    /// A figure by its id without the document.
    case figure(String, Aspect)
    /// The mark of a footnote, by its number.
    case note(String)
  }

  package let pieces: [Piece]

  /// What cannot be read in a wording.
  package struct Mistake: Error, Equatable {
    package let message: String
  }

  /// Reads a wording.
  ///
  /// - Throws: `Mistake` when a brace is not closed, or holds no placeholder.
  package init(_ text: String) throws(Mistake) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.utf8.firstIndex(where: Wording.isMark) {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let mark = rest.utf8[open]
      let isNote = mark == UInt8(ascii: "[")
      guard mark != UInt8(ascii: "}"),
        let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: isNote ? "]" : "}"))
      else {
        throw Mistake(message: "\"\(Character(UnicodeScalar(mark)))\" without its other half")
      }
      let inner = rest[rest.utf8.index(after: open)..<close]
      pieces.append(isNote ? try Wording.note(inner) : try Wording.placeholder(inner))
      rest = rest[rest.utf8.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "}")
  }

  private static func note(_ inner: Substring) throws(Mistake) -> Piece {
    guard !inner.isEmpty, inner.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw Mistake(message: "\"[\(inner)]\" is no mark of a footnote; expected [12]")
    }
    return .note(String(inner))
  }

  private static func placeholder(_ inner: Substring) throws(Mistake) -> Piece {
    let end = inner.utf8.firstIndex { !isOfFigure($0) } ?? inner.endIndex
    let id = inner[..<end]
    let aspect: Aspect? =
      switch inner[end...] {
      case "": .value
      case " states": .states
      case " outOf": .outOf
      case let rest: counted(rest)
      }
    guard let aspect, !id.isEmpty else {
      throw Mistake(
        message: "\"{\(inner)}\" is no placeholder; expected {figure}, {figure|one|more}, "
          + "{figure outOf} or {figure states}")
    }
    return .figure(String(id), aspect)
  }

  /// Whether a byte may stand in the id of a figure.
  private static func isOfFigure(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// From `|one|more`.
  private static func counted(_ text: Substring) -> Aspect? {
    let parts = text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, !text.utf8.contains(UInt8(ascii: "{")) else {
      return nil
    }
    return .counted(one: String(Substring(parts[1])), more: String(Substring(parts[2])))
  }

  /// The figures it names, with what it prints of each.
  package var figures: [(id: String, aspect: Aspect)] {
    pieces.compactMap { if case .figure(let id, let aspect) = $0 { (id, aspect) } else { nil } }
  }

  /// The numbers of the footnotes it marks.
  package var notes: [String] {
    pieces.compactMap { if case .note(let number) = $0 { number } else { nil } }
  }

  /// Its own words; a figure stands as `{}`, and so do the words that agree with its number.
  package var bare: String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .figure: "{}"
      case .note: ""
      }
    }.joined()
  }
}
