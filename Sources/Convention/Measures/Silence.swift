import EventLog

/// What is not told: the States that an answer leaves out because nothing is on record of them.
///
/// Bounds come from dates, never from silence. Of a kind of fact that nobody lists completely, an
/// answer gives what is on record, and says of how many nothing is.
package enum Silence: Sendable, Equatable {
  /// Whoever is not counted does not count: by rule, or because a source lists them all.
  case nobody
  /// Nothing is on record of these, in order of their codes, among so many that were asked about.
  case states([CountryCode], among: Int)
  /// Nothing is known of whoever is not counted; the question names no population.
  case everyoneElse

  /// Whether it holds nobody.
  package var isEmpty: Bool {
    switch self {
    case .nobody: true
    case .states(let states, _): states.isEmpty
    case .everyoneElse: false
    }
  }

  /// The States of which nothing is on record, where the question names its population.
  package var states: [CountryCode]? {
    switch self {
    case .nobody: []
    case .states(let states, _): states
    case .everyoneElse: nil
    }
  }

  /// Whether nothing is on record of a State that is not counted.
  func contains(_ state: CountryCode) -> Bool {
    switch self {
    case .nobody: return false
    case .everyoneElse: return true
    case .states(let states, _):
      var (low, high) = (0, states.count)
      while low < high {
        let middle = (low + high) / 2
        if states[middle] < state { low = middle + 1 } else { high = middle }
      }
      return low < states.count && states[low] == state
    }
  }

  /// How many States the question asks about, where it says so.
  package var among: Int? {
    if case .states(_, let among) = self { among } else { nil }
  }
}

/// What a set says of a State. Silence says less than maybe and more than no.
///
/// "And" is the smaller and "or" the greater of two words: with a State of which nothing is on record
/// in one set, both are settled only by what the other set says for certain.
enum SetWord: Int, Comparable {
  case no
  case silent
  case maybe
  case yes

  static func < (a: SetWord, b: SetWord) -> Bool { a.rawValue < b.rawValue }

  /// The opposite; what is not told stays untold.
  static prefix func ! (word: SetWord) -> SetWord {
    switch word {
    case .no: .yes
    case .silent: .silent
    case .maybe: .maybe
    case .yes: .no
    }
  }
}

extension Answer {
  /// Whether more States may count than are on record, because nobody lists them all.
  package var isOpen: Bool { !silence.isEmpty }

  /// What the set says of a State.
  func word(_ state: CountryCode) -> SetWord {
    switch truth(state) {
    case .yes: .yes
    case .maybe: .maybe
    case .no: silence.contains(state) ? .silent : .no
    }
  }

  /// What the set says of a State that none of its lines names.
  var wordOfOthers: SetWord { silence == .everyoneElse ? .silent : .no }

  /// Makes one set of several, State by State.
  ///
  /// - Parameters:
  ///   - sets: not empty.
  ///   - population: whether a State belongs to those asked about, by what the sets say of it.
  ///   - rule: what the new set says of a State, by what the sets say of it, in their order.
  static func combined(
    _ sets: [Answer], population: ([SetWord]) -> Bool, _ rule: ([SetWord]) -> SetWord
  ) -> Answer {
    var codes = Set(sets.flatMap { $0.rows.map(\.state) })
    for set in sets { codes.formUnion(set.silence.states ?? []) }
    var rows: [Row] = []
    var silent: [CountryCode] = []
    var asked = 0
    for code in codes.sorted() {
      let words = sets.map { $0.word(code) }
      if population(words) { asked += 1 }
      switch rule(words) {
      case .no: break
      case .silent: silent.append(code)
      case .maybe, .yes:
        rows.append(
          Row(
            state: code, truth: rule(words) == .yes ? .yes : .maybe,
            lines: sets.flatMap { $0.lines(of: code) }.sortedOnce))
      }
    }
    let silence: Silence =
      if rule(sets.map(\.wordOfOthers)) == .silent {
        .everyoneElse
      } else if sets.allSatisfy({ $0.silence == .nobody }) {
        .nobody
      } else {
        .states(silent, among: asked)
      }
    return Answer(
      .states, rows: rows, otherLines: sets.reduce(into: []) { $0.formUnion($1.otherLines) },
      restsOn: sets.map(\.restsOn).min() ?? .thematic, closedBy: closing(sets), silence: silence)
  }

  /// The documents that together close everything several answers rest on; none where one of the
  /// answers is open.
  static func closing(_ answers: [Answer]) -> [String] {
    guard answers.allSatisfy({ !$0.isOpen }) else { return [] }
    return Set(answers.flatMap(\.closedBy)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }
}
