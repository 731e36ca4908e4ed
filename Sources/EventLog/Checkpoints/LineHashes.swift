/// The hash of each line of a log, kept beside its checkpoint, so that a line that was changed can
/// be named.
///
/// A text: line *n* is the hash of line *n* of the log in base64. The root over these hashes is the
/// checkpoint's, so that what stands here cannot be changed unseen either.
///
/// The hashes are those of single lines, the lowest level of the tree. A level higher would halve
/// the text, and name two lines where one was changed; ten levels higher, a thousand. At 45 bytes a
/// line it is a seventh of the log, and an append reads and hashes all of the log anyway. It only
/// grows at its end, so that version control keeps each line once.
package struct LineHashes: Sendable, Equatable {
  package let hashes: [Digest]

  package init(_ hashes: [Digest]) { self.hashes = hashes }

  /// The bytes of the file.
  package var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(hashes.count * (Digest.base64Length + 1))
    for hash in hashes {
      hash.appendBase64(to: &text)
      text.append(0x0A)
    }
    return text
  }

  /// Reads what `text` writes; every fault names its line.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (hashes: LineHashes?, faults: [Fault]) {
    var text = TextLines(bytes, file: file)
    text.expectEnd()
    var hashes: [Digest] = []
    hashes.reserveCapacity(text.lines.count)
    for (index, line) in text.lines.enumerated() {
      if let hash = Digest(base64: line) {
        hashes.append(hash)
      } else if text.faults.count < LineReader.maximumFaults {
        text.report(index + 1, "not a hash; expected the base64 form of 32 bytes, 44 characters")
      }
    }
    return text.faults.isEmpty ? (LineHashes(hashes), []) : (nil, text.faults)
  }
}
