package import EventLog

/// The state of the Convention on a basis: what is known of each State, and the day asked about.
package struct ConventionState: Sendable {
  package let basis: Basis
  package let registers: Registers
  /// By code; only States the facts name.
  package let records: [StateCode: StateRecord]

  /// Facts of types that need no State, such as meetings held, in the order of the fold.
  let meetings: [Fact]

  /// Kinds of facts of which absence means no.
  let closures: [Closure]

  init(basis: Basis, registers: Registers, facts: [Fact], closures: [Closure]) {
    self.basis = basis
    self.registers = registers
    self.closures = closures
    var records: [StateCode: StateRecord] = [:]
    for fact in facts {
      guard let state = fact.state else { continue }
      records[state, default: StateRecord(state: state, closures: closures)].take(fact)
    }
    self.records = records
    meetings = facts.filter { $0.type.state != .required }
  }

  private init(
    basis: Basis, registers: Registers, records: [StateCode: StateRecord], meetings: [Fact],
    closures: [Closure]
  ) {
    self.basis = basis
    self.meetings = meetings
    self.registers = registers
    self.records = records
    self.closures = closures
  }

  package var asOf: Day { basis.asOf }

  /// The same knowledge, asked about another day.
  package func on(_ day: Day) -> ConventionState {
    var basis = basis
    basis.asOf = day
    return ConventionState(
      basis: basis, registers: registers, records: records, meetings: meetings,
      closures: closures)
  }

  /// The States on record, in the order of their codes.
  package var states: [StateRecord] { records.values.sorted { $0.state < $1.state } }

  package func record(_ state: StateCode) -> StateRecord {
    records[state] ?? StateRecord(state: state, closures: closures)
  }

  /// A State's short name on the as-of day.
  package func name(_ state: StateCode) -> String { registers.name(state, on: asOf) }
}
