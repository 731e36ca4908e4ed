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
  /// Why, where that is known.
  package let finding: Finding?
  /// The place whose note says why already; nil where this one does.
  package var toldAt: String?

  /// What is to be said of a figure; what was learnt later comes last.
  static func all(_ entry: AuditEntry) -> [FigureRemark] {
    var kinds: [Kind] = []
    let isSettledLater = entry.verdict == .unrefuted && entry.isNarrowedLater
    switch entry.verdict {
    case .differs: kinds.append(.differs)
    case .inconsistent: kinds.append(.contradicts)
    case .unrefuted:
      // The sign says that it cannot be decided; a note says what the record has.
      let needsReason = entry.finding != nil && !entry.isRevised && !isSettledLater
      if needsReason || entry.recordTells { kinds.append(.undecided) }
    case .reproduced, .aggregate: break
    }
    // A relation that does not hold is told at the figure that has it.
    if !entry.conflictsWith.isEmpty, kinds.isEmpty { kinds.append(.contradicts) }
    if entry.isRevised || isSettledLater { kinds.append(.later) }
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
    // Where each explanation stands, by its words: one may serve several figures.
    var told: [String: Int] = [:]
    var host = 0
    for index in parts.indices {
      if parts[index].entry.kind != .footnote { host = index }
      let cited = parts[index].spans.compactMap { span -> AuditEntry? in
        if case .figure(let citation) = span, citation.isFirst { citation.entry } else { nil }
      }
      let fresh = (cited + parts[index].unworded).flatMap(all).map { remark in
        guard let text = remark.finding?.text else { return remark }
        guard let first = told[text] else {
          told[text] = host
          return remark
        }
        var again = remark
        again.toldAt = parts[first].entry.at ?? ""
        return again
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

extension AuditEntry {
  /// Whether what is on record says more of an undecided figure than that it is open: it holds
  /// some of what was printed, or leaves names open. Agreement with a zero, and with the printed
  /// number, says nothing more.
  fileprivate var recordTells: Bool {
    guard let computed, figure.number != Fraction(0) else { return false }
    switch computed.value {
    case .days, .numbers: return true
    case .dates(let dates): return (figure.states ?? []).contains { dates[$0] != nil }
    case .states, .quantity:
      guard let low = computed.low, let high = computed.high, high != Fraction(0) else {
        return false
      }
      return low != high || low.asPrinted(in: figure) != figure.number
    }
  }

  /// Whether what is known today leaves less open than what was known then.
  fileprivate var isNarrowedLater: Bool {
    guard figure.number != Fraction(0), let computed, let hindsight,
      let low = hindsight.low, let high = hindsight.high, high != Fraction(0),
      let low0 = computed.low, let high0 = computed.high
    else { return false }
    if hindsight.isOpen != computed.isOpen { return computed.isOpen }
    return hindsight.isOpen
      ? low0 < low : low0 <= low && high <= high0 && (low0, high0) != (low, high)
  }
}
