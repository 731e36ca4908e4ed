import EventLog

extension MeasureDefinition {
  /// Whether a party counts from its deposit or from entry into force for it.
  private enum Party: String, Sendable, CaseIterable {
    case deposit
    case inForce = "in-force"
  }

  private static let basis = Parameter<Party>.word("basis", .reading)

  /// Who is a party, a signatory or neither; Articles 15 to 18 and 20.
  static let membership: [MeasureDefinition] = [
    MeasureDefinition(
      "parties", "States that have consented to be bound and not withdrawn", restsOn: .rule,
      parameters: [basis]
    ) { measure, state in
      switch measure[basis] {
      case .inForce: state.select(byRule: { $0.isInForce(on: state.asOf) })
      case .deposit, nil: state.select(byRule: { $0.isParty(on: state.asOf) })
      }
    },
    MeasureDefinition(
      "signatories", "States that have signed and not consented since", restsOn: .rule
    ) { _, state in
      state.select(byRule: { $0.isSignatory(on: state.asOf) })
    },
    MeasureDefinition(
      "not-in-force", "parties for which the Convention is not yet in force", restsOn: .rule
    ) { _, state in
      state.select(byRule: { $0.isParty(on: state.asOf) && !$0.isInForce(on: state.asOf) })
    },
    MeasureDefinition(
      "not-party", "States that are not party, signatories among them", restsOn: .rule
    ) { _, state in
      state.outside { !$0.isParty(on: state.asOf) }
    },
    MeasureDefinition(
      "non-signatories", "States that are neither party nor signatory", restsOn: .rule
    ) { _, state in
      state.outside { !($0.isParty(on: state.asOf) || $0.isSignatory(on: state.asOf)) }
    },
    MeasureDefinition("un-members", "Members of the United Nations", restsOn: .rule) { _, state in
      state.registered(as: { $0 == .unMember })
    },
    dated(
      "joined", "States that ratified, accepted, approved or acceded in a period",
      { $0.consent?.range }),
    dated(
      "ratified", "signatories that ratified, accepted or approved in a period",
      { $0.consentKind?.followsSignature == false ? nil : $0.consent?.range }),
    dated(
      "acceded", "States that acceded in a period",
      { $0.consentKind == .accession ? $0.consent?.range : nil }),
    dated("signed", "States that signed in a period", { $0.signature?.range }),
    dated(
      "withdrawn", "States whose withdrawal took effect in a period; Article 20(3)",
      \.withdrawalEffect),
    dated(
      "entered-into-force", "States for which the Convention entered into force in a period",
      \.entryIntoForce),
  ]

  /// The States for which something happened in a period.
  private static func dated(
    _ name: String, _ summary: String, _ date: @escaping @Sendable (CountryRecord) -> DateRange?
  ) -> MeasureDefinition {
    MeasureDefinition(name, summary, restsOn: .rule, parameters: Parameters.period) {
      measure, state throws(MeasureError) in
      let period = try state.period(measure)
      return state.select(byRule: { state.falls(date($0), into: period) })
    }
  }
}
