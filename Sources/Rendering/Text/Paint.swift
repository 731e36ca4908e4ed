import Convention

/// Colour for a terminal: the codes of ECMA-48.
enum Paint {
  /// A verdict, with what may follow it, in the colour of the verdict; anything else as it is.
  static func verdict(_ text: String) -> String {
    let word = text.prefix { $0 != "," && $0 != " " }
    guard let verdict = Verdict(rawValue: String(word)) else { return text }
    return "\u{1B}[\(code(verdict))m\(text)\u{1B}[0m"
  }

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
