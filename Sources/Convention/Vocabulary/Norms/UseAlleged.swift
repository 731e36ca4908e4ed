package import EventLog

/// Somebody says that cluster munitions were used, by a State or by somebody the source does not name.
package enum UseAlleged {
  package static let territory =
    Member.code("territory", of: .country, "where it was used").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "use.alleged", state: .optional, on: .required, theme: .always(.useAndNorms),
    summary: """
      A State is said to have used cluster munitions; without one, somebody is, in the territory \
      named. The voice tells who says so.
      """,
    provision: "Article 1(1)(a) and Article 21(2)",
    members: [territory, occurrence],
    key: [territory, occurrence],
    phrase: .clause { event, registers in UseAlleged.clause(event, registers) },
    isMeasured: true,
    example: #"{"territory":"KHM"}"#)

  /// `is said to have used cluster munitions in Libya`; without a user `use ... is alleged`.
  private static func clause(_ event: Event, _ registers: Registers) -> String {
    let place = place(of: event, registers)
    return event.state == nil
      ? "use of cluster munitions\(place) is alleged"
      : "is said to have used cluster munitions\(place)"
  }

  /// ` in Libya`, under the name of the day.
  static func place(of event: Event, _ registers: Registers) -> String {
    guard let code = event[territory] else { return "" }
    return " in " + registers.name(code, on: event.range?.end ?? .farFuture)
  }
}
