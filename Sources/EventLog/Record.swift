/// One line of the log as its reader keeps it: numbers, and spans of the log's bytes.
///
/// It holds no reference, so that an array of records is one allocation. Words are symbols, texts
/// are spans; `LogContents` turns both back.
package struct Record: Sendable, Hashable {
  /// Position in the log: 1, 2, 3 ...
  package var seq: Int { Int(number) }
  var number: UInt32
  /// The type's place in the vocabulary.
  package var type: UInt8
  /// The voice's place in the vocabulary, from 1; 0 where the line names none.
  var voice: UInt8
  /// The State concerned.
  package var state: Code?
  package var on: PartialDate?
  package var known: Day?
  /// The document the line rests on.
  package var document: Symbol { Symbol(index: Int(documentIndex)) }
  var documentIndex: UInt32
  /// Who appended the line.
  package var by: Symbol { Symbol(index: Int(byIndex)) }
  var byIndex: UInt32
  /// When the line was appended.
  package var recorded: Instant
  /// The place in the document, between its quotes.
  package var at: ByteSpan
  /// The whole line without its LF; of a replacement, the event in its correction.
  package var line: ByteSpan
  /// The payload, between its braces and with them.
  package var data: ByteSpan
  /// Which members of the payload are present: a bit for each, in the order of the declaration.
  var present: UInt32
  /// Where the values of those members begin, one 64-bit slot each.
  var slots: UInt32
}

/// Where a record's line stands.
package struct Origin: Sendable, Hashable {
  /// The file as the user would name it, for instance `Events/00000001-register.jsonl`.
  package var file: String
  /// From 1.
  package var line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
