extension Checkpoint {
  /// The largest size: what the names of segments have room for.
  static let largestSize = 99_999_999

  /// Reads the three lines and nothing else; every fault names its line and column.
  ///
  /// - Parameter file: the file as the user would name it.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (checkpoint: Checkpoint?, faults: [Fault]) {
    var text = TextLines(bytes, file: file)
    text.expectCount(3, what: "origin, size and root")
    guard text.faults.isEmpty else { return (nil, text.faults) }
    let origin = origin(in: &text)
    let size = size(in: &text)
    let root = Digest(base64: text.lines[2])
    if root == nil {
      text.report(3, "not a root; expected the base64 form of 32 bytes, 44 characters")
    }
    guard let origin, let size, let root, text.faults.isEmpty else { return (nil, text.faults) }
    return (Checkpoint(origin: origin, size: size, root: root), [])
  }

  /// C2SP tlog-checkpoint: an origin is not empty, and holds no space and no plus. Ours is the name
  /// of the log and digits of its first line's hash.
  private static func origin(in text: inout TextLines) -> String? {
    let line = text.lines[0]
    let parts = line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isName = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    let isDigit = { (byte: UInt8) in
      (0x61...0x66).contains(byte) || (0x30...0x39).contains(byte)
    }
    guard parts.count == 2, (1...64).contains(parts[0].count), parts[0].allSatisfy(isName),
      parts[1].count == originDigits, parts[1].allSatisfy(isDigit)
    else {
      text.report(
        1,
        "not an origin; expected the log's name, \"/\" and \(originDigits) hexadecimal digits")
      return nil
    }
    return String(decoding: line, as: UTF8.self)
  }

  private static func size(in text: inout TextLines) -> Int? {
    let line = text.lines[1]
    guard let size = Int(String(decoding: line, as: UTF8.self)), (1...largestSize).contains(size),
      String(size).utf8.elementsEqual(line)
    else {
      text.report(
        2, "not a size; expected a number from 1 to \(largestSize), without leading zeros")
      return nil
    }
    return size
  }
}
