import Convention
import EventLog
import Foundation

/// A ledger opened for reading: its log, checked, and what the Convention makes of it.
struct OpenLedger {
  let folder: LogFolder
  let contents: LogContents
  let ledger: Ledger
  /// Hashed beside what else is done.
  let roots: LogRoots

  /// - Parameter hasher: the one that the log was read with.
  init(folder: LogFolder, contents: LogContents, hasher: MerkleHasher) {
    self.folder = folder
    self.contents = contents
    // First, so that the other thread hashes while this one folds.
    roots = LogRoots(contents, hasher)
    ledger = Ledger(contents)
  }
}

extension Call {
  /// The folder `Events/`: of `--ledger`, of `CCM_LEDGER`, or of the nearest folder upwards.
  func eventsFolder() throws(Stop) -> LogFolder {
    if value("ledger") == "" { throw .usage("--ledger names no folder", command: command.name) }
    let inEnvironment = environment["CCM_LEDGER"].flatMap { $0.isEmpty ? nil : $0 }
    if let named = value("ledger") ?? inEnvironment {
      let path = named + "/Events"
      guard isFolder(path) else {
        throw .error(.unreadable, "\(named) holds no folder Events/")
      }
      return LogFolder(path, name: path)
    }
    var folder = FileManager.default.currentDirectoryPath
    while true {
      if isFolder(folder + "/Events") { return LogFolder(folder + "/Events", name: "Events") }
      let parent = (folder as NSString).deletingLastPathComponent
      if parent == folder || parent.isEmpty {
        throw .error(
          .unreadable,
          "no folder Events/ here or above; name the ledger with --ledger DIR or CCM_LEDGER")
      }
      folder = parent
    }
  }

  private func isFolder(_ path: String) -> Bool {
    let status = try? LocalFileSystem().status(of: path)
    return status?.kind == .folder
  }

  /// Reads the log; a fold refuses on any fault.
  func openLedger() throws(Stop) -> OpenLedger {
    let folder = try eventsFolder()
    let hasher = MerkleHasher(threads: 2)
    let contents = try read(folder, hashing: hasher)
    if let tail = contents.tornTail { throw Stop(code: .torn, text: tail.fault.rendered() + "\n") }
    if !contents.faults.isEmpty { throw .faults(contents.faults, code: .unreadable) }
    return OpenLedger(folder: folder, contents: contents, hasher: hasher)
  }

  /// Reads the log with whatever is wrong in it.
  func read(
    _ folder: LogFolder, hashing hasher: MerkleHasher? = nil
  ) throws(Stop) -> LogContents {
    do throws(SystemError) {
      return try folder.read(vocabulary: EventType.vocabulary, hashing: hasher)
    } catch {
      throw .error(.storage, error.description)
    }
  }

  /// The basis asked for, with the log's root there, and the ledger as it was at `--at`.
  ///
  /// - Parameter asOf: the option that names the day asked about.
  func basis(
    _ open: OpenLedger, asOf option: String = "as-of"
  ) throws(Stop) -> (ledger: Ledger, basis: Basis) {
    let size = try number("at") ?? open.contents.size
    if size > open.contents.size {
      throw .usage("--at \(size) lies beyond the log's \(open.contents.size) lines")
    }
    let today = try today()
    let ledger =
      size == open.contents.size ? open.ledger : Ledger(open.contents.prefix(size))
    let named = try days(option, in: ledger.registers)?.last
    let knownBy = try days("known-by", in: ledger.registers)?.last
    let axes = Axes(asOf: named ?? today, knownBy: knownBy ?? today)
    return (ledger, Basis(axes, size: size, root: open.roots.root(at: size).description))
  }
}

extension Stop {
  /// Everything wrong in an input, one after the other, and how much it is.
  static func faults(_ faults: [Fault], code: ExitCode) -> Stop {
    // One mistake may stand in thousands of lines.
    var times: [String: Int] = [:]
    var shown = ""
    var repeated: [String] = []
    for fault in faults {
      let count = (times[fault.message] ?? 0) + 1
      times[fault.message] = count
      if count <= Stop.shownTimes { shown += fault.rendered() + "\n" }
      if count == Stop.shownTimes + 1 { repeated.append(fault.message) }
    }
    for message in repeated {
      let more = (times[message] ?? 0) - Stop.shownTimes
      shown += "and \(more) more: \(Fault.printable(message))\n"
    }
    let count = faults.count == 1 ? "1 error" : "\(faults.count) errors"
    return Stop(code: code, text: shown + "\(count)\n")
  }

  /// How often one message is shown with its place.
  private static let shownTimes = 10
}
