import EventLog

/// What a figure rests on, and how independent of the document that is.
package enum Evidence: String, Sendable, CaseIterable {
  /// Treaty facts and the articles alone, each with a witness outside the document.
  case rule
  /// Every State counted has a witness of another lineage, and the kind of fact is closed; every
  /// fact that sets a date has one.
  case independent
  /// Other places of the document or of its lineage.
  case report
  /// Its own place only: its arithmetic adds up, nothing more.
  case itself = "self"
  case none

  /// How many of the States counted have a witness of another lineage.
  package struct Support: Sendable, Equatable {
    package var independent: Int
    package var of: Int
    /// Whether nothing can have been left out: a rule, the date of a named State, or a kind of fact
    /// that another lineage lists complete.
    package var closed: Bool
  }
}

/// Grades what an answer rests on, seen from an audited document.
///
/// A figure says that two States joined. The lines behind the first are a deposit told by the
/// depositary and by the audited report; those behind the second are told by the report alone. The
/// first has a witness of another lineage, the second has none: the grade is `report`.
struct EvidenceGrader {
  let ledger: Ledger
  let document: Document
  /// How often each measure is used by figures of all documents.
  let uses: [String: Int]

  /// - Parameters:
  ///   - answer: the measure on everything the log knows.
  ///   - counted: the States the figure's answer counts; nil for a quantity, which rests on all.
  func grade(
    _ figure: Figure, _ measure: Measure, _ answer: Answer, counted: [CountryCode]?
  ) -> (Evidence, Evidence.Support) {
    let all: [[Int]] =
      counted.map { $0.map { answer.lines(of: $0) } }
      ?? answer.statesWithLines.map { answer.lines(of: $0) }.filter { !$0.isEmpty }
      + answer.otherLines.sorted().map { [$0] }
    // A decision to extend a deadline is more than the articles.
    let isRule = answer.restsOn == .rule && !all.joined().contains { type($0).isDeadlineDecision }
    // A rule needs each of the facts that set it, and so does a date. What else is asked of a State
    // is not proven by its membership.
    let eachCounts = isRule || (answer.isDated && !all.contains(where: \.isEmpty))
    let groups = eachCounts ? all : all.map(thematic)
    // The document's own word closes nothing here; another lineage must list the kind completely.
    // The date of a State that is named leaves nobody out.
    let closed =
      isRule || answer.isDated
      || (!answer.closedBy.isEmpty && answer.closedBy.allSatisfy(isOfOtherLineage))
    // A State that no line names, such as one that never signed, rests on the register, which is
    // ours.
    let independent = groups.count { group in
      eachCounts
        ? facts(group).allSatisfy { $0.contains(where: isOutside) }
        : group.contains(where: isOutside)
    }
    let support = Evidence.Support(independent: independent, of: groups.count, closed: closed)
    if isRule { return (independent == groups.count ? .rule : .report, support) }
    if closed, independent == groups.count { return (.independent, support) }
    if groups.allSatisfy(\.isEmpty) { return (.none, support) }
    let isElsewhere = groups.allSatisfy { group in
      group.contains { isOutside($0) || !isOwnPlace($0, figure) }
    }
    let servesOnePlace = measure.parts.contains { (uses[$0.key] ?? 0) < 2 }
    return (isElsewhere && !servesOnePlace ? .report : .itself, support)
  }

  /// Lines by the fact they tell: a witness of one, such as a signature, proves no other.
  private func facts(_ lines: [Int]) -> [[Int]] {
    let store = ledger.journal.store
    var facts: [[Int]] = []
    for line in lines {
      let record = record(line)
      if let same = facts.firstIndex(where: {
        store.log.isSameFact(self.record($0[0]), record)
      }) {
        facts[same].append(line)
      } else {
        facts.append([line])
      }
    }
    return facts
  }

  /// Without the treaty actions, where there is anything else.
  private func thematic(_ lines: [Int]) -> [Int] {
    let rest = lines.filter { !type($0).isTreatyAction }
    return rest.isEmpty ? lines : rest
  }

  private func record(_ line: Int) -> Record { ledger.journal.store.log.records[line - 1] }

  private func type(_ line: Int) -> EventType { EventType(place: Int(record(line).type)) }

  private func isOutside(_ line: Int) -> Bool {
    let lineage = ledger.registers.lineage(record(line).document)
    return lineage.map { $0 != document.lineage } ?? false
  }

  private func isOfOtherLineage(_ id: String) -> Bool {
    ledger.registers.documents[id].map { $0.lineage != document.lineage } ?? false
  }

  private func isOwnPlace(_ line: Int, _ figure: Figure) -> Bool {
    let event = ledger.event(line)
    return event.document == figure.document && figure.places.contains(event.place)
  }
}

extension EventType {
  /// Whether it is an act under the treaty's final articles.
  fileprivate var isTreatyAction: Bool {
    switch self {
    case .treatySigned, .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded,
      .treatyProvisionallyApplied, .treatyWithdrawalNotified:
      true
    default: false
    }
  }

  /// Whether it is a request for more time, or what became of one.
  fileprivate var isDeadlineDecision: Bool {
    switch self {
    case .deadlineExtensionRequested, .deadlineExtensionGranted, .deadlineExtensionRefused: true
    default: false
    }
  }
}

extension Measure {
  /// What counts as one measure when asking whether it serves one place only: the name, and the
  /// arguments that choose a topic.
  var key: String {
    ([name] + words.filter { $0.0.role == .topic }.map(\.1)).joined(separator: " ")
  }
}
