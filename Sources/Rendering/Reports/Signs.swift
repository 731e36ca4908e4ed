import Convention

/// How figures are marked where there is no colour, and what the signs mean.
enum Signs {
  /// The sign behind a figure; none where the report shows none.
  static func sign(_ mark: ReportPage.Mark) -> String { mark.standing.map(sign) ?? "" }

  static func sign(_ standing: FigureStanding) -> String {
    switch standing {
    case .proved: "✓"
    case .confirmed: "⁺"
    case .onlyHere: "°"
    case .undecided: "?"
    case .differs: "≠"
    case .contradicts: "‡"
    case .unnamed: ""
    }
  }

  /// What the signs mean, once.
  static var legend: String {
    let signs = FigureStanding.allCases.map { standing in
      let sign = sign(standing)
      return sign.isEmpty ? "no sign: \(standing.words)" : "\(sign) \(standing.words)"
    }
    return "Signs behind figures: " + signs.joined(separator: ", ")
      + ". What was printed stands in brackets where the record gives something else."
  }
}
