/// The slug that names a batch of material: `a-z`, `0-9`, and single dashes between them.
package struct Accession: Sendable, Hashable {
  package let slug: String

  /// The accession of a log whose first batch names none.
  package static let unnamed = Accession(unchecked: "log")

  private init(unchecked slug: String) { self.slug = slug }

  /// Nil when the text is no slug, or longer than 64 bytes.
  package init?(_ slug: String) {
    let words = slug.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard slug.utf8.count <= 64, words.allSatisfy({ !$0.isEmpty }),
      slug.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      })
    else { return nil }
    self.slug = slug
  }
}

extension Accession: CustomStringConvertible {
  package var description: String { slug }
}
