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
struct EvidenceGrader {
  let ledger: Ledger
  let document: Document
  /// How often each measure is used by figures of all documents.
  let uses: [String: Int]

  /// - Parameters:
  ///   - answer: the measure on everything the log knows.
  ///   - counted: the States the figure's answer counts; nil for a quantity, which rests on all.
  func grade(
    _ figure: Figure, _ measure: Measure, _ answer: Answer, counted: [StateCode]?
  ) -> (Evidence, Evidence.Support) {
    let all: [Set<Int>] =
      counted.map { $0.map { answer.seqsByState[$0] ?? [] } }
      ?? answer.seqsByState.values.filter { !$0.isEmpty } + answer.otherSeqs.map { [$0] }
    // A decision to extend a deadline is more than the articles.
    let isRule = answer.nature == .rule && !all.joined().contains { area($0) == "deadline" }
    // Membership proves nothing of what else is asked of a State.
    // A date, like a rule, needs each of the facts that set it.
    let eachCounts = isRule || (answer.isDated && !all.contains(where: \.isEmpty))
    let groups = eachCounts ? all : all.map(thematic)
    // Listed complete by another lineage: the document's own word closes nothing here. The date of
    // a State that is named leaves nobody out.
    let closed =
      isRule || answer.isDated
      || (!answer.closedBy.isEmpty && answer.closedBy.allSatisfy(isOfOtherLineage))
    // A State no line names (a State that never signed) rests on the register, which is ours.
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
  private func facts(_ seqs: Set<Int>) -> [[Int]] {
    let keyed = Dictionary(grouping: seqs) { seq in
      let event = ledger.events[seq - 1]
      return event.body.factKey(event.type.shape)
    }
    return Array(keyed.values)
  }

  /// Without the treaty actions, where there is anything else.
  private func thematic(_ seqs: Set<Int>) -> Set<Int> {
    let rest = seqs.filter { area($0) != "treaty" }
    return rest.isEmpty ? seqs : rest
  }

  private func area(_ seq: Int) -> Substring { ledger.events[seq - 1].type.area }

  private func isOutside(_ seq: Int) -> Bool {
    isOfOtherLineage(ledger.events[seq - 1].source.document)
  }

  private func isOfOtherLineage(_ id: String) -> Bool {
    ledger.registers.documents[id].map { $0.lineage != document.lineage } ?? false
  }

  private func isOwnPlace(_ seq: Int, _ figure: Figure) -> Bool {
    let source = ledger.events[seq - 1].source
    return source.document == figure.document && figure.places.contains(source.at)
  }
}

extension Measure {
  /// What counts as one measure when asking whether it serves one place only: the name, and the
  /// arguments that choose a topic.
  var key: String {
    let choosing = (definition?.parameters ?? []).filter(\.choosesTopic)
    return ([name] + choosing.compactMap { word($0.name) }).joined(separator: " ")
  }
}
