/// An answer that may have to stay open: yes, no, or maybe where the facts leave both possible.
///
/// The operators are those of Kleene's strong three-valued logic, in which `no < maybe < yes`,
/// "and" is the smaller and "or" the greater of two answers:
///
///     .maybe && .no    // no: whatever the open question turns out to be
///     .maybe || .yes   // yes
///     !.maybe          // maybe
///
/// A measure counts `yes` for its low value and `yes` with `maybe` for its high one.
package enum Truth: Int8, Sendable, Hashable, CaseIterable {
  case no
  case maybe
  case yes

  /// A question that is settled.
  package init(_ settled: Bool) { self = settled ? .yes : .no }

  /// Whether it holds on every reading of the facts.
  package var isCertain: Bool { self == .yes }

  /// Whether it holds on some reading of the facts.
  package var isPossible: Bool { self != .no }

  /// Both: the smaller of the two.
  package static func && (a: Truth, b: Truth) -> Truth { min(a, b) }

  /// Either: the greater of the two.
  package static func || (a: Truth, b: Truth) -> Truth { max(a, b) }

  /// The opposite, which leaves `maybe` as it is.
  package static prefix func ! (a: Truth) -> Truth {
    switch a {
    case .no: .yes
    case .maybe: .maybe
    case .yes: .no
    }
  }
}

extension Truth: Comparable {
  /// From the least to the most affirmed.
  package static func < (a: Truth, b: Truth) -> Bool { a.rawValue < b.rawValue }
}
