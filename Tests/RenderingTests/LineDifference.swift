/// The lines in which two texts differ, with their numbers, the first of them.
///
///     - 3: Aland  party
///     + 3: Aland  signatory
struct LineDifference: CustomStringConvertible {
  private static let mostLines = 20
  private static let mostCharacters = 300

  let description: String

  init(_ expected: [UInt8], _ found: [UInt8]) {
    let difference = Self.lines(found).difference(from: Self.lines(expected))
    let changes = difference.map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "-", line)
      case .insert(let offset, let line, _): (offset, "+", line)
      }
    }.sorted { ($0.0, $1.1) < ($1.0, $0.1) }
    var lines = changes.prefix(Self.mostLines).map { offset, sign, line in
      "  \(sign) \(offset + 1): \(Self.shown(line))"
    }
    if changes.count > lines.count { lines.append("  and \(changes.count - lines.count) more") }
    if expected.isEmpty { lines.insert("  (there was no such file)", at: 0) }
    if found.isEmpty { lines.insert("  (nothing was found)", at: 0) }
    description = lines.joined(separator: "\n")
  }

  /// Lines by their bytes, so that no line end is hidden in a character.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func shown(_ line: String) -> String {
    line.count <= mostCharacters ? line : line.prefix(mostCharacters) + " ..."
  }
}
