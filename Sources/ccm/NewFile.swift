import EventLog

/// A file to be written once: evidence is never put over other evidence.
struct NewFile {
  private let folder: Folder
  private let name: String
  /// The file as messages name it.
  private let shown: String

  init(_ folder: Folder, _ name: String, shown: String) {
    self.folder = folder
    self.name = name
    self.shown = shown
  }

  /// A file by its path.
  init(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.dropLast().joined(separator: "/")
    let folder = parts.count == 1 ? "." : above.isEmpty ? "/" : above
    self.init(Folder(folder), String(parts.last ?? ""), shown: path)
  }

  /// Writes it, all of it or nothing, for good once this returns. Where it is there already with
  /// the same bytes, nothing is done; with others, it stays as it is.
  func write(_ bytes: [UInt8]) throws(Stop) {
    do throws(SystemError) {
      if let existing = try folder.contents(of: name) {
        if existing == bytes { return }
      } else {
        try folder.replace(name, with: bytes)
        try folder.synchronize()
        return
      }
    } catch {
      throw .error(.storage, error.description)
    }
    throw .error(
      .integrity,
      "\(shown) is there already and says something else; it stays as it is: move it aside first")
  }
}
