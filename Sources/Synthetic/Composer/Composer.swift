import EventLog

/// Composes the lines of a ledger, one after the other.
///
/// What it keeps does not grow with the lines: how many facts of each type were told, how far each
/// document was read, and a few lines that may be corrected.
struct Composer {
  /// Where a line was read.
  struct Source {
    /// Position on the shelf.
    var document: Int
    var place: String
    var voice: String?
  }

  /// A line that was written.
  struct Told {
    let seq: Int
    let fact: Fact
    let source: Source
  }

  let limit: Int
  let facts: FactSource
  let states = State.all
  let types = LineType.all
  let shelf: DocumentShelf
  var draw: Draw

  var text = LineText()
  private(set) var cutter = SegmentCutter()
  private(set) var seq = 0
  private var recorded = Instant(seconds: 0)
  private var recordedText = ""
  private var by = ""
  /// The batch of material the lines come from.
  var accession = "register"

  /// How many facts of each type were told.
  var told: [Int]
  /// How many places of each document were cited.
  private var cited: [Int]
  /// A sample of all facts told so far.
  var sample: [Told] = []
  private var sampled = 0
  var lastCorrection: Int?
  /// The figures published so far.
  var figures: [String] = []
  /// The type whose turn it is, so that every type is told once before chance decides.
  private var turn = 0

  init(lines: Int, seed: UInt64) {
    limit = lines
    facts = FactSource(seed: seed)
    draw = Draw(seed: seed)
    // A document for every fifty lines, within reason.
    shelf = DocumentShelf(count: min(max(lines / 50, 40), 2000), &draw)
    told = Array(repeating: 0, count: types.count)
    cited = Array(repeating: 0, count: shelf.documents.count)
    recorded = Instant(seconds: Int64(Calendar.last.number) * 86_400 + 500_000)
  }

  private static let sampleSize = 256
  private static let batchLines = 500

  var isFull: Bool { seq >= limit }

  // MARK: The order of things

  /// Composes the next few lines; false when there is nothing left to say.
  mutating func advance() -> Bool {
    if isFull {
      cutter.cut()
      return false
    }
    if seq == 0 {
      registers()
      accession = "depositary"
      treatyActions()
      accession = "reports"
    } else if turn < TypeMix.real.types.count {
      passage(of: TypeMix.real.types[turn])
      turn += 1
      if turn == TypeMix.real.types.count {
        for _ in 0..<4 { figure() }
        correction()
        for _ in 0..<2 { retraction() }
      }
    } else {
      switch draw.below(1000) {
      case 0..<10 where figures.count < Composer.figureLimit: figure()
      case 10..<65: correction()
      case 65..<95: retraction()
      default: passage(of: TypeMix.real.pick(&draw))
      }
    }
    return true
  }

  mutating func takeSegments() -> [Segment] { cutter.take() }

  // MARK: A line

  /// Begins a line with its position; false when the ledger is full.
  mutating func begin() -> Bool {
    if isFull { return false }
    if seq % Composer.batchLines == 0 {
      recorded = Instant(seconds: recorded.seconds + Int64(draw.below(300)))
      recordedText = recorded.description
      by = draw.one(of: ["registry", "registry", "registry", "archive", "José Peña"])
    }
    seq += 1
    text.removeAll()
    text.open()
    text.member("seq", seq)
    text.member("recorded", recordedText)
    text.member("by", by)
    return true
  }

  mutating func end() {
    text.close()
    cutter.add(text.bytes, seq: seq, accession: accession)
  }

  mutating func write(_ source: Source) {
    text.open("source")
    text.member("document", shelf.documents[source.document].id)
    text.member("at", source.place)
    if let voice = source.voice { text.member("voice", voice) }
    text.close()
  }

  // MARK: Sources

  /// A passage that nothing was read from yet, of a document that can tell of that day.
  mutating func source(telling day: Day) -> Source { source(in: shelf.telling(of: day, &draw)) }

  /// A passage of a document that nothing was read from yet.
  mutating func source(in document: Int) -> Source {
    cited[document] += 1
    let place = Prose.place(cited[document], of: draw.one(of: states).name, &draw)
    return Source(document: document, place: place, voice: shelf.documents[document].voice(&draw))
  }

  /// The next paragraph of a document.
  mutating func paragraph(of document: Int) -> Source {
    cited[document] += 1
    return Source(document: document, place: "para \(cited[document])")
  }

  /// Keeps a fact that was told in the last line, or not: each of all with the same chance.
  mutating func keep(_ fact: Fact, _ source: Source) {
    let told = Told(seq: seq, fact: fact, source: source)
    sampled += 1
    if sample.count < Composer.sampleSize {
      sample.append(told)
    } else {
      let place = draw.below(sampled)
      if place < sample.count { sample[place] = told }
    }
  }
}
