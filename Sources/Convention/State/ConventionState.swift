package import EventLog

/// The state of the Convention on some axes: what is known of each State, and the day asked about.
///
/// What is known is folded once; another day is asked about without folding again.
package struct ConventionState: Sendable {
  package private(set) var axes: Axes
  package let registers: Registers
  /// The States that facts name, in the order of their codes; of a narrowed state those in its scope.
  package private(set) var states: [CountryRecord]
  /// The only States asked about; all where nil.
  package private(set) var scope: Set<CountryCode>?
  /// Kinds of facts of which absence means no.
  let completeLists: [CompleteList]
  /// What measures gave on this fold.
  private(set) var memo = AnswerMemo()
  private let table: FactTable

  init(_ axes: Axes, _ table: FactTable, _ registers: Registers, _ lists: [CompleteList]) {
    self.axes = axes
    self.registers = registers
    self.table = table
    completeLists = lists
    var states: [CountryRecord] = []
    var start = 0
    while start < table.cores.count, let state = table.cores[start].state {
      var end = start + 1
      while end < table.cores.count, table.cores[end].state == state { end += 1 }
      states.append(
        CountryRecord(
          state: state, facts: FactsByType(table, start..<end), completeLists: lists))
      start = end
    }
    self.states = states
  }

  package var asOf: Day { axes.asOf }

  /// The same knowledge, asked about another day.
  package func on(_ day: Day) -> ConventionState {
    var state = self
    state.axes.asOf = day
    return state
  }

  /// The same knowledge and day, asked about some States only.
  package func narrowed(to codes: Set<CountryCode>) -> ConventionState {
    var state = self
    state.scope = scope.map { $0.intersection(codes) } ?? codes
    state.states = states.filter { codes.contains($0.state) }
    // What measures gave holds for the States they were asked about.
    state.memo = AnswerMemo()
    return state
  }

  /// Whether a State is asked about.
  package func isInScope(_ code: CountryCode) -> Bool { scope?.contains(code) ?? true }

  package func record(_ state: CountryCode) -> CountryRecord {
    known(state)
      ?? CountryRecord(
        state: state, facts: FactsByType(table, 0..<0), completeLists: completeLists)
  }

  /// What is known of a State; nil where no fact names it.
  func known(_ state: CountryCode) -> CountryRecord? {
    var (low, high) = (0, states.count)
    while low < high {
      let middle = (low + high) / 2
      if states[middle].state < state { low = middle + 1 } else { high = middle }
    }
    return low < states.count && states[low].state == state ? states[low] : nil
  }

  /// A State's short name on the as-of day.
  package func name(_ state: CountryCode) -> String { registers.name(state, on: asOf) }

  /// Facts of types that need no State, such as meetings held, in the order of the fold.
  func meetingFacts(_ type: EventType) -> [Fact] {
    table.folded(type)
  }

  /// All facts known, whatever the day asked about.
  package var factCount: Int { table.cores.count }

  /// The facts of use in a State or territory of which no user is named, in the order of the fold.
  func uses(in place: CountryCode) -> [Fact] {
    [EventType.useAlleged, .useConfirmed].flatMap { meetingFacts($0) }
      .filter { $0.state == nil && $0[UseAlleged.territory] == place }
  }

  /// All facts known, whatever the day asked about, State by State.
  var facts: [Fact] { table.cores.indices.map { table[$0] } }

  /// The word of the log that an identifier is; nil where no line holds it.
  func symbol(_ word: String) -> Symbol? { table.store.log.symbol(word) }

  var log: LogContents { table.store.log }
}
