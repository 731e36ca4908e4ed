import Foundation

Output.ignoreClosedReaders()
let code = Program.run(
  arguments: Array(CommandLine.arguments.dropFirst()),
  environment: ProcessInfo.processInfo.environment)
exit(code.rawValue)
