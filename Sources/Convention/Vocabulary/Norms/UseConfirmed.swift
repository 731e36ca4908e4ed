package import EventLog

/// An investigation found that cluster munitions were used, by a State or by somebody the source does
/// not name.
package enum UseConfirmed {
  package static let territory =
    Member.code("territory", of: .country, "where it was used").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "use.confirmed", state: .optional, on: .required, theme: .always(.useAndNorms),
    summary: """
      An investigation concluded that a State used cluster munitions; without one, that somebody did, \
      in the territory named.
      """,
    provision: "Article 1(1)(a) and Article 21(2)",
    members: [territory, occurrence],
    key: [territory, occurrence],
    phrase: .clause { event, registers in
      let place = UseAlleged.place(of: event, registers)
      return event.state == nil
        ? "use of cluster munitions\(place) is confirmed"
        : "found to have used cluster munitions\(place)"
    },
    isMeasured: true,
    example: #"{"territory":"KHM"}"#)
}
