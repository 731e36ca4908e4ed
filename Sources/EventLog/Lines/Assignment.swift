/// A member of an event and its value, as somebody types them: `on=2011-01-25`,
/// `parts.1.first=2012-09-10`.
package struct Assignment: Sendable {
  /// The member, and what it is a member of: `["parts", "1", "first"]`.
  package let path: [String]
  /// What stands behind the sign; empty to leave the member out.
  package let value: String

  package init(_ path: [String], _ value: String) {
    self.path = path
    self.value = value
  }

  /// Nil for a text that names no member: one without `=`, or with anything but letters, digits and
  /// single dots before it.
  package init?(_ text: String) {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let path = text[..<equals].split(separator: ".", omittingEmptySubsequences: false)
    let isPath = path.allSatisfy { name in
      !name.isEmpty && name.utf8.allSatisfy { $0.isDigit || Assignment.isLetter($0) }
    }
    guard isPath else { return nil }
    self.init(path.map(String.init), String(text[text.index(after: equals)...]))
  }

  /// The member as it was typed.
  package var name: String { path.joined(separator: ".") }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
