import Synthetic

/// The program was called in a way it does not know.
struct UsageError: Error {
  let message: String
}

/// How the program was called.
struct BenchCall {
  enum Command {
    case generate(lines: Int, folder: String)
    case measure(folder: String)
    case help
  }

  let command: Command
  private(set) var seed: UInt64 = 1
  private(set) var runs = 5
  private(set) var isJSON = false

  init(_ arguments: [String]) throws(UsageError) {
    var operands: [String] = []
    var rest = arguments[...]
    func number<Number: FixedWidthInteger>(_ name: String) throws(UsageError) -> Number {
      guard let text = rest.popFirst(), let number = Number(text), number >= 0 else {
        throw UsageError(message: "\(name) needs a whole number")
      }
      return number
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--seed": seed = try number(argument)
      case "--runs": runs = try number(argument)
      case "--json": isJSON = true
      case "--help", "-h": operands = ["help"]
      default:
        if argument.hasPrefix("-") { throw UsageError(message: "unknown option \(argument)") }
        operands.append(argument)
      }
    }
    if runs == 0 { throw UsageError(message: "--runs must be at least 1") }
    command = try BenchCall.command(operands)
  }

  private static func command(_ operands: [String]) throws(UsageError) -> Command {
    switch (operands.first, operands.count) {
    case ("generate", 3):
      guard let lines = Int(operands[1]), (1...SyntheticLedger.maximumLines).contains(lines) else {
        throw UsageError(message: "LINES must be a number from 1 to 99999999")
      }
      return .generate(lines: lines, folder: operands[2])
    case ("measure", 2): return .measure(folder: operands[1])
    case ("help", 1): return .help
    default: throw UsageError(message: "expected generate LINES DIR, or measure DIR")
    }
  }
}
