/// The themes that the label of a figure names, by words in it.
///
/// A measure may be of another theme than the figure's section where the label says so: under
/// compliance a report counts requests for more time to clear.
enum LabelThemes {
  /// Parts of words, in lower case.
  private static let words: [(Theme, [String])] = [
    (
      .universalization,
      [
        "ratif", "acced", "accession", "joined", "signed", "signator", "not party",
        "in force", "entry into force", "entered into force", "adhere", "parties to the conv",
        "became part", "membership", "deposit",
      ]
    ),
    (.useAndNorms, ["use of", "used", "alleg", "condemn"]),
    (.stockpileDestruction, ["stockpil", "destr", "article 3", "articles 3, 4"]),
    (.retention, ["retain", "retention"]),
    (
      .clearance,
      ["clear", "contamin", "remnant", "article 4", "articles 3, 4", "survey", "affected"]
    ),
    (.riskEducation, ["risk reduction", "risk"]),
    (.victimAssistance, ["victim", "survivor", "casualt", "article 5", "articles 3, 4"]),
    (.cooperation, ["assistance", "cooperat", "donor", "support", "need", "fund", "partner"]),
    (.transparency, ["report", "article 7"]),
    (.nationalMeasures, ["legislat", "law", "national measure", "article 9"]),
    (.compliance, ["complian", "complied", "overdue", "extension", "deadline", "request"]),
    (.gender, ["gender", "women", "sex"]),
    (.coordination, ["coordinat", "president", "office", "chair", "friend", "committee", "focal"]),
    (.meetings, ["meeting", "msp", "conference", "session", "intersessional", "attend"]),
  ]

  /// The parts of words by their first letter, each with its theme.
  private static let byFirst: [[(theme: Theme, part: [UInt8])]] = {
    var table = [[(theme: Theme, part: [UInt8])]](repeating: [], count: 256)
    for (theme, parts) in words {
      for part in parts.map({ Array($0.utf8) }) { table[Int(part[0])].append((theme, part)) }
    }
    return table
  }()

  /// The themes that a label names.
  static func named(in label: String) -> Set<Theme> {
    let text = TextBytes(lowercasing: label)
    var themes: Set<Theme> = []
    for offset in text.bytes.indices {
      for entry in byFirst[Int(text.bytes[offset])] where text.has(entry.part, at: offset) {
        themes.insert(entry.theme)
      }
    }
    return themes
  }
}

extension Figure {
  /// The themes a measure of it may belong to: its section's, and those its label names.
  var themes: Set<Theme> { LabelThemes.named(in: label).union([theme]) }
}
