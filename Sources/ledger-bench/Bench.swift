import Foundation
import Synthetic

/// Measures the ledger's own code, on ledgers of any length.
enum Bench {
  private static let usage = """
    usage: ledger-bench generate LINES DIR [--seed N]
           ledger-bench measure DIR [--runs N] [--json]

    generate  writes a ledger of so many valid lines of all event types into DIR/Events; the same
              length and seed (1 where none is given) give the same bytes
    measure   times the work on the ledger in DIR, each step so many times (5); --json prints JSON
              instead of the table

    Build it with `swift build -c release`: a debug build is many times slower.

    """

  /// - Returns: the exit status: 0 fine, 2 wrong usage, 3 the ledger cannot be read or written.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      let call = try BenchCall(arguments)
      switch call.command {
      case .generate(let lines, let folder):
        try SyntheticLedger(lines: lines, seed: call.seed).write(to: folder)
      case .measure(let folder):
        let report = try Measurement(of: folder, runs: call.runs).report()
        write(call.isJSON ? report.json : report.text, to: .standardOutput)
      case .help: write(usage, to: .standardOutput)
      }
      return 0
    } catch let error as UsageError {
      write("error: \(error.message)\n\(usage)", to: .standardError)
      return 2
    } catch {
      write("error: \(error)\n", to: .standardError)
      return 3
    }
  }

  private static func write(_ text: String, to file: FileHandle) {
    file.write(Data(text.utf8))
  }
}
