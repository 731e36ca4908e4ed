import Foundation
import TestSupport

/// What `README.md` tells its readers to type.
enum Readme {
  static let text = Result {
    try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
  }

  /// Every command line in a block of `sh`; one that ends with a bar goes on in the next.
  static func lines() throws -> [String] {
    var lines: [String] = []
    var isInside = false
    var goesOn = false
    for line in try text.get().split(separator: "\n") {
      if line.hasPrefix("```") {
        isInside = line == "```sh"
      } else if isInside {
        if goesOn { lines[lines.count - 1] += "\n" + line } else { lines.append(String(line)) }
        goesOn = line.hasSuffix("|")
      }
    }
    return lines
  }

  /// Those that call the built program.
  static func calls() throws -> [String] {
    try lines().filter { !$0.hasPrefix("swift ") }
  }

  /// Those that build or test the package, which no test of the package can do.
  static func builds() throws -> [String] {
    try lines().filter { $0.hasPrefix("swift ") }
  }
}
