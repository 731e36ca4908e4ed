package import EventLog

/// A duty to destroy, to clear or to assist, as the facts about one State have it: what made it
/// arise, what ended it, what opened it again.
///
/// It ends by completion or by absence. What is found afterwards opens it again and sets no new
/// period; the first find opens what the first end closed, and a second end closes that. Of a State
/// that a later complete list leaves out without a word it is not known any more.
///
/// The corresponding provisions are Articles 3(1) and (2), 4(1) and 5(1).
package struct Obligation: Sendable {
  /// Where a duty stands on a day.
  package enum Status: String, Sendable, CaseIterable {
    /// A State that is not bound, and of which nothing is known.
    case none
    /// It would be bound once the Convention is in force for it.
    case prospective
    case open
    case completed
    /// It confirmed that there is nothing to destroy or to clear.
    case absent
    /// It withdrew.
    case lapsed
    case unknown
  }

  /// What shows that there is something to do.
  let declared: [Fact]
  /// What was found after an end.
  let found: [Fact]
  /// Requests for more time and grants of it: what is asked for is not yet done.
  let extensions: [Fact]
  /// The ends, later than the last day on which the duty still stood.
  package let completions: [Fact]
  let absences: [Fact]
  /// The last day on which the duty is told to stand; nil where that is never told.
  package let lastTold: Day?
  /// The first complete list, after the last day on which the duty is told to stand, that leaves the
  /// State out; nil where there is none.
  package let silentExit: CompleteList?
  private let lists: [CompleteList]
  /// The ends as their witnesses have them.
  private let attested: (completions: [Fact], absences: [Fact])

  /// An end came after the last day on which the duty still stood, as far as its dates leave that
  /// open: the cut-off of a document that counts it, or a request for more time.
  ///
  /// - Parameter lists: complete lists of the States for which it stands.
  init(
    declared: [Fact], found: [Fact], completions: [Fact], absences: [Fact],
    extensions: [Fact] = [], lists: [CompleteList] = []
  ) {
    self.lists = lists
    lastTold = (declared + found).map(\.lastTold).max()
    // What the State said itself is more than a list.
    let isOwnWord = (declared + found).contains(where: \.isOwnWord)
    silentExit =
      isOwnWord
      ? nil
      : lastTold.flatMap { told in
        lists.filter { $0.standsOn.map { told < $0 } ?? false }
          .min { ($0.standsOn ?? .farFuture) < ($1.standsOn ?? .farFuture) }
      }
    let standing = (declared.compactMap(\.cutoff) + extensions.compactMap(\.range.earliest)).max()
    self.declared = declared
    self.found = found
    self.extensions = extensions
    self.completions = completions.map { $0.after(standing) }
    self.absences = absences.map { $0.after(standing) }
    attested = (completions, absences)
  }

  /// As the facts alone have it that a speaker attests.
  func attested(by speaker: Speaker) -> Obligation {
    func own(_ facts: [Fact]) -> [Fact] { facts.filter { $0.isAttested(by: speaker) } }
    return Obligation(
      declared: own(declared), found: own(found), completions: own(attested.completions),
      absences: own(attested.absences), extensions: own(extensions), lists: lists)
  }

  /// All facts it rests on, in no order.
  package var facts: [Fact] { declared + found + completions + absences }
  /// Whether nothing is on record about it.
  var isEmpty: Bool {
    declared.isEmpty && found.isEmpty && completions.isEmpty && absences.isEmpty
  }
  package var lines: [Int] { facts.lines }

  /// Whether there was something to do by a day, whatever became of it.
  package func hasArisen(by day: Day) -> Truth {
    any(declared + found) { $0.range.isBefore(day) }
  }

  /// Whether it had ended by a day and not been opened again since.
  package func hasEnded(by day: Day) -> Truth {
    isCompleted(by: day) || any(absences) { isAbsent($0, by: day) }
      || (isLeftOut(by: day) ? .maybe : .no)
  }

  /// Whether a complete list of a day or an earlier one leaves the State out without a word.
  package func isLeftOut(by day: Day) -> Bool {
    silentExit?.standsOn.map { $0 <= day } ?? false
  }

  /// Whether it was completed by a day, and nothing was found since.
  package func isCompleted(by day: Day) -> Truth {
    any(completions) { $0.range.isBefore(day) && !isReopened(after: $0, by: day) }
  }

  /// The last completion that can have come by a day; nil where there is none.
  package func completion(by day: Day) -> Fact? {
    completions.filter { $0.range.isBefore(day).isPossible }
      .max { $0.range.end < $1.range.end }
  }

  /// The last word by a day that there is nothing to do, which nothing found since takes back; nil
  /// where there is none for certain.
  package func absence(by day: Day) -> Fact? {
    absences.filter { isAbsent($0, by: day).isCertain }.max { $0.range.end < $1.range.end }
  }

  /// Whether it was ever completed by a day.
  package func wasCompleted(by day: Day) -> Truth { any(completions) { $0.range.isBefore(day) } }

  /// Whether something remains to be done on a day.
  package func isOutstanding(on day: Day) -> Truth { hasArisen(by: day) && !hasEnded(by: day) }

  /// A declaration that certainly came later than the word that there is none takes that word back.
  private func isAbsent(_ absence: Fact, by day: Day) -> Truth {
    let isTakenBack = declared.contains {
      $0.range.isBefore(day).isCertain && absence.range.isBefore($0.range).isCertain
    }
    return isTakenBack
      ? .no : absence.range.isBefore(day) && !isReopened(after: absence, by: day)
  }

  private func isReopened(after end: Fact, by day: Day) -> Truth {
    any(found.filter { $0.occurrence >= end.occurrence }) {
      $0.range.isBefore(day) && end.range.isBefore($0.range)
    }
  }

  private func any(_ facts: [Fact], _ test: (Fact) -> Truth) -> Truth {
    facts.reduce(.no) { $0 || test($1) }
  }
}

