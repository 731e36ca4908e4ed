import Convention
import EventLog

extension Call {
  /// The batch in the files named, or on standard input where none or `-` is.
  ///
  /// - Returns: the events of all of them in order, and whatever is wrong in any.
  func batch() throws(Stop) -> (batch: Batch, faults: [Fault]) {
    var entries: [Batch.Entry] = []
    var faults: [Fault] = []
    for name in operands.isEmpty ? ["-"] : operands {
      let bytes: [UInt8]
      do throws(SystemError) {
        let system = LocalFileSystem()
        bytes = name == "-" ? try system.standardInput() : try system.input(name)
      } catch {
        throw .error(.unreadable, error.description)
      }
      let file = name == "-" ? "<stdin>" : name
      let (batch, found) = Batch.read(bytes, file: file, vocabulary: EventType.vocabulary)
      if batch.entries.isEmpty, found.isEmpty {
        faults.append(Fault(file: file, message: "no event in it; expected one JSON object a line"))
      }
      entries += batch.entries
      faults += found
    }
    return (Batch(entries), faults)
  }
}
