import EventLog

/// A checkpoint in a file of its own, with the name it was given by.
struct CheckpointFile {
  let path: String
  let shown: String
  let bytes: [UInt8]
  let checkpoint: Checkpoint

  /// Reads it; one that cannot be read is refused with its place.
  ///
  /// - Parameter shown: the file as messages name it, where that is not its path.
  init(_ path: String, shown: String? = nil) throws(Stop) {
    self.path = path
    self.shown = shown ?? path
    do throws(SystemError) { bytes = try LocalFileSystem().contents(of: path) } catch {
      throw .error(.unreadable, error.description)
    }
    let (checkpoint, faults) = Checkpoint.read(bytes, file: self.shown)
    guard let checkpoint else { throw .faults(faults, code: .unreadable) }
    self.checkpoint = checkpoint
  }

  /// Where its signature stands.
  var signature: String { path + CheckpointName.signatureSuffix }
}
