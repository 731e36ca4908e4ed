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
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "[" || $0 == "}" }) {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let isNote = rest[open] == "["
      guard rest[open] != "}", let close = rest[open...].firstIndex(of: isNote ? "]" : "}") else {
        throw Mistake(message: "\"\(rest[open])\" without its other half")
      }
      let inner = rest[rest.index(after: open)..<close]
      pieces.append(isNote ? try Wording.note(inner) : try Wording.placeholder(inner))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  private static func note(_ inner: Substring) throws(Mistake) -> Piece {
    guard !inner.isEmpty, inner.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw Mistake(message: "\"[\(inner)]\" is no mark of a footnote; expected [12]")
    }
    return .note(String(inner))
  }

  private static func placeholder(_ inner: Substring) throws(Mistake) -> Piece {
    let id = inner.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber || "-/".contains($0)) }
    let aspect: Aspect? =
      switch inner.dropFirst(id.count) {
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

  /// From `|one|more`.
  private static func counted(_ text: Substring) -> Aspect? {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, !text.contains("{") else { return nil }
    return .counted(one: String(parts[1]), more: String(parts[2]))
  }

  /// The figures it names, with what it prints of each.
  package var figures: [(id: String, aspect: Aspect)] {
    pieces.compactMap { if case .figure(let id, let aspect) = $0 { (id, aspect) } else { nil } }
  }

  /// The numbers of the footnotes it marks.
  package var notes: [String] {
    pieces.compactMap { if case .note(let number) = $0 { number } else { nil } }
  }

  /// Its own words; a figure stands as `{}`. The words that agree with a number are among them.
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
