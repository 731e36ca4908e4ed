import EventLog
import TestSupport
import Testing

/// Several at once, on the machine's own files: each append opens the folder anew, so that the lock
/// keeps tasks apart as it does processes.
@Suite("Append, several at once")
struct ConcurrencyTests {
  @Test("Each batch goes in whole, in some order")
  func appends() async throws {
    let folder = try TemporaryFolder()
    let log = LogFolder(folder.path)
    let outcomes = try await withThrowingTaskGroup(of: AppendOutcome.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let lines = (0..<5).map { TinyLog.thing("thing-\(writer)-\($0)") }
          var request = Append(TinyLog.batch(lines), by: "writer-\(writer)", now: TinyLog.now)
          request.lockWaitMilliseconds = 60_000
          return try request.run(in: log, vocabulary: .tiny)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let contents = try log.read(vocabulary: .tiny)
    #expect(contents.isWhole)
    #expect(contents.size == 40)
    for outcome in outcomes {
      let records = outcome.added.map { contents.records[$0 - 1] }
      #expect(Set(records.map(\.by)).count == 1)
      #expect(contents.root(at: outcome.head) == outcome.root)
    }
    #expect(try folder.names() == ["00000001-log.jsonl"])
  }

  @Test("Who reads meanwhile sees whole batches only, and never fewer")
  func readers() async throws {
    let folder = try TemporaryFolder()
    let log = LogFolder(folder.path)
    try TinyLog.append(TinyLog.thing("first"), TinyLog.thing("second"), to: log)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for batch in 0..<60 {
          try TinyLog.append(TinyLog.thing("a-\(batch)"), TinyLog.thing("b-\(batch)"), to: log) {
            if batch % 3 == 0 { $0.accession = Accession("batch-\(batch)") }
          }
        }
      }
      group.addTask {
        var size = 2
        while size < 122 {
          let contents = try log.read(vocabulary: .tiny)
          #expect(contents.isWhole, "\(contents.faults)")
          #expect(contents.size % 2 == 0)
          #expect(contents.size >= size)
          size = max(size, contents.size)
          await Task.yield()
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("Who does not get the lock in time is told so, and nothing is written")
  func locked() throws {
    let folder = try TemporaryFolder()
    let log = LogFolder(folder.path, name: "Events")
    do {
      let holder = try OpenFile(folder.path, for: .folder, in: LocalFileSystem())
      #expect(try holder.lock(waitMilliseconds: 0))
      let error = #expect(throws: AppendError.self) {
        try TinyLog.append(TinyLog.thing("a"), to: log) { $0.lockWaitMilliseconds = 30 }
      }
      guard case .locked(path: "Events")? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try folder.names().isEmpty)
    }
    try TinyLog.append(TinyLog.thing("a"), to: log) { $0.lockWaitMilliseconds = 0 }
  }
}
