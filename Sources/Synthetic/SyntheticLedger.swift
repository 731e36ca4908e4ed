import Foundation

/// A ledger of any length for measurements: valid lines of all event types that tell of nothing
/// real.
///
///     try SyntheticLedger(lines: 1_000_000, seed: 1).write(to: "/tmp/million")
///
/// States bear their real codes and names; everything else is drawn from the seed, so that the same
/// length and seed give the same bytes. Registers come first, then treaty actions, then facts of
/// all types as often as in the ledger of the repository, each told by one witness or several, of
/// which some disagree, and some are corrected or retracted. No day lies after 2024, and all lines
/// are recorded in 2025 and later.
package struct SyntheticLedger {
  package let lines: Int
  package let seed: UInt64

  /// The most lines a ledger has room for: the names of segments have eight digits.
  package static let maximumLines = 99_999_999

  /// - Precondition: there is at least one line, and no more than there is room for.
  package init(lines: Int, seed: UInt64 = 1) {
    precondition(
      (1...SyntheticLedger.maximumLines).contains(lines), "A ledger has 1 to 99,999,999 lines")
    self.lines = lines
    self.seed = seed
  }

  /// Composes the segments in their order; of several, only one is held at a time.
  package func segments(_ take: (Segment) throws -> Void) rethrows {
    var composer = Composer(lines: lines, seed: seed)
    while composer.advance() {
      for segment in composer.takeSegments() { try take(segment) }
    }
    for segment in composer.takeSegments() { try take(segment) }
  }

  /// Writes the segments into `Events/` in a folder; both are made where they are missing.
  ///
  /// - Throws: an error of the file system, or when `Events/` holds something already.
  package func write(to folder: String) throws {
    let events = folder + "/Events"
    let files = FileManager.default
    try files.createDirectory(atPath: events, withIntermediateDirectories: true, attributes: nil)
    guard try files.contentsOfDirectory(atPath: events).isEmpty else {
      throw CocoaError(.fileWriteFileExists, userInfo: [NSFilePathErrorKey: events])
    }
    try segments { segment in
      try Data(segment.bytes).write(to: URL(filePath: events).appending(path: segment.name))
    }
  }
}
