extension CanonicalReader {
  /// What an event has from the line it stands in, and where it begins.
  struct Position {
    let seq: Int
    let recorded: Instant
    let by: Symbol
    let start: Int
  }

  /// Reads an event from its type on, to its closing brace.
  ///
  /// - Parameter depth: how many objects and arrays it stands in.
  mutating func event(
    _ bytes: Span<UInt8>, _ log: inout LogContents, _ position: Position, depth: Int
  ) throws(Refusal) -> Record {
    let envelope = grammar.envelope
    let isLine = depth == 0
    try expect(isLine ? envelope.type : envelope.openingType, bytes)
    guard depth < LineReader.maximumDepth,
      let type = grammar.words.place(
        of: try string(bytes), in: grammar.typeNames, bytes, grammar.bytes)
    else { throw Refusal() }
    let shape = grammar.types[type]
    let state = try self.state(bytes, shape.state)
    let on = try self.on(bytes, shape.on)
    var known: Day?
    if take(envelope.known, bytes) {
      let day = try day(bytes)
      guard day <= lastDay else { throw Refusal() }
      known = day
    }

    try expect(envelope.source, bytes)
    let document = try symbol(bytes, &log.symbols)
    guard log.symbols.form(document) == .identifier else { throw Refusal() }
    try expect(envelope.at, bytes)
    let at = try text(bytes)
    var voice: Int?
    if take(envelope.voice, bytes) { voice = try word(bytes, in: grammar.voices) }
    try expect(envelope.data, bytes)

    let dataStart = offset
    guard depth + 1 < LineReader.maximumDepth else { throw Refusal() }
    let (present, slots) = try payload(bytes, &log, shape.payload, position, depth: depth + 1)
    try expect(UInt8(ascii: "}"), bytes)
    return Record(
      seq: position.seq, recorded: position.recorded, by: position.by, type: type, state: state,
      on: on, known: known, document: document, at: at, voice: voice,
      line: try span(position.start..<offset), dataStart: dataStart, present: present,
      slots: slots)
  }

  private mutating func state(
    _ bytes: Span<UInt8>, _ presence: EventShape.Presence
  ) throws(Refusal) -> Code? {
    guard presence != .absent, take(grammar.envelope.state, bytes) else {
      if presence == .required { throw Refusal() }
      return nil
    }
    guard let code = Code(bytes, offset..<(offset + 3)) else { throw Refusal() }
    offset += 3
    try expect(UInt8(ascii: "\""), bytes)
    return code
  }

  private mutating func on(
    _ bytes: Span<UInt8>, _ presence: EventShape.Presence
  ) throws(Refusal) -> PartialDate? {
    guard presence != .absent, take(grammar.envelope.on, bytes) else {
      if presence == .required { throw Refusal() }
      return nil
    }
    let date = try date(bytes)
    guard date.latest <= lastDay else { throw Refusal() }
    return date
  }

  /// Reads the members of a payload, whose values become slots.
  ///
  /// - Returns: which of the members are present, and where their slots begin.
  private mutating func payload(
    _ bytes: Span<UInt8>, _ log: inout LogContents, _ members: Grammar.Object, _ position: Position,
    depth: Int
  ) throws(Refusal) -> (present: UInt32, slots: Int) {
    let mark = values.count
    var present: UInt32 = 0
    var next = members.places.lowerBound
    try expect(UInt8(ascii: "{"), bytes)
    if !take(UInt8(ascii: "}"), bytes) {
      repeat {
        let place = try member(bytes, from: next, of: members)
        present |= 1 &<< UInt32(truncatingIfNeeded: place &- members.places.lowerBound)
        values.append(
          try slot(
            bytes, &log, grammar.rules[grammar.members[place].rule], position, depth: depth + 1))
        next = place + 1
      } while take(UInt8(ascii: ","), bytes)
      try expect(UInt8(ascii: "}"), bytes)
    }
    guard next >= members.required else { throw Refusal() }
    let slots = log.slots.count
    var index = mark
    while index < values.count {
      log.slots.append(values[index])
      index &+= 1
    }
    values.removeSubrange(mark...)
    return (present, slots)
  }

  /// Steps over a member's name and colon, and says which member it is.
  mutating func member(
    _ bytes: Span<UInt8>, from first: Int, of members: Grammar.Object
  ) throws(Refusal) -> Int {
    var place = first
    while place < members.places.upperBound {
      let member = grammar.members[place]
      if take(member.name, bytes) { return place }
      if member.isRequired { break }
      place &+= 1
    }
    throw Refusal()
  }

  /// The value of a member, as it is kept.
  private mutating func slot(
    _ bytes: Span<UInt8>, _ log: inout LogContents, _ rule: Grammar.Rule, _ position: Position,
    depth: Int
  ) throws(Refusal) -> UInt64 {
    switch rule.form {
    case .integer: return UInt64(bitPattern: Int64(try integer(bytes, within: rule)))
    case .flag, .presentFlag: return try flag(bytes, rule) ? 1 : 0
    case .word: return UInt64(try word(bytes, of: rule))
    case .day: return UInt64(UInt32(bitPattern: try openedDay(bytes).number))
    case .date: return try openedDate(bytes).packed
    case .identifier, .code, .reference:
      try expect(UInt8(ascii: "\""), bytes)
      let symbol = try symbol(bytes, &log.symbols)
      guard rule.form.admits(log.symbols.form(symbol)) else { throw Refusal() }
      return UInt64(symbol.index)
    case .text, .decimal, .digest:
      let start = offset + 1
      try check(bytes, &log, rule, position, depth: depth)
      return try span(start..<(offset - 1)).raw
    case .list, .set, .record, .either, .nullable, .json:
      let start = offset
      try check(bytes, &log, rule, position, depth: depth)
      return try span(start..<offset).raw
    case .event:
      log.replacements.append(try replacement(bytes, &log, position, depth: depth))
      return UInt64(log.replacements.count - 1)
    }
  }

  /// Reads an event that stands inside the line's own.
  mutating func replacement(
    _ bytes: Span<UInt8>, _ log: inout LogContents, _ position: Position, depth: Int
  ) throws(Refusal) -> Record {
    // The line's own event is the only one that holds another.
    guard !isInside else { throw Refusal() }
    isInside = true
    defer { isInside = false }
    return try event(
      bytes, &log,
      Position(seq: position.seq, recorded: position.recorded, by: position.by, start: offset),
      depth: depth)
  }
}

extension Grammar.Rule.Form {
  /// Whether a word of this form is a value of this kind.
  @inline(__always)
  func admits(_ form: WordForm) -> Bool {
    switch form {
    case .identifier: self == .identifier || self == .reference
    case .code: self == .code || self == .reference
    case .other: false
    }
  }
}
