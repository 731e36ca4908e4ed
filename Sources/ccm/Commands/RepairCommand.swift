import EventLog

/// A torn tail moved aside.
enum RepairCommand: Command {
  static let name = "repair"
  static let summary = "move a torn tail aside"
  static let synopsis = ""
  static let options: [Option] = []
  static let discussion = """
    When the last line of the log is incomplete, moves its bytes to a file beside the segment and
    cuts the segment back to its last whole line. Nothing is deleted.

    example: ccm repair
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...0, "no operand")
    let folder = try call.eventsFolder()
    do throws(Repair.Failure) {
      guard let outcome = try Repair().run(in: folder) else {
        Output.complain("nothing is torn\n")
        return .fine
      }
      let bytes = outcome.tornTail.bytes.count
      Output.complain("moved \(bytes) bytes of \(outcome.tornTail.file) to \(outcome.file)\n")
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
