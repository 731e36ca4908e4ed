/// What a payload member may hold. The reader checks it, the writer orders it, help prints it.
package indirect enum ValueKind: Sendable {
  /// A string that is not empty.
  case text
  /// A lower-case identifier: `a-z`, `0-9`, and `-`, `.`, `/` between them.
  case identifier
  /// Three capital letters, as ISO 3166-1 alpha-3 codes are.
  case code
  case integer(ClosedRange<Int>)
  /// A number that is no integer within ±(2^53-1), as a string without trailing zeros: `"0.5"`.
  /// Where whole numbers may come too, the kind is `either` of an `integer` and a `decimal`.
  case decimal
  /// `true` or `false`; an optional flag is `true` or left out.
  case flag
  /// A partial date, in one of the forms of `PartialDate`.
  case date
  /// One day.
  case day
  /// One word of a closed list.
  case word([String])
  /// 64 lower-case hexadecimal digits.
  case digest
  /// The identifier, or the code, of something registered under that name; existence is the domain's
  /// to check.
  case reference(String)
  /// An array in the writer's order.
  case list(ValueKind)
  /// A sorted array without repeats: integers by size, strings by their UTF-8 bytes, all others by
  /// their canonical bytes.
  case set(ValueKind)
  /// An object with these members, in this order.
  case record([MemberShape])
  /// One of several kinds, tried in order.
  case either([ValueKind])
  /// `null`, beside the kind.
  case nullable(ValueKind)
  /// A whole event without `seq`, `recorded` and `by`, which holds no event itself.
  case event
  /// Any JSON value of the log's kinds: the domain reads it.
  case json
}

/// A member of a payload or of a record in it.
package struct MemberShape: Sendable {
  package let name: String
  package let kind: ValueKind
  package let isRequired: Bool
  /// What it means, for help; one line.
  package let meaning: String
  /// The name as a number, by which a payload finds its members.
  let tag: UInt64

  package init(_ name: String, _ kind: ValueKind, required: Bool, _ meaning: String) {
    self.name = name
    // FNV-1a over 64 bits; a vocabulary refuses two members with one tag.
    tag = name.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    self.kind = kind
    isRequired = required
    self.meaning = meaning
  }
}
