import EventLog

extension EventType {
  /// A State counts among the worst affected.
  package static let burdenRanked = EventType(
    "burden.ranked", state: .required, on: .required,
    summary: "A State is counted among those worst affected in the world.",
    provision: "Articles 4 and 5",
    members: [
      MemberShape(
        "cause", .word(["contamination", "victims"]), required: true,
        "by what"),
      .occurrence,
    ],
    key: ["cause", "occurrence"],
    telling: "counts among the worst affected",
    example: #"{"cause":"victims"}"#)
}
