/// A folder whose files are replaced whole: a reader sees a file as it was before or after.
package struct Folder: Sendable {
  package let path: String
  package let fileSystem: any FileSystem

  package init(_ path: String, in fileSystem: any FileSystem = LocalFileSystem()) {
    self.path = path
    self.fileSystem = fileSystem
  }

  package func path(of fileName: String) -> String { path + "/" + fileName }

  /// The folder itself, for its lock and for flushing it.
  package func open() throws(SystemError) -> OpenFile {
    try OpenFile(path, for: .folder, in: fileSystem)
  }

  /// The bytes of a file; nil where there is none of that name.
  package func contents(of fileName: String) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) { return try fileSystem.contents(of: path(of: fileName)) } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// The names in the folder, sorted as bytes; none where there is no folder.
  package func names() throws(SystemError) -> [String] {
    do throws(SystemError) {
      return try fileSystem.names(in: path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  /// Makes the folder where there is none, so that it outlives a loss of power.
  package func make() throws(SystemError) {
    do throws(SystemError) {
      _ = try fileSystem.status(of: path)
      return
    } catch {
      if !error.isMissing { throw error }
    }
    try fileSystem.makeFolder(path)
    try Folder(parent, in: fileSystem).synchronize()
  }

  /// Returns once the names in the folder are on the disk.
  package func synchronize() throws(SystemError) { try open().synchronize() }

  /// Gives a file these bytes, in place of what it held: all of them, or on an error nothing.
  ///
  /// The folder is not flushed; until it is, a crash may bring back what the file held.
  package func put(_ bytes: [UInt8], as fileName: String) throws(SystemError) {
    let temporary = path(of: Folder.temporaryPrefix + fileName)
    do throws(SystemError) {
      try write(bytes, to: temporary)
      try fileSystem.adopt(temporary, from: path(of: fileName))
      try fileSystem.rename(temporary, to: path(of: fileName))
    } catch {
      do throws(SystemError) { try fileSystem.remove(temporary) } catch {}
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let file = try OpenFile(path, for: .creating, in: fileSystem)
    try file.write(bytes)
    try file.synchronize()
  }

  /// As `put`, for a folder whose other files others may be writing: of what a writer that crashed
  /// has left behind, only that of this file is removed.
  package func replace(_ fileName: String, with bytes: [UInt8]) throws(SystemError) {
    do throws(SystemError) {
      try fileSystem.remove(path(of: Folder.temporaryPrefix + fileName))
    } catch { if !error.isMissing { throw error } }
    try put(bytes, as: fileName)
  }

  /// Takes a file away.
  package func remove(_ fileName: String) throws(SystemError) {
    try fileSystem.remove(path(of: fileName))
  }

  /// Removes what writers that crashed have left behind.
  package func removeLeftovers() throws(SystemError) {
    for name in try names() where name.utf8.starts(with: Folder.temporaryPrefix.utf8) {
      // A folder of such a name is nobody's leftover.
      guard try fileSystem.status(of: path(of: name)).kind == .file else { continue }
      try fileSystem.remove(path(of: name))
    }
  }

  static let temporaryPrefix = ".append-"

  /// The path of the folder that holds this one.
  private var parent: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
