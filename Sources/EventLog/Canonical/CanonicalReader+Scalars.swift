extension CanonicalReader {
  /// An integer in its one form, of at most sixteen digits.
  mutating func integer(_ bytes: Span<UInt8>) throws(Refusal) -> Int {
    let isNegative = take(UInt8(ascii: "-"), bytes)
    let start = offset
    var value = 0
    while offset &- start < 17 {
      let digit = bytes.byte(offset) &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      offset &+= 1
    }
    let count = offset - start
    guard (1...16).contains(count), value <= JSONValue.largestInteger,
      bytes.byte(start) != UInt8(ascii: "0") || (count == 1 && !isNegative)
    else { throw Refusal() }
    return isNegative ? -value : value
  }

  /// An integer in the bounds of a rule.
  mutating func integer(_ bytes: Span<UInt8>, within rule: Grammar.Rule) throws(Refusal) -> Int {
    let value = try integer(bytes)
    guard rule.low <= value, value <= rule.high else { throw Refusal() }
    return value
  }

  mutating func flag(_ bytes: Span<UInt8>, _ rule: Grammar.Rule) throws(Refusal) -> Bool {
    if take(grammar.envelope.true, bytes) { return true }
    guard rule.form == .flag else { throw Refusal() }
    try expect(grammar.envelope.false, bytes)
    return false
  }

  /// A word of a list, from behind its opening quote on.
  mutating func word(_ bytes: Span<UInt8>, in list: Int) throws(Refusal) -> Int {
    guard let place = grammar.words.place(of: try string(bytes), in: list, bytes, grammar.bytes)
    else { throw Refusal() }
    return place
  }

  /// A word of a rule's list.
  mutating func word(_ bytes: Span<UInt8>, of rule: Grammar.Rule) throws(Refusal) -> Int {
    try expect(UInt8(ascii: "\""), bytes)
    return try word(bytes, in: rule.low)
  }

  /// A word that many lines share, from behind its opening quote on: up to the next quote, and the
  /// form of the word tells whether that ended it.
  mutating func symbol(_ bytes: Span<UInt8>, _ symbols: inout Symbols) throws(Refusal) -> Symbol {
    symbols.intern(try span(plain(bytes)), in: bytes)
  }

  /// A day, from behind its opening quote on.
  mutating func day(_ bytes: Span<UInt8>) throws(Refusal) -> Day {
    guard let day = Day(bytes, offset..<(offset + 10)) else { throw Refusal() }
    offset += 10
    try expect(UInt8(ascii: "\""), bytes)
    return day
  }

  mutating func openedDay(_ bytes: Span<UInt8>) throws(Refusal) -> Day {
    try expect(UInt8(ascii: "\""), bytes)
    return try day(bytes)
  }

  /// A partial date, from behind its opening quote on.
  mutating func date(_ bytes: Span<UInt8>) throws(Refusal) -> PartialDate {
    if bytes.byte(offset &+ 10) == UInt8(ascii: "\""), let day = Day(bytes, offset..<(offset + 10))
    {
      offset &+= 11
      return PartialDate(day)
    }
    guard let date = PartialDate(bytes, try plain(bytes)) else { throw Refusal() }
    return date
  }

  mutating func openedDate(_ bytes: Span<UInt8>) throws(Refusal) -> PartialDate {
    try expect(UInt8(ascii: "\""), bytes)
    return try date(bytes)
  }

  /// A number that is no integer of the log, from its opening quote on.
  mutating func decimal(_ bytes: Span<UInt8>) throws(Refusal) {
    try expect(UInt8(ascii: "\""), bytes)
    _ = take(UInt8(ascii: "-"), bytes)
    let whole = try digits(bytes)
    guard whole.count == 1 || bytes.byte(whole.lowerBound) != UInt8(ascii: "0") else {
      throw Refusal()
    }
    if take(UInt8(ascii: "."), bytes) {
      let fraction = try digits(bytes)
      guard bytes.byte(fraction.upperBound - 1) != UInt8(ascii: "0") else { throw Refusal() }
    } else if whole.count <= 16 {
      guard let value = Day.digits(bytes, whole), value > JSONValue.largestInteger else {
        throw Refusal()
      }
    }
    try expect(UInt8(ascii: "\""), bytes)
  }

  private mutating func digits(_ bytes: Span<UInt8>) throws(Refusal) -> Range<Int> {
    let start = offset
    while bytes.byte(offset).isDigit { offset &+= 1 }
    guard offset > start else { throw Refusal() }
    return start..<offset
  }

  /// 64 hexadecimal digits, from their opening quote on.
  mutating func digest(_ bytes: Span<UInt8>) throws(Refusal) {
    try expect(UInt8(ascii: "\""), bytes)
    let end = offset + 64
    while offset < end {
      let byte = bytes.byte(offset)
      guard byte.isDigit || byte &- UInt8(ascii: "a") < 6 else { throw Refusal() }
      offset &+= 1
    }
    try expect(UInt8(ascii: "\""), bytes)
  }
}
