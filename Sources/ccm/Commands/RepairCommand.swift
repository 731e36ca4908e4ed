import Convention
import EventLog

/// A torn tail moved aside.
enum RepairCommand: Command {
  static let name = "repair"
  static let summary = "make a log whole that ends in a torn line"
  static let synopsis = ""
  static let options: [Option] = []
  static let discussion = """
    When the last line of the log is incomplete, moves its bytes to a file beside the segment and
    cuts the segment back to its last whole line. A line that lacks only its line feed gets it back.
    Nothing is deleted. What else may be wrong with the log 'ccm verify' says.

    example: ccm repair
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...0, "no operand")
    let folder = try call.eventsFolder()
    do throws(Repair.Failure) {
      guard let outcome = try Repair().run(in: folder, vocabulary: EventType.vocabulary) else {
        Output.complain("nothing is torn; 'ccm verify' checks the lines\n")
        return .fine
      }
      let tail = outcome.tornTail
      if let seq = outcome.completed {
        Output.complain("line \(seq) of \(tail.file) was whole and has its line feed again\n")
      } else if let file = outcome.file {
        Output.complain("moved \(tail.bytes.count) bytes of \(tail.file) to \(file)\n")
      }
      return .fine
    } catch {
      switch error {
      case .locked(let path):
        throw .error(.storage, "\(path) stays locked by others who append; try again")
      case .storage(let error): throw .error(.storage, error.description)
      }
    }
  }
}
