import Foundation

extension Call {
  /// Who appends: `--by`, or `CCM_BY`. A role or name as it is printed: without spaces around it, and
  /// without what a terminal obeys or hides.
  func appender() throws(Stop) -> String {
    let given = value("by") ?? environment["CCM_BY"] ?? ""
    // What some systems type in parts is one character in the log.
    let name = given.trimmingCharacters(in: .whitespacesAndNewlines)
      .precomposedStringWithCanonicalMapping
    if name.isEmpty { throw .usage("who appends? --by NAME or CCM_BY", command: command.name) }
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        throw .usage(
          "the name of who appends holds a character that is not shown; expected a role or a name",
          command: command.name)
      default:
        // Stands for bytes that are no text.
        if scalar == "\u{FFFD}" {
          throw .usage("the name of who appends is no UTF-8", command: command.name)
        }
      }
    }
    return name
  }
}
