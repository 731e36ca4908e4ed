/// One step from a line's JSON down to a value in it.
package enum PathStep: Sendable, Hashable {
  case member(String)
  case item(Int)
}

/// A word of a payload that names something registered.
package struct Reference: Sendable {
  /// The register it is looked up in, as the member's declaration names it.
  package let register: String
  package let word: String
  /// The word's symbol, where the log holds one.
  package let symbol: Symbol?
  /// Where it stands in the payload.
  package let path: [PathStep]
}

/// A word that names something registered, as the log holds it.
package enum ReferenceWord: Sendable {
  case symbol(Symbol)
  /// An element of an array, between its quotes, without an escape.
  case span(ByteSpan)
}

extension LogContents {
  /// Whether all words of a record's payload that name something registered pass a test.
  ///
  /// - Parameter test: handed the register, as the member's declaration names it, and the word.
  /// - Returns: nil where they stand deeper in the payload than in an array of words; `references`
  ///   finds them there.
  package func allReferences(
    in record: Record, pass test: (String, ReferenceWord) -> Bool
  ) -> Bool? {
    let type = Int(record.type)
    for place in vocabulary.referring[type] {
      guard let slot = slot(place, of: record) else { continue }
      switch vocabulary.payloads[type][place].kind {
      case .reference(let register):
        if !test(register, .symbol(Symbol(index: Int(slot)))) { return false }
      case .list(.reference(let register)), .set(.reference(let register)):
        guard let words = words(in: ByteSpan(raw: slot)) else { return nil }
        if !words.allSatisfy({ test(register, .span($0)) }) { return false }
      default: return nil
      }
    }
    return true
  }

  /// The words of an array of strings in canonical form; nil where one holds an escape.
  private func words(in array: ByteSpan) -> [ByteSpan]? {
    var words: [ByteSpan] = []
    var start: Int?
    for place in array.range {
      switch bytes[place] {
      case UInt8(ascii: "\\"): return nil
      case UInt8(ascii: "\""):
        if let first = start {
          words.append(ByteSpan(start: first, count: place - first))
          start = nil
        } else {
          start = place + 1
        }
      default: continue
      }
    }
    return words
  }

  /// The code that a word is; nil for any other.
  package func code(_ word: ReferenceWord) -> Code? {
    switch word {
    case .symbol(let symbol):
      let letters = symbols.word(symbol)
      return letters.count == 3 ? Code(text(symbol)) : nil
    case .span(let span): return Code(bytes.span, span.range)
    }
  }

  /// The symbol of a word; nil where the log holds none.
  package func symbol(_ word: ReferenceWord) -> Symbol? {
    switch word {
    case .symbol(let symbol): symbol
    case .span(let span): symbols.find(Array(bytes[span.range]))
    }
  }

  /// A word.
  package func text(_ word: ReferenceWord) -> String {
    switch word {
    case .symbol(let symbol): text(symbol)
    case .span(let span): text(span)
    }
  }

  /// The words of a record's payload that name something registered, in the order of the
  /// declaration.
  package func references(in record: Record) -> [Reference] {
    var found: [Reference] = []
    let members = vocabulary.payloads[Int(record.type)]
    for place in vocabulary.referring[Int(record.type)] {
      guard let slot = slot(place, of: record) else { continue }
      let member = members[place]
      let path: [PathStep] = [.member(member.name)]
      if case .reference(let register) = member.kind {
        let symbol = Symbol(index: Int(slot))
        found.append(
          Reference(register: register, word: text(symbol), symbol: symbol, path: path))
      } else {
        walk(json(ByteSpan(raw: slot)), member.kind, path, &found)
      }
    }
    return found
  }

  private func walk(
    _ value: JSONValue, _ kind: ValueKind, _ path: [PathStep], _ found: inout [Reference]
  ) {
    switch kind {
    case .reference(let register):
      guard let word = value.string else { return }
      found.append(Reference(register: register, word: word, symbol: nil, path: path))
    case .list(let inner), .set(let inner):
      for (index, element) in (value.array ?? []).enumerated() {
        walk(element, inner, path + [.item(index)], &found)
      }
    case .record(let members):
      for member in members {
        if let inner = value[member.name] {
          walk(inner, member.kind, path + [.member(member.name)], &found)
        }
      }
    case .nullable(let inner): walk(value, inner, path, &found)
    default: break
    }
  }
}

extension JSONValue {
  /// The value at the end of a path; nil where there is none.
  package func value(at path: [PathStep]) -> JSONValue? {
    path.reduce(self as JSONValue?) { value, step in
      switch step {
      case .member(let name): value?[name]
      case .item(let index):
        value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    }
  }
}

extension ValueKind {
  /// Whether a value of this kind may hold a reference.
  var refers: Bool {
    switch self {
    case .reference: true
    case .list(let kind), .set(let kind), .nullable(let kind): kind.refers
    case .record(let members): members.contains { $0.kind.refers }
    default: false
    }
  }
}
