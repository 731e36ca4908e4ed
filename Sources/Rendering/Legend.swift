import Convention

/// What the words in a column mean.
package struct Legend: Sendable {
  private let entries: [(word: String, meaning: String)]

  /// - Parameter entries: in the order in which they are explained.
  package init(_ entries: [(word: String, meaning: String)]) { self.entries = entries }

  /// One line for each word that stands in one of the cells, `lapsed: ended by a withdrawal`.
  func lines(for cells: some Sequence<String>) -> [String] {
    var words: Set<Substring> = []
    for cell in Set(cells) {
      words.formUnion(cell.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
    }
    return entries.filter { words.contains($0.word[...]) }.map { "\($0.word): \($0.meaning)" }
  }
}

extension Legend {
  /// How a duty stands.
  static let duties = Legend(
    DeadlineStatus.allCases.compactMap { status in status.meaning.map { (status.rawValue, $0) } })

  /// How an obligation stands.
  static let obligations = Legend(
    Obligation.Status.allCases.compactMap { status in
      status.meaning.map { (status.rawValue, $0) }
    })

  /// The verdicts on figures, and what stands beside them.
  static let verdicts = Legend(
    Verdict.allCases.map { ($0.rawValue, $0.meaning) }
      + [
        ("revised", "what is known by now departs from what was published"),
        ("conflicts", "it contradicts another figure of its document"),
      ])

  /// What a verdict rests on.
  static let evidence = Legend(Evidence.allCases.map { ($0.rawValue, $0.meaning) })

  /// How a State counts.
  static let counted = Legend([
    ("undecided", "the dates or sources on record leave open whether it counts")
  ])
}

extension DeadlineStatus {
  /// In plain words, where the word alone does not say it.
  fileprivate var meaning: String? {
    switch self {
    case .open, .met, .overdue: nil
    case .metLate: "met after the due day"
    case .received: "received on a day that leaves open whether it was in time"
    case .missing: "past its day, told to be missing then, and nothing later is on record"
    case .absent: "the State confirmed that there is nothing to do"
    case .lapsed: "ended by a withdrawal before it fell due"
    case .unknown: "what is on record does not decide it"
    }
  }
}

extension Obligation.Status {
  /// In plain words, where the word alone does not say it.
  fileprivate var meaning: String? {
    switch self {
    case .none, .open, .completed: nil
    case .prospective: "to come once the Convention is in force for the State"
    case .absent: "the State confirmed that there is nothing to do"
    case .lapsed: "ended by a withdrawal"
    case .unknown: "what is on record does not decide it"
    }
  }
}

extension Verdict {
  /// In plain words.
  var meaning: String {
    switch self {
    case .reproduced: "the facts on record give what was published"
    case .unrefuted: "nothing contradicts it and nothing proves it"
    case .differs: "the facts on record give something else"
    case .inconsistent: "nothing can be computed, and the document contradicts itself"
    case .aggregate: "a number without facts on single States, so that nothing can be computed"
    }
  }
}

extension Evidence {
  /// In plain words.
  fileprivate var meaning: String {
    switch self {
    case .rule: "it rests on treaty facts and the articles alone"
    case .independent: "every State counted has a source outside the progress reports"
    case .report: "only the progress reports say so"
    case .itself: "it adds up within its own place, no more"
    case .none: "it rests on nothing on record"
    }
  }
}
