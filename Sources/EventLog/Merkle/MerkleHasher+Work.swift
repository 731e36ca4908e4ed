extension MerkleHasher {
  /// Lines to be hashed together: when full, as many as a subtree has leaves.
  struct Batch: Sendable {
    var lines: ArraySlice<Range<Int>> = []
    var bytes: [UInt8] = []

    /// Copies a line into it.
    fileprivate mutating func append(_ line: ArraySlice<UInt8>) {
      lines.append(bytes.count..<(bytes.count + line.count))
      bytes += line
    }
  }

  /// What the threads share.
  struct Work: Sendable {
    /// The full batches, none in place of those a thread has taken.
    private var batches: [Batch?] = []
    /// The first batch that no thread has taken.
    private var next = 0
    /// How many other threads take batches.
    private var helpers = 0
    /// The root over each full batch, none in place of those not hashed yet.
    var roots: [Digest?] = []
    /// The lines that do not fill a batch yet.
    private(set) var open = Batch()

    /// Adds lines: full batches as they are; what lies before and behind them is copied.
    mutating func append(_ lines: [Range<Int>], of bytes: [UInt8]) {
      var rest = lines[...]
      while let line = rest.first {
        if open.lines.isEmpty && rest.count >= MerkleTree.batchSize {
          close(Batch(lines: rest.prefix(MerkleTree.batchSize), bytes: bytes))
          rest = rest.dropFirst(MerkleTree.batchSize)
          continue
        }
        open.append(bytes[line])
        rest = rest.dropFirst()
        if open.lines.count == MerkleTree.batchSize {
          close(open)
          open = Batch()
        }
      }
    }

    private mutating func close(_ batch: Batch) {
      batches.append(batch)
      roots.append(nil)
    }

    /// Says how many more threads there is work for, and counts them as helpers.
    mutating func startHelpers(atMost limit: Int) -> Int {
      let count = max(0, min(limit, batches.count - next) - helpers)
      helpers += count
      return count
    }

    /// The first batch no thread has taken, with its number. A helper that gets none has to leave.
    mutating func take(asHelper isHelper: Bool) -> (number: Int, batch: Batch)? {
      guard next < batches.count, let batch = batches[next] else {
        if isHelper { helpers -= 1 }
        return nil
      }
      batches[next] = nil
      next += 1
      return (next - 1, batch)
    }
  }
}
