/// Whether two strings have the same bytes; Swift's `==` asks for canonical equivalence only.
func same(_ a: String, _ b: String) -> Bool {
  a.utf8.count == b.utf8.count && a.utf8.elementsEqual(b.utf8)
}

/// Whether a string comes first by its UTF-8 bytes.
func utf8Precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

extension [String] {
  /// Whether one of them has the same bytes.
  func contains(bytesOf name: String) -> Bool { contains { same($0, name) } }
}
