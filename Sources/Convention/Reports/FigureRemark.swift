/// What a note says of one figure.
package struct FigureRemark: Sendable {
  package enum Kind: Int, Sendable, Comparable {
    /// The ledger gives something else.
    case differs
    /// The document says something else at another place.
    case contradicts
    /// The record leaves it open.
    case undecided
    /// What is known today departs from it.
    case later

    package static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  package let kind: Kind
  package let entry: AuditEntry
  /// Why, where that is not said already.
  package let finding: Finding?

  /// What is to be said of a figure; what was learnt later comes last.
  static func all(_ entry: AuditEntry) -> [FigureRemark] {
    var kinds: [Kind] = []
    switch entry.verdict {
    case .differs: kinds.append(.differs)
    case .inconsistent: kinds.append(.contradicts)
    case .unrefuted: kinds.append(.undecided)
    case .reproduced, .aggregate: break
    }
    // A relation that does not hold is told at the figure that has it.
    if !entry.conflictsWith.isEmpty, kinds.isEmpty { kinds.append(.contradicts) }
    if entry.isRevised { kinds.append(.later) }
    // An open record is no finding; what was learnt later may be.
    let explained = kinds.first { $0 != .undecided || kinds.count == 1 }
    return kinds.map {
      FigureRemark(kind: $0, entry: entry, finding: $0 == explained ? entry.finding : nil)
    }
  }

  /// The parts with one note a place: a footnote's remarks stand with the place that sets it, each
  /// figure's once, in the order of their kinds.
  static func placed(_ parts: [Report.Part]) -> [Report.Part] {
    var parts = parts
    var told: Set<Int> = []
    var host = 0
    for index in parts.indices {
      if parts[index].entry.kind != .footnote { host = index }
      let cited = parts[index].spans.compactMap { span -> AuditEntry? in
        if case .figure(let citation) = span, citation.isFirst { citation.entry } else { nil }
      }
      let fresh = (cited + parts[index].unworded).flatMap(all).map { remark in
        // One explanation may serve several figures.
        let isNew = remark.finding.map { told.insert($0.line).inserted } ?? true
        return isNew ? remark : FigureRemark(kind: remark.kind, entry: remark.entry, finding: nil)
      }
      parts[host].remarks += fresh
    }
    for index in parts.indices {
      let remarks = parts[index].remarks
      parts[index].remarks =
        remarks.enumerated()
        .sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }.map(\.element)
    }
    return parts
  }
}
