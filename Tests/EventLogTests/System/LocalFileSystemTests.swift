import EventLog
import TestSupport
import Testing

@Suite("The machine's own files")
struct LocalFileSystemTests {
  private let system = LocalFileSystem()

  private func text(_ call: () throws(SystemError) -> Void) -> String? {
    do { try call() } catch { return error.description }
    return nil
  }

  @Test("What is written can be read, renamed, listed and removed")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let path = folder.path + "/.a"
    do {
      let file = try OpenFile(path, for: .creating, in: system)
      try file.write(bytes)
      try file.synchronize()
    }
    try system.rename(path, to: folder.path + "/b")
    #expect(try system.contents(of: folder.path + "/b") == bytes)
    #expect(try system.names(in: folder.path) == ["b"])
    #expect(
      try system.status(of: folder.path + "/b") == FileStatus(kind: .file, size: bytes.count))
    #expect(try system.status(of: folder.path).kind == .folder)
    try OpenFile(folder.path, for: .folder, in: system).synchronize()
    try system.remove(folder.path + "/b")
    #expect(try system.names(in: folder.path).isEmpty)
  }

  @Test("An error names what was tried, the path and the reason")
  func errors() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try folder.write("x", to: "file")
    let contents = text { () throws(SystemError) in _ = try system.contents(of: path) }
    #expect(contents == "cannot read \(path): Is a directory")
    let created = text { () throws(SystemError) in
      _ = try OpenFile(path + "/file", for: .creating, in: system)
    }
    #expect(created == "cannot create \(path)/file: File exists")
    let opened = text { () throws(SystemError) in
      _ = try OpenFile(path + "/file", for: .folder, in: system)
    }
    #expect(opened == "cannot open \(path)/file: Not a directory")
    let renamed = text { () throws(SystemError) in
      try system.rename(path + "/none", to: path + "/file")
    }
    #expect(renamed == "cannot rename \(path)/none: No such file or directory")
    let removed = text { () throws(SystemError) in try system.remove(path + "/none") }
    #expect(removed == "cannot remove \(path)/none: No such file or directory")
    let made = text { () throws(SystemError) in try system.makeFolder(path + "/file/a") }
    #expect(made == "cannot create folder \(path)/file/a: Not a directory")
    let status = text { () throws(SystemError) in _ = try system.status(of: path + "/none") }
    #expect(status == "cannot look at \(path)/none: No such file or directory")
  }

  @Test("The lock is exclusive, and let go when its holder is closed")
  func lock() throws {
    let folder = try TemporaryFolder()
    let second = try OpenFile(folder.path, for: .folder, in: system)
    do {
      let first = try OpenFile(folder.path, for: .folder, in: system)
      #expect(try first.lock(waitMilliseconds: 0))
      #expect(try !second.lock(waitMilliseconds: 20))
    }
    #expect(try second.lock(waitMilliseconds: 0))
  }
}
