import EventLog
import Convention

/// The program: finds the command and runs it.
enum Program {
  static var commands: [any Command.Type] {
    [
      StateCommand.self, MeasureCommand.self, SeriesCommand.self, AuditCommand.self,
      ExplainCommand.self,
      HistoryCommand.self, DiffCommand.self, DeadlinesCommand.self, ReportCommand.self,
      MovementsCommand.self, StatisticsCommand.self, ChangesCommand.self,
      ShowCommand.self, FindCommand.self, ListCommand.self,
      CoverageCommand.self, SnapshotCommand.self, CheckpointCommand.self, ProveCommand.self,
      AppendCommand.self, NewCommand.self, CorrectCommand.self, RetractCommand.self,
      LogCommand.self, ValidateCommand.self, VerifyCommand.self, RepairCommand.self,
      CompletionsCommand.self, ManCommand.self,
    ]
  }

  static func run(arguments: [String], environment: [String: String]) -> ExitCode {
    do throws(Stop) {
      if arguments.first == "help", arguments.count > 1 {
        return run(arguments: [arguments[1], "--help"], environment: environment)
      }
      guard let name = arguments.first, !["--help", "-h", "help"].contains(name) else {
        try Output.write(Array(overview.utf8))
        return arguments.isEmpty ? .usage : .fine
      }
      if ["--version", "-V", "version"].contains(name) {
        try Output.write(Array(Version.text.utf8))
        return .fine
      }
      guard let command = commands.first(where: { $0.name == name }) else {
        let hint =
          Suggestion.nearest(to: name, among: commands.map { $0.name })
          .map { "; did you mean \"\($0)\"?" } ?? ""
        throw .usage("unknown command \"\(name)\"\(hint)")
      }
      let call = try Call(command, Array(arguments.dropFirst()), environment: environment)
      if call.has("help") {
        try Output.write(Array(command.help.utf8))
        return .fine
      }
      return try command.run(call)
    } catch {
      Output.complain(error.text)
      return error.code
    }
  }

  private static var overview: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let lines = commands.map { command in
      let space = String(repeating: " ", count: width - command.name.count)
      return "  ccm \(command.name)\(space)  \(command.summary)\n"
    }
    return """
      ccm: the ledger of the Convention on Cluster Munitions

      \(lines.joined())
      'ccm COMMAND --help' explains a command, with an example; 'ccm --version' names the version.

      """
  }
}
