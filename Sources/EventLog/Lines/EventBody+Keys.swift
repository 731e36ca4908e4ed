extension EventBody {
  /// What the event is about: type, State and the members its type declares as key, never `on`.
  ///
  /// Two events with one fact key are one fact with two witnesses. The bytes are a canonical JSON
  /// array, so that no two facts share them; a member that is absent counts as `null`, and
  /// `occurrence` as 1.
  package func factKey(_ shape: EventShape) -> [UInt8] { keyValue(shape).canonicalBytes }

  /// Who says it where: the fact key, the document and the place in it.
  package func attestationKey(_ shape: EventShape) -> [UInt8] {
    JSONValue.array([keyValue(shape), .string(source.document), .string(source.at)]).canonicalBytes
  }

  private func keyValue(_ shape: EventShape) -> JSONValue {
    let members = shape.key.map { name in
      data[name] ?? (name == "occurrence" ? .integer(1) : .null)
    }
    return .array([.string(type), state.map { .string($0) } ?? .null] + members)
  }
}

extension JSONValue {
  /// Whether the value comes first in a set: integers by size, then strings by their UTF-8 bytes,
  /// then all others by their canonical bytes.
  func precedes(_ other: JSONValue) -> Bool {
    switch (content, other.content) {
    case (.integer(let a), .integer(let b)): a < b
    case (.string(let a), .string(let b)): utf8Precedes(a, b)
    case (.integer, _): true
    case (_, .integer): false
    case (.string, _): true
    case (_, .string): false
    default: canonicalBytes.lexicographicallyPrecedes(other.canonicalBytes)
    }
  }
}
