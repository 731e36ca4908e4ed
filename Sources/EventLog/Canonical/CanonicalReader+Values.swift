extension CanonicalReader {
  /// Steps over a value of a kind, of which nothing is kept.
  ///
  /// - Parameter depth: how many objects and arrays it stands in.
  mutating func check(
    _ bytes: Span<UInt8>, _ log: inout LogContents, _ rule: Grammar.Rule, _ position: Position,
    depth: Int
  ) throws(Refusal) {
    switch rule.form {
    case .text:
      try expect(UInt8(ascii: "\""), bytes)
      _ = try text(bytes)
    case .identifier, .code, .reference:
      try expect(UInt8(ascii: "\""), bytes)
      let form = WordForm(bytes, try span(plain(bytes)))
      guard rule.form.admits(form) else { throw Refusal() }
    case .integer: _ = try integer(bytes, within: rule)
    case .decimal: try decimal(bytes)
    case .flag, .presentFlag: _ = try flag(bytes, rule)
    case .date: _ = try openedDate(bytes)
    case .day: _ = try openedDay(bytes)
    case .word: _ = try word(bytes, of: rule)
    case .digest: try digest(bytes)
    case .list, .set: try array(bytes, &log, rule, position, depth: depth)
    case .record: try record(bytes, &log, grammar.objects[rule.low], position, depth: depth)
    case .either: try either(bytes, &log, rule.places, position, depth: depth)
    case .nullable:
      if !take(grammar.envelope.null, bytes) {
        try check(bytes, &log, grammar.rules[rule.low], position, depth: depth)
      }
    case .event:
      let mark = log.mark
      _ = try replacement(bytes, &log, position, depth: depth)
      log.forget(since: mark)
    case .json: try json(bytes, depth: depth)
    }
  }

  private mutating func array(
    _ bytes: Span<UInt8>, _ log: inout LogContents, _ rule: Grammar.Rule, _ position: Position,
    depth: Int
  ) throws(Refusal) {
    let inner = grammar.rules[rule.low]
    guard depth < LineReader.maximumDepth else { throw Refusal() }
    try expect(UInt8(ascii: "["), bytes)
    if take(UInt8(ascii: "]"), bytes) { return }
    var last: Range<Int>?
    repeat {
      let start = offset
      try check(bytes, &log, inner, position, depth: depth + 1)
      if rule.form == .set {
        if let last, !bytes.precedes(last, start..<offset) { throw Refusal() }
        last = start..<offset
      }
    } while take(UInt8(ascii: ","), bytes)
    try expect(UInt8(ascii: "]"), bytes)
  }

  private mutating func record(
    _ bytes: Span<UInt8>, _ log: inout LogContents, _ members: Grammar.Object, _ position: Position,
    depth: Int
  ) throws(Refusal) {
    guard depth < LineReader.maximumDepth else { throw Refusal() }
    var next = members.places.lowerBound
    try expect(UInt8(ascii: "{"), bytes)
    if !take(UInt8(ascii: "}"), bytes) {
      repeat {
        let place = try member(bytes, from: next, of: members)
        try check(
          bytes, &log, grammar.rules[grammar.members[place].rule], position, depth: depth + 1)
        next = place + 1
      } while take(UInt8(ascii: ","), bytes)
      try expect(UInt8(ascii: "}"), bytes)
    }
    guard next >= members.required else { throw Refusal() }
  }

  /// Steps over a value of the first of several kinds that it is of.
  private mutating func either(
    _ bytes: Span<UInt8>, _ log: inout LogContents, _ rules: Range<Int>, _ position: Position,
    depth: Int
  ) throws(Refusal) {
    let start = offset
    let mark = log.mark
    for rule in rules {
      do throws(Refusal) {
        return try check(bytes, &log, grammar.rules[rule], position, depth: depth)
      } catch {
        offset = start
        log.forget(since: mark)
      }
    }
    throw Refusal()
  }
}
