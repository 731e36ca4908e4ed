import EventLog

extension MeasureDefinition {
  static let period: [Parameter] = [
    Parameter("since", .meeting), Parameter("window", .window),
  ]

  /// Who is a party, a signatory or neither; Articles 15 to 18 and 20.
  static let membership: [MeasureDefinition] = [
    MeasureDefinition(
      "parties", "States that have consented to be bound and not withdrawn", nature: .rule,
      parameters: [Parameter("basis", .word(["deposit", "in-force"]))]
    ) { measure, state in
      let inForce = measure.word("basis") == "in-force"
      return state.select(nature: .rule, seqs: \.treatySeqs) {
        inForce ? $0.isInForce(on: state.asOf) : $0.isParty(on: state.asOf)
      }
    },
    MeasureDefinition(
      "signatories", "States that have signed and not consented since", nature: .rule
    ) { _, state in
      state.select(nature: .rule, seqs: \.treatySeqs) { $0.isSignatory(on: state.asOf) }
    },
    MeasureDefinition(
      "not-in-force", "parties for which the Convention is not yet in force", nature: .rule
    ) { _, state in
      state.select(nature: .rule, seqs: \.treatySeqs) {
        $0.isParty(on: state.asOf) && !$0.isInForce(on: state.asOf)
      }
    },
    MeasureDefinition(
      "not-party", "States that are not party, signatories among them", nature: .rule
    ) { _, state in
      state.outside { !$0.isParty(on: state.asOf) }
    },
    MeasureDefinition(
      "non-signatories", "States that are neither party nor signatory", nature: .rule
    ) { _, state in
      state.outside { !($0.isParty(on: state.asOf) || $0.isSignatory(on: state.asOf)) }
    },
    MeasureDefinition("un-members", "Members of the United Nations", nature: .rule) { _, state in
      state.registered { $0 == .unMember }
    },
    MeasureDefinition(
      "joined", "States that ratified, accepted, approved or acceded in a period", nature: .rule,
      parameters: period
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      return state.select(nature: .rule, seqs: \.treatySeqs) {
        state.falls($0.consent?.range, into: period)
      }
    },
    MeasureDefinition(
      "ratified", "signatories that ratified, accepted or approved in a period", nature: .rule,
      parameters: period
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      return state.select(nature: .rule, seqs: \.treatySeqs) {
        $0.consentKind == .accession ? .no : state.falls($0.consent?.range, into: period)
      }
    },
    MeasureDefinition(
      "acceded", "States that acceded in a period", nature: .rule, parameters: period
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      return state.select(nature: .rule, seqs: \.treatySeqs) {
        $0.consentKind == .accession ? state.falls($0.consent?.range, into: period) : .no
      }
    },
    MeasureDefinition(
      "signed", "States that signed in a period", nature: .rule, parameters: period
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      return state.select(nature: .rule, seqs: \.treatySeqs) {
        state.falls($0.signature?.range, into: period)
      }
    },
    MeasureDefinition(
      "entered-into-force", "States for which the Convention entered into force in a period",
      nature: .rule, parameters: period
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      return state.select(nature: .rule, seqs: \.treatySeqs) {
        state.falls($0.entryIntoForce, into: period)
      }
    },
  ]
}

extension ConventionState {
  /// Registered States (not territories) that satisfy a test, whether or not a fact names them.
  func outside(_ test: (StateRecord) -> Truth) -> Answer {
    let standing = registered { $0 != .territory }
    let passed = select(nature: .rule, seqs: \.treatySeqs, where: test)
    return select(among: standing.states) { code in
      records[code] == nil ? .yes : passed.truth(code)
    }
  }

  /// States of a standing on the as-of day.
  func registered(_ test: (Country.Kind) -> Bool) -> Answer {
    select(among: Array(registers.countries.keys)) { code in
      Truth(registers.countries[code]?.kind(on: asOf).map(test) ?? false)
    }
  }

  private func select(among states: [StateCode], _ test: (StateCode) -> Truth) -> Answer {
    var certain: Set<StateCode> = []
    var undecided: Set<StateCode> = []
    var rests: [StateCode: Set<Int>] = [:]
    for code in states {
      switch test(code) {
      case .yes: certain.insert(code)
      case .maybe: undecided.insert(code)
      case .no: continue
      }
      rests[code] = Set(record(code).treatySeqs)
    }
    return Answer(
      value: .states(certain: certain, undecided: undecided), unit: nil, seqsByState: rests,
      nature: .rule)
  }
}

extension Answer {
  /// Whether a State counts.
  package func truth(_ state: StateCode) -> Truth {
    switch value {
    case .states(let certain, let undecided):
      certain.contains(state) ? .yes : undecided.contains(state) ? .maybe : .no
    case .dates(let dates): Truth(dates[state] != nil)
    case .quantity, .days: .no
    }
  }
}
