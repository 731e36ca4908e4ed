import EventLog

extension EventType {
  /// A State cleared or released so much.
  package static let clearanceProgressed = EventType(
    "clearance.progressed", state: .required, on: .required,
    summary: "A State released land or destroyed remnants.",
    provision: "Article 4(2) and Article 7(1)(i)",
    members: [
      .count("squareMetres", "land released, in square metres"),
      .count("submunitions", "explosive submunitions"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "released land or destroyed remnants",
    example: #"{"squareMetres":90000}"#)
}
