/// The folder in which an append leaves the checkpoint of the log, and the hashes of its lines.
package struct CheckpointFolder: Sendable {
  /// The file with the checkpoint of the log's head.
  package static let checkpointFile = "log.checkpoint"
  /// The file with the hash of each line.
  package static let hashesFile = "log.tree"

  package let folder: Folder
  /// The folder as faults name it.
  package let name: String
  /// What logs of this kind are called: the first part of an origin.
  package let logName: String

  package init(_ folder: Folder, name: String, logName: String) {
    self.folder = folder
    self.name = name
    self.logName = logName
  }

  /// What stands in the two files.
  package func read() throws(SystemError) -> KeptCheckpoint {
    var kept = KeptCheckpoint(file: shown(CheckpointFolder.checkpointFile))
    if let bytes = try folder.contents(of: CheckpointFolder.checkpointFile) {
      let (checkpoint, faults) = Checkpoint.read(bytes, file: kept.file)
      kept.checkpoint = checkpoint
      kept.faults = faults
    }
    kept.hashes = try hashes()
    return kept
  }

  /// The hash of each line, as the file has it.
  package func hashes() throws(SystemError) -> KeptHashes {
    let file = shown(CheckpointFolder.hashesFile)
    guard let bytes = try folder.contents(of: CheckpointFolder.hashesFile) else {
      return KeptHashes(file: file, hashes: nil, faults: [])
    }
    let (hashes, faults) = LineHashes.read(bytes, file: file)
    return KeptHashes(file: file, hashes: hashes, faults: faults)
  }

  /// Leaves the checkpoint of a log, for good once this returns.
  ///
  /// The hashes go first: after a crash in between, the checkpoint is that of a log that has grown
  /// since, and the hashes still name each of its lines.
  func leave(_ checkpoint: Checkpoint, _ hashes: LineHashes) throws(SystemError) {
    try folder.make()
    try folder.replace(CheckpointFolder.hashesFile, with: hashes.text)
    try folder.replace(CheckpointFolder.checkpointFile, with: checkpoint.text)
    try folder.synchronize()
  }

  package func shown(_ fileName: String) -> String { "\(name)/\(fileName)" }
}

/// A checkpoint as it was found, and the hashes beside it.
package struct KeptCheckpoint: Sendable {
  /// The file as the user would name it.
  package let file: String
  /// Nil where there is none, or none that can be read.
  package var checkpoint: Checkpoint?
  /// Why it cannot be read.
  package var faults: [Fault] = []
  package var hashes: KeptHashes

  package init(file: String, checkpoint: Checkpoint? = nil, hashes: KeptHashes? = nil) {
    self.file = file
    self.checkpoint = checkpoint
    self.hashes = hashes ?? KeptHashes(file: "", hashes: nil, faults: [])
  }
}

/// The hashes of lines as they were found.
package struct KeptHashes: Sendable {
  /// The file as the user would name it.
  package let file: String
  /// Nil where there are none, or none that can be read.
  package let hashes: LineHashes?
  /// Why they cannot be read.
  package let faults: [Fault]
}
