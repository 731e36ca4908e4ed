import Convention
import EventLog
import Foundation

/// The work on one ledger, step by step; each step is a call or two of the code it measures.
struct Measurement {
  private let folder: String
  private let log: LogFolder
  private let stopwatch: Stopwatch

  /// - Parameter folder: the one that holds `Events/`.
  init(of folder: String, runs: Int) {
    self.folder = folder
    log = LogFolder(folder + "/Events")
    stopwatch = Stopwatch(runs: runs)
  }

  /// The basis of every question: the end of a year that the generated ledger does not pass.
  private static let day = Day.date(2024, 12, 31)

  private static let measures = [
    "parties", "signatories", "article3.outstanding", "article4.completed",
    "article7.initial.overdue", "stockpile.declared", "assistance.needed",
  ]

  /// What is wrong with a ledger that was to be measured.
  struct Damaged: Error, CustomStringConvertible {
    let description: String
  }

  /// Measures every step.
  func report() throws -> MeasurementReport {
    var report = try questions()
    // What they need is hidden behind what was held before.
    report.steps.append(try append(after: report.lines).withoutPeak)
    report.steps.append(try stopwatch.time("verify") { try verify() }.step.withoutPeak)
    return report
  }

  /// The steps that build upon each other.
  private func questions() throws -> MeasurementReport {
    let idle = ResidentMemory.peakBytes
    var steps: [Step] = []
    func time<Value>(_ name: String, _ work: () throws -> Value) rethrows -> Value {
      let (step, value) = try stopwatch.time(name, work)
      steps.append(step)
      return value
    }
    let contents = try time("read and check") { try read() }
    let axes = Axes(asOf: Measurement.day, knownBy: Measurement.day)
    let ledger = time("group into facts") { Ledger(contents) }
    let state = time("fold") { ledger.state(axes) }
    let measures = try Measurement.measures.map { try Measure($0) }
    _ = try time("\(measures.count) measures") { try measures.map { try $0.answer(state) } }
    _ = try time("series of 15 years") {
      try ledger.series(
        Measure("article3.outstanding"), axes, from: Day.date(2010, 12, 31), to: Measurement.day,
        every: .year)
    }
    if let document = FigureBook(ledger).documents.last {
      _ = time("audit of one report") {
        ledger.audit(document, book: FigureBook(ledger))
      }
    }
    return MeasurementReport(
      ledger: folder, lines: contents.size,
      bytes: contents.segments.reduce(0) { $0 + $1.byteCount }, idleBytes: idle, steps: steps)
  }

  private func read() throws -> LogContents {
    let contents = try log.read(vocabulary: EventType.vocabulary)
    if !contents.isWhole {
      throw Damaged(description: "the ledger has faults; `ccm verify` tells them")
    }
    return contents
  }

  /// What `ccm verify` does, except for snapshots.
  private func verify() throws -> Digest {
    let contents = try read()
    let roots = LogRoots(contents)
    if let fault = DomainCheck(contents).faults.first {
      throw Damaged(description: "line \(fault.line): \(fault.message)")
    }
    _ = Ledger(contents).state(Axes(asOf: Measurement.day, knownBy: Measurement.day))
    return roots.root(at: contents.size)
  }

  /// One line a run, to a copy of the ledger.
  private func append(after size: Int) throws -> Step {
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "ledger-bench-\(UUID().uuidString)")
    try files.createDirectory(at: copy, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: copy) }
    let events = copy.appending(path: "Events").path
    try files.copyItem(atPath: folder + "/Events", toPath: events)
    var count = 0
    return try stopwatch.time("append of one line") {
      count += 1
      // A document that cites itself goes into any ledger.
      let id = "ledger-bench-\(size)-\(count)"
      let line = """
        {"type":"document.registered","source":{"document":"\(id)","at":"title"},\
        "data":{"id":"\(id)","title":"Bench","publisher":"Bench","lineage":"press"}}
        """
      let batch = Batch.read(
        Array(line.utf8), file: "line", vocabulary: EventType.vocabulary
      ).batch
      let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
      return try Append(batch, by: "bench", now: now).run(
        in: LogFolder(events), vocabulary: EventType.vocabulary
      ) { log, entries in
        DomainCheck(log, after: log.size - entries.count).faults.map { complaint in
          complaint.fault(entries[0].line, entries[0].origin)
        }
      }
    }.step
  }
}
