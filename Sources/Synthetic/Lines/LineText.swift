import EventLog

/// JSON in its canonical form, written from left to right into one buffer.
///
///     text.open("data")
///     text.member("year", 2011)
///     text.close()                // "data":{"year":2011}
struct LineText {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  // MARK: Structure

  /// Begins an object: a member's value where it has a name, otherwise an element.
  mutating func open(_ name: String? = nil) { open(name, UInt8(ascii: "{")) }
  mutating func openList(_ name: String? = nil) { open(name, UInt8(ascii: "[")) }
  mutating func close() { bytes.append(UInt8(ascii: "}")) }
  mutating func closeList() { bytes.append(UInt8(ascii: "]")) }

  private mutating func open(_ name: String?, _ bracket: UInt8) {
    if let name { self.name(name) } else { separate() }
    bytes.append(bracket)
  }

  /// A member's name; its value follows.
  mutating func name(_ name: String) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    integer(value)
  }

  mutating func member(_ name: String, _ value: Day) {
    self.name(name)
    string(value)
  }

  mutating func members(_ pairs: KeyValuePairs<String, String?>) {
    for (name, value) in pairs {
      if let value { member(name, value) }
    }
  }

  mutating func strings(_ name: String, _ values: [String]) {
    openList(name)
    for value in values { element(value) }
    closeList()
  }

  /// A string in an array.
  mutating func element(_ value: String) {
    separate()
    string(value)
  }

  /// A comma, except behind an opening bracket or a member's name.
  mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  // MARK: Values

  /// Bytes as they are.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A string as in RFC 8785, section 3.2.2.2.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      for byte in text.utf8 { escaped(byte) }
    } else {
      raw(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x00..<0x20: preconditionFailure("The generator's texts hold no other control")
    default: bytes.append(byte)
    }
  }

  mutating func string(_ day: Day) {
    bytes.append(UInt8(ascii: "\""))
    self.day(day)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func integer(_ value: Int) {
    if value < 0 { return raw(String(value)) }
    if value >= 10 { integer(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// `YYYY-MM-DD`, or as much of it as asked for.
  mutating func day(_ day: Day, _ precision: Precision = .day) {
    let (year, month, day) = day.components
    integer(year)
    if precision == .year { return }
    two(month)
    if precision == .day { two(day) }
  }

  private mutating func two(_ value: Int) {
    bytes.append(UInt8(ascii: "-"))
    if value < 10 { bytes.append(UInt8(ascii: "0")) }
    integer(value)
  }

  /// How much of a day is written.
  enum Precision { case year, month, day }
}
