import EventLog

/// Proofs checked with a checkpoint, without the log.
enum ProofCheck {
  /// Checks every proof in the files named; `-` is standard input.
  static func run(_ call: Call) throws(Stop) -> ExitCode {
    var proofs: [(shown: String, proof: LogProof)] = []
    var faults: [Fault] = []
    for name in call.operands {
      let shown = name == "-" ? "<stdin>" : name
      let bytes: [UInt8]
      do throws(SystemError) {
        let system = LocalFileSystem()
        bytes = name == "-" ? try system.standardInput() : try system.input(name)
      } catch { throw .error(.unreadable, error.description) }
      let (proof, found) = LogProof.read(bytes, file: shown)
      faults += found
      if let proof { proofs.append((shown, proof)) }
    }
    if !faults.isEmpty { throw .faults(faults, code: .unreadable) }

    let file = try checkpoint(call)
    var code = ExitCode.fine
    for (shown, proof) in proofs {
      do throws(LogProof.Refusal) {
        try proof.check(with: file.checkpoint)
        if call.has("verbose") { Output.complain("\(shown): \(proof.told)\n") }
      } catch {
        Output.complain("error: \(shown): \(error)\n")
        code = .integrity
      }
    }
    return code
  }

  /// The checkpoint that is named, or else that of the ledger; signed, where it is to be.
  private static func checkpoint(_ call: Call) throws(Stop) -> CheckpointFile {
    guard let path = call.value("checkpoint") else {
      if call.value("allowed-signers") != nil {
        throw .usage("--allowed-signers takes --checkpoint FILE beside a proof", command: "verify")
      }
      let snapshots = SnapshotFolder(beside: try call.eventsFolder())
      let path = snapshots.folder.path(of: CheckpointFolder.checkpointFile)
      let shown = snapshots.checkpoints.shown(CheckpointFolder.checkpointFile)
      guard try snapshots.contents(of: CheckpointFolder.checkpointFile) != nil else {
        throw .error(
          .unreadable, "there is no \(shown); name a checkpoint with --checkpoint FILE")
      }
      return try CheckpointFile(path, shown: shown)
    }
    let file = try CheckpointFile(path)
    if let allowed = call.value("allowed-signers") {
      let signer = try Signatures(environment: call.environment).signer(of: file, allowed: allowed)
      if call.has("verbose") { Output.complain("\(file.shown): signed by \(signer)\n") }
    }
    return file
  }
}
