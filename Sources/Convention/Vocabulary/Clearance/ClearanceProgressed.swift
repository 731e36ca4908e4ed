package import EventLog

/// A State cleared or released so much.
package enum ClearanceProgressed {
  package static let squareMetres = Common.count("squareMetres", "land released, in square metres")
  package static let submunitions = Common.count("submunitions", "explosive submunitions")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "clearance.progressed", state: .required, on: .required, theme: .always(.clearance),
    summary: "A State released land or destroyed remnants.",
    provision: "Article 4(2) and Article 7(1)(i)",
    members: [squareMetres, submunitions, occurrence],
    key: [occurrence],
    phrase: "released land or destroyed remnants",
    isMeasured: true,
    quantities: [squareMetres, submunitions],
    example: #"{"squareMetres":90000}"#)
}
