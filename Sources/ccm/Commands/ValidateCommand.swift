import Convention
import EventLog

/// Lines checked without being added.
enum ValidateCommand: Command {
  static let name = "validate"
  static let summary = "check lines without adding them"
  static let synopsis = "[FILE ...]"
  static let options = [
    Option("strict", nil, "refuse what would go in with a warning"),
    Option("verbose", nil, "say what was checked (-v)"),
  ]
  static let takesToday = false
  static let discussion = """
    Checks a batch as append would, against the registers of the ledger, without the lock and
    without writing. Silent when all is well.

    example: echo \(AppendCommand.example) | ccm validate
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    let open = try call.openLedger()
    let (batch, faults) = try call.batch()
    let now = try call.now()
    var warnings: [Fault] = []
    do throws(AppendError) {
      var append = Append(batch, by: name, now: now)
      // Whether lines can be recorded now is asked when they are.
      append.acceptsClock = true
      append.refusesWithdrawn = call.has("strict")
      append.amendments = Ledger.amendments
      try append.validate(after: open.contents) { log, entries in
        let check = BatchCheck(log, entries)
        warnings = check.warnings
        return check.faults + (call.has("strict") ? check.warnings : [])
      }
    } catch {
      guard case .faults(let found) = error else { throw AppendCommand.stop(error) }
      throw .faults(faults + found, code: .unreadable)
    }
    if !faults.isEmpty { throw .faults(faults, code: .unreadable) }
    Output.complain(warnings.map { $0.rendered(as: "warning") + "\n" }.joined())
    if call.has("verbose") {
      Output.complain("\(batch.entries.count) events fit the log of \(open.contents.size) lines\n")
    }
    return .fine
  }
}
