import Convention
import EventLog

/// Lines checked without being added.
enum ValidateCommand: Command {
  static let name = "validate"
  static let summary = "check lines without adding them"
  static let synopsis = "[FILE ...]"
  static let options = [Option("verbose", nil, "say what was checked (-v)")]
  static let discussion = """
    Checks a batch as append would, against the registers of the ledger, without the lock and
    without writing. Silent when all is well.

    example: ccm validate new-facts.jsonl
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    let open = try call.openLedger()
    let (batch, faults) = try call.batch()
    var check = DomainCheck(after: open.contents.records)
    check.check(batch.entries)
    for warning in check.warnings {
      Output.complain(warning.rendered(as: "warning") + "\n")
    }
    let all = faults + check.faults
    if !all.isEmpty { throw .faults(all, code: .unreadable) }
    if call.has("verbose") {
      Output.complain("\(batch.entries.count) events fit the log of \(open.contents.size) lines\n")
    }
    return .fine
  }
}
