package import EventLog

/// Events of the tiny vocabulary as an archivist would type them, and logs of them.
package enum TinyLog {
  /// The moment at which tests append.
  package static let now = Instant(seconds: 1_795_251_600)

  /// A `thing.registered`.
  package static func thing(_ id: String, name: String? = nil, at place: String = "p 1") -> String {
    let name = name.map { #","name":"\#($0)""# } ?? ""
    return #"{"type":"thing.registered","source":\#(source(place)),"data":{"id":"\#(id)"\#(name)}}"#
  }

  /// A `door.opened`.
  package static func door(
    _ state: String, on: String = "2011", width: Int? = nil, at place: String = "p 1"
  ) -> String {
    let width = width.map { #""width":\#($0)"# } ?? ""
    return #"{"type":"door.opened","state":"\#(state)","on":"\#(on)","source":\#(source(place)),"#
      + #""data":{\#(width)}}"#
  }

  /// An `event.corrected`; the event as it is typed.
  package static func correction(of target: Int, _ event: String) -> String {
    #"{"type":"event.corrected","source":\#(source("p 1")),"data":{"target":\#(target),"#
      + #""event":\#(event),"reason":"misread"}}"#
  }

  private static func source(_ place: String) -> String { #"{"document":"book","at":"\#(place)"}"# }

  /// Reads the lines as a batch.
  package static func batch(_ lines: [String]) -> Batch {
    let bytes = Array(lines.joined(separator: "\n").utf8)
    return Batch.read(bytes, file: "batch.jsonl", vocabulary: .tiny).batch
  }

  /// Appends the lines; `change` sets what else the request asks for.
  @discardableResult
  package static func append(
    _ lines: String..., to folder: LogFolder, change: (inout Append) -> Void = { _ in }
  ) throws(AppendError) -> AppendOutcome {
    var request = Append(batch(lines), by: "tester", now: now)
    change(&request)
    return try request.run(in: folder, vocabulary: .tiny)
  }

  /// A line of a log, by hand.
  package static func line(
    _ seq: Int, _ event: String, recorded: String = "2026-11-21T09:00:00Z"
  ) -> String {
    #"{"seq":\#(seq),"recorded":"\#(recorded)","by":"tester","# + event.dropFirst()
  }

  /// A segment of such lines.
  package static func segment(_ lines: String...) -> [UInt8] {
    Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}

extension SimulatedDisk {
  /// The folder as a log.
  package var log: LogFolder { LogFolder(SimulatedDisk.path, name: "Events", fileSystem: self) }

  /// A folder beside it, for checkpoints.
  package var checkpoints: CheckpointFolder {
    CheckpointFolder(
      Folder(SimulatedDisk.besidePath, in: self), name: "Snapshots", logName: "tiny-log")
  }
}
