import EventLog

/// Which figures of an audit are asked for; what is nil asks for all.
package struct AuditChoice: Sendable {
  package var verdict: Verdict?
  package var evidence: Evidence?
  package var cause: Finding.Cause?
  package var themes: Set<Theme>?
  /// States of which the document or the ledger counts one.
  package var states: Set<CountryCode>?
  /// A place, or what places begin with: `para 12` also chooses `para 12, fn 1`.
  package var place: String?

  package init() {}

  /// Whether all figures are asked for.
  private var isAll: Bool {
    verdict == nil && evidence == nil && cause == nil && themes == nil && states == nil
      && place == nil
  }

  /// The withdrawn figures where all are asked for: no verdict is given of them to choose by.
  func chosen(_ withdrawn: [WithdrawnFigure]) -> [WithdrawnFigure] { isAll ? withdrawn : [] }

  func holds(_ entry: AuditEntry) -> Bool {
    let figure = entry.figure
    return (verdict.map { $0 == entry.verdict } ?? true)
      && (evidence.map { $0 == entry.evidence } ?? true)
      && (cause.map { $0 == entry.finding?.cause } ?? true)
      && (themes.map { $0.contains(figure.theme) } ?? true)
      && (states.map { names($0, entry) } ?? true)
      && (place.map { place in figure.places.contains { isIn($0, place) } } ?? true)
  }

  private func names(_ states: Set<CountryCode>, _ entry: AuditEntry) -> Bool {
    !states.isDisjoint(with: entry.figure.states ?? [])
      || (entry.computed.map { !states.isDisjoint(with: $0.states + $0.undecided) } ?? false)
  }

  private func isIn(_ place: String, _ wanted: String) -> Bool {
    place == wanted || [",", "("].contains { place.hasPrefix(wanted + $0) }
  }
}

extension Audit {
  /// The figures asked for, in the order of the document; those whose place its outline does not
  /// have, or all where it has none, in the order of the log behind them.
  package func chosen(_ choice: AuditChoice, inOrderOf outline: Outline?) -> Audit {
    let places = Dictionary(
      (outline?.places ?? []).enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let chosen = entries.filter(choice.holds)
    let ranks = chosen.map { entry in
      entry.figure.places.compactMap { places[$0] }.min() ?? .max
    }
    let order = chosen.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    return Audit(
      document: document, asOf: asOf, knownBy: knownBy, size: size,
      entries: order.map { chosen[$0] }, withdrawn: choice.chosen(withdrawn))
  }
}
