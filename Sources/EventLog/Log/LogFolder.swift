/// The folder that holds the segments of a log.
///
///     let log = try LogFolder("Events").read(vocabulary: vocabulary)
///     log.isWhole ? log.records : []
package struct LogFolder: Sendable {
  package let path: String
  /// The folder as faults name it.
  package let name: String
  package let fileSystem: any FileSystem

  /// - Parameter name: the folder as faults should name it, where that is not its path.
  package init(
    _ path: String, name: String? = nil, fileSystem: any FileSystem = LocalFileSystem()
  ) {
    self.path = path
    self.name = name ?? path
    self.fileSystem = fileSystem
  }

  /// Reads the whole log. Takes no lock: an append puts whole batches in place, so that what is
  /// read is the log before or after it.
  ///
  /// What is wrong with the log stands in the result; thrown is only what keeps it from being
  /// read. A folder without segments holds the log of size 0.
  ///
  /// - Parameter hasher: hashes the lines of a whole log while they are read, but for the last ones,
  ///   which fill no batch; see `LogRoots`.
  package func read(
    vocabulary: Vocabulary, hashing hasher: MerkleHasher? = nil
  ) throws(SystemError) -> LogContents {
    let (segments, strangers, byteCount) = try files()
    var scanner = LogScanner(vocabulary: vocabulary, byteCount: byteCount, hasher: hasher)
    var ranges: [Range<Int>] = []
    for segment in segments {
      ranges.append(try scanner.load(path(of: segment.description), in: fileSystem))
    }
    for (index, segment) in segments.enumerated() {
      scanner.scan(
        segment, file: shown(segment.description), isLast: index == segments.count - 1,
        in: ranges[index])
    }
    for stranger in strangers { scanner.stranger(shown(stranger)) }
    return scanner.contents
  }

  /// What stands in the folder, in the order of names, and how many bytes the segments have; names
  /// that start with a dot are left out.
  func files() throws(SystemError) -> (
    segments: [SegmentName], strangers: [String], byteCount: Int
  ) {
    var segments: [SegmentName] = []
    var strangers: [String] = []
    var byteCount = 0
    for name in try fileSystem.names(in: path).sorted(by: LogFolder.precedes)
    where !name.utf8.starts(with: ".".utf8) {
      let segment = SegmentName(name)
      let status = segment == nil ? nil : try fileSystem.status(of: path(of: name))
      if let segment, let status, status.kind == .file {
        segments.append(segment)
        byteCount += status.size
      } else {
        strangers.append(name)
      }
    }
    return (segments, strangers, byteCount)
  }

  func path(of fileName: String) -> String { path + "/" + fileName }

  func shown(_ fileName: String) -> String { name + "/" + fileName }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

// What only those do who hold the lock.
extension LogFolder {
  /// The folder itself, whose files are replaced whole.
  var folder: Folder { Folder(path, in: fileSystem) }

  /// Removes what an append or a repair that crashed has left behind.
  func removeLeftovers() throws(SystemError) {
    try folder.removeLeftovers { name in
      SegmentName(name) != nil || name.utf8.starts(with: ".torn-".utf8)
    }
  }
}
