import Convention

/// Colour for a terminal: the codes of ECMA-48.
package enum Paint {
  /// A verdict, with what may follow it, in the colour of the verdict; anything else as it is.
  static func verdict(_ text: String) -> String {
    let word = text.prefix { $0 != "," && $0 != " " }
    guard let verdict = Verdict(rawValue: String(word)) else { return text }
    return start(verdict) + text + end
  }

  /// What it writes around a text; nothing else that an answer holds may move a terminal.
  package static let sequences = Verdict.allCases.map(start) + [end]

  private static let end = "\u{1B}[0m"

  private static func start(_ verdict: Verdict) -> String { "\u{1B}[\(code(verdict))m" }

  private static func code(_ verdict: Verdict) -> Int {
    switch verdict {
    case .reproduced: 32
    case .unrefuted: 33
    case .differs: 31
    case .inconsistent: 35
    case .aggregate: 2
    }
  }
}
