import EventLog

extension MemberShape {
  /// Tells apart facts that recur: the first is 1, which is also meant where it is absent.
  static let occurrence = MemberShape(
    "occurrence", .integer(1...100), required: false, "1 when absent")

  /// A whole number of things or units, zero included.
  static func count(_ name: String, _ meaning: String) -> MemberShape {
    MemberShape(name, .integer(0...9_007_199_254_740_991), required: false, meaning)
  }

  /// What assistance is for; clearance includes risk education where a source names them together.
  static let assistanceFor = MemberShape(
    "for",
    .word([
      "any", "stockpile-destruction", "clearance", "risk-education", "victim-assistance",
      "universalization", "sponsorship", "national-measures", "capacity-building",
      "data-collection", "transparency",
    ]), required: true, "what it is for")

  /// In what form assistance comes.
  static let assistanceForm = MemberShape(
    "form", .word(["financial", "in-kind", "expertise", "any"]), required: false,
    "in what form; unsaid if absent")
}
