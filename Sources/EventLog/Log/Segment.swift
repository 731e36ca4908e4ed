/// One file of the log: a run of lines that an archivist took in together.
package struct Segment: Sendable, Hashable {
  package var name: SegmentName
  /// The file as the user would name it, for instance `Events/00000001-register.jsonl`.
  package var file: String
  /// How many lines it holds.
  package var count: Int
  package var byteCount: Int
}

/// The name of a segment's file: `<first sequence number, 8 digits>-<accession>.jsonl`.
package struct SegmentName: Sendable, Hashable {
  package let firstSeq: Int
  package let accession: Accession

  /// - Precondition: the number has at most eight digits.
  package init(firstSeq: Int, accession: Accession) {
    precondition((1...99_999_999).contains(firstSeq), "A segment's name has room for 8 digits")
    self.firstSeq = firstSeq
    self.accession = accession
  }

  /// Reads a file's name; nil when it is not that of a segment.
  package init?(_ fileName: String) {
    let bytes = Array(fileName.utf8)
    guard bytes.count > 15, bytes[8] == 0x2D, bytes.suffix(6).elementsEqual(".jsonl".utf8),
      let firstSeq = Day.digits(bytes[0..<8]), firstSeq > 0,
      let accession = Accession(String(decoding: bytes[9..<(bytes.count - 6)], as: UTF8.self))
    else { return nil }
    self.init(firstSeq: firstSeq, accession: accession)
  }
}

extension SegmentName: CustomStringConvertible {
  /// The file's name.
  package var description: String {
    let digits = String(firstSeq)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits + "-\(accession).jsonl"
  }
}

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
