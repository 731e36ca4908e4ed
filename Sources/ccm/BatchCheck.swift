import Convention
import EventLog

/// What the domain has against a batch, told of the lines as they were typed.
struct BatchCheck {
  let faults: [Fault]
  let warnings: [Fault]

  /// - Parameters:
  ///   - log: the log as it would be with the batch.
  ///   - entries: the batch's, the last ones of the log.
  init(_ log: LogContents, _ entries: [Batch.Entry]) {
    let size = log.size - entries.count
    let check = DomainCheck(log, after: size, isEntering: true)
    func fault(_ complaint: Complaint) -> Fault {
      let entry = entries[complaint.line - size - 1]
      return complaint.fault(entry.line, entry.origin)
    }
    faults = check.faults.map(fault)
    warnings = check.warnings.map(fault)
  }
}

extension Complaint {
  /// The complaint as a fault of the line in the log.
  func fault(in log: LogContents) -> Fault {
    fault(log.line(line), log.origin(of: log.records[line - 1]))
  }
}