extension Obligation {
  /// A source may say only that a State no longer holds stockpiles. That counts as a completion,
  /// unless a dated completion is on record by then.
  init(stockpiles facts: FactsByType, _ lists: [CompleteList]) {
    let destroyed = facts[.stockpileDestructionCompleted]
    let former = facts[.stockpilePreviouslyHeld].filter { word in
      word.range.latest.map { day in
        !destroyed.contains { $0.range.isBefore(day).isCertain }
      } ?? destroyed.isEmpty
    }
    self.init(
      declared: Array(facts[.stockpileDeclared]), found: Array(facts[.stockpileFound]),
      completions: former + destroyed, absences: Array(facts[.stockpileAbsenceDeclared]),
      extensions: Obligation.extensions(facts, .three),
      lists: lists.filter { $0.type == .stockpileDeclared })
  }

  init(clearance facts: FactsByType, _ lists: [CompleteList]) {
    self.init(
      declared: Array(facts[.contaminationDeclared]), found: Array(facts[.contaminationFound]),
      completions: Array(facts[.clearanceCompleted]),
      absences: Array(facts[.contaminationAbsenceDeclared]),
      extensions: Obligation.extensions(facts, .four),
      lists: lists.filter { $0.type == .contaminationDeclared })
  }

  init(victims facts: FactsByType, _ lists: [CompleteList]) {
    self.init(
      declared: Array(facts[.victimsDeclared]), found: [], completions: [],
      absences: Array(facts[.victimsAbsenceDeclared]),
      lists: lists.filter { $0.type == .victimsDeclared })
  }

  init(retention facts: FactsByType, _ lists: [CompleteList]) {
    self.init(
      declared: Array(facts[.retentionDeclared]), found: [], completions: [],
      absences: Array(facts[.retentionAbsenceDeclared]),
      lists: lists.filter { $0.type == .retentionDeclared })
  }

  /// Requests for more time and grants of it under an article.
  private static func extensions(_ facts: FactsByType, _ article: ExtendedArticle) -> [Fact] {
    facts[.deadlineExtensionRequested].filter {
      $0[DeadlineExtensionRequested.article] == article
    }
      + facts[.deadlineExtensionGranted].filter { $0[DeadlineExtensionGranted.article] == article }
  }
}

extension CountryRecord {
  /// Where it certainly stands with a duty on a day; unknown where the facts leave more than one
  /// possible, or say nothing of a State that is bound.
  package func status(of obligation: Obligation, on day: Day) -> Obligation.Status {
    let isBound = isInForce(on: day)
    let outstanding = obligation.isOutstanding(on: day)
    let ended = obligation.hasEnded(by: day)
    if hasWithdrawn(by: day).isCertain, outstanding.isCertain { return .lapsed }
    if ended.isCertain { return obligation.isCompleted(by: day).isCertain ? .completed : .absent }
    if outstanding.isCertain {
      return switch isBound {
      case .yes: .open
      case .no: .prospective
      case .maybe: .unknown
      }
    }
    let isSilent = !outstanding.isPossible && !ended.isPossible
    return isSilent && !hasConsented(by: day).isPossible ? .none : .unknown
  }
}
