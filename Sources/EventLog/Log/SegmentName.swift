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
