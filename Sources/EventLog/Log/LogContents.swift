/// A log as it was read: its bytes, what its lines say, and everything that is wrong with it.
///
/// The bytes of all segments stand one behind the other in one array; records, texts and words are
/// numbers and spans that point into it. Reading never stops at a fault; who needs a log without
/// any asks `isWhole`.
package struct LogContents: Sendable {
  package let vocabulary: Vocabulary
  /// The segments' bytes, in order.
  package internal(set) var bytes: [UInt8] = []
  /// What the lines say, those left out that could not be read. In a whole log, the record of
  /// sequence number *n* is `records[n - 1]`.
  package internal(set) var records: [Record] = []
  /// The events that corrections put in a line's place, in the order of the corrections.
  package internal(set) var replacements: [Record] = []
  /// The values of all payloads' members, where the records say.
  package internal(set) var slots: [UInt64] = []
  package internal(set) var symbols = Symbols()
  /// In the order of the files.
  package internal(set) var faults: [Fault] = []
  package internal(set) var segments: [Segment] = []
  package internal(set) var tornTail: TornTail?
  /// How many lines it holds, readable or not; in a whole log, the head: the last sequence number.
  package internal(set) var size = 0

  /// How many lines the canonical reader did not take although they are canonical: none, as the
  /// tests hold. If there should be one, only time is lost.
  package internal(set) var overlooked = 0

  package init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Whether nothing is wrong with it.
  package var isWhole: Bool { faults.isEmpty && tornTail == nil }

  /// The bytes of the line at a position of a whole log, from 1: its sequence number.
  package func line(_ seq: Int) -> [UInt8] { Array(bytes[records[seq - 1].line.range]) }

  /// The Merkle root over all lines of a whole log.
  package var root: Digest { root(at: size) }

  /// The Merkle root over the first lines of a whole log, so many of them.
  package func root(at size: Int) -> Digest { tree(at: size).root }

  private func tree(at size: Int) -> MerkleTree {
    MerkleTree(records.prefix(size).map(\.line.range), of: bytes, threads: 2)
  }

  /// Where the line of a record stands.
  ///
  /// - Complexity: logarithmic in the number of segments.
  package func origin(of record: Record) -> Origin {
    let start = record.line.start
    let index = segments.partitioningIndex { $0.byteStart > start } - 1
    guard segments.indices.contains(index) else { return Origin(file: "", line: 0) }
    let segment = segments[index]
    let before = records.partitioningIndex { $0.line.start >= segment.byteStart }
    let own = records.partitioningIndex { $0.line.start > start } - 1
    return Origin(file: segment.file, line: own - before + 1)
  }

  /// The log as it was when it held so many lines; the segments it had are cut to that size, and
  /// what is wrong with the log stays wrong.
  ///
  /// - Precondition: the size is not negative and not above the log's.
  package func prefix(_ size: Int) -> LogContents {
    precondition((0...self.size).contains(size), "A prefix is no longer than its log")
    var prefix = self
    prefix.size = size
    prefix.records = records.filter { $0.seq <= size }
    prefix.replacements = replacements.filter { $0.seq <= size }
    prefix.segments = []
    var left = size
    for var segment in segments where left > 0 {
      if segment.count > left {
        let last = records[size - 1].line.range.upperBound
        segment.byteCount = last + 1 - segment.byteStart
        segment.count = left
      }
      prefix.segments.append(segment)
      left -= segment.count
    }
    return prefix
  }
}

extension LogContents {
  /// The text that stands in a span, between its quotes.
  package func text(_ span: ByteSpan) -> String {
    let range = span.range
    guard bytes[range].contains(UInt8(ascii: "\\")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var reader = JSONReader([UInt8(ascii: "\"")] + bytes[range] + [UInt8(ascii: "\"")])
    return (try? reader.document())?.string ?? ""
  }

  /// A symbol's word.
  package func text(_ symbol: Symbol) -> String {
    String(decoding: symbols.word(symbol), as: UTF8.self)
  }

  /// The symbol of a word; nil where no line holds it.
  package func symbol(_ word: String) -> Symbol? { symbols.find(Array(word.utf8)) }

  /// The word in a record's `voice`; nil where it names none.
  package func voice(_ record: Record) -> String? {
    record.voice == 0 ? nil : vocabulary.voices[Int(record.voice) - 1]
  }

  /// The JSON in a span.
  package func json(_ span: ByteSpan) -> JSONValue {
    var reader = JSONReader(Array(bytes[span.range]))
    return (try? reader.document()) ?? .null
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index from which on a test holds, which never ceases to hold once it does.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
