/// One line of the log as its reader keeps it: numbers, and spans of the log's bytes.
///
/// It holds no reference and takes 64 bytes, so that an array of records is one allocation. Words
/// are symbols, texts are spans; `LogContents` turns both back.
package struct Record: Sendable, Hashable {
  /// The whole line without its LF; of a replacement, the event in its correction.
  package let line: ByteSpan
  /// When the line was appended.
  package let recorded: Instant
  /// `on` packed; 0 where the line has none.
  private let date: UInt64
  /// Where the place in the document begins in the line, in the upper 32 bits; how long it is, in
  /// 24; and how many bytes lie between its end and the payload, in eight.
  private let places: UInt64
  private let number: UInt32
  /// The number of the day in `known`; the least one where the line has none.
  private let knownNumber: Int32
  private let documentIndex: UInt32
  private let byIndex: UInt32
  /// Which members of the payload are present: a bit for each, in the order of the declaration.
  let present: UInt32
  /// Where the values of those members begin, one 64-bit slot each.
  let slots: UInt32
  /// The number of the State's code; the largest one where the line names none.
  private let stateNumber: UInt16
  /// The type's place in the vocabulary.
  package let type: UInt8
  /// The voice's place in the vocabulary, from 1; 0 where the line names none.
  let voice: UInt8

  /// - Precondition: the place lies in the line, and the payload at most 255 bytes behind it.
  init(
    seq: Int, recorded: Instant, by: Symbol, type: Int, state: Code?, on: PartialDate?,
    known: Day?, document: Symbol, at: ByteSpan, voice: Int?, line: ByteSpan, dataStart: Int,
    present: UInt32, slots: Int
  ) {
    self.line = line
    self.recorded = recorded
    self.type = UInt8(type)
    self.voice = voice.map { UInt8($0 + 1) } ?? 0
    self.present = present
    self.slots = UInt32(slots)
    date = on?.packed ?? 0
    number = UInt32(clamping: seq)
    stateNumber = state?.number ?? .max
    knownNumber = known?.number ?? .min
    documentIndex = UInt32(document.index)
    byIndex = UInt32(by.index)
    places =
      UInt64(UInt32(at.start - line.start)) << 32 | UInt64(at.count) << 8
      | UInt64(UInt8(dataStart - at.range.upperBound))
  }

  /// Position in the log: 1, 2, 3 ...
  package var seq: Int { Int(number) }
  /// The State concerned.
  package var state: Code? { stateNumber == .max ? nil : Code(number: stateNumber) }
  package var on: PartialDate? { date == 0 ? nil : PartialDate(packed: date) }
  package var known: Day? { knownNumber == .min ? nil : Day(number: knownNumber) }
  /// The document the line rests on.
  package var document: Symbol { Symbol(index: Int(documentIndex)) }
  /// Who appended the line.
  package var by: Symbol { Symbol(index: Int(byIndex)) }

  /// The place in the document, between its quotes.
  package var at: ByteSpan {
    ByteSpan(start: line.start + Int(places >> 32), count: Int(places >> 8 & 0xFF_FFFF))
  }

  /// The payload, between its braces and with them: the last member of the line.
  package var data: ByteSpan {
    let start = at.range.upperBound + Int(places & 0xFF)
    return ByteSpan(start: start, count: line.range.upperBound - 1 - start)
  }
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
