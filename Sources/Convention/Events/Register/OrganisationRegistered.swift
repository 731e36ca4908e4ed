import EventLog

extension EventType {
  /// An organisation; never counted in a measure of States.
  package static let organisationRegistered = EventType(
    "organisation.registered",
    summary: "An organisation is registered.",
    provision: "Article 11(3) names the organisations that may attend meetings",
    members: [
      MemberShape("id", .identifier, required: true, "how events name it"),
      MemberShape("name", .text, required: true, "its name"),
      MemberShape("short", .text, required: false, "its abbreviation"),
      MemberShape(
        "kind",
        .word([
          "united-nations", "intergovernmental", "red-cross", "non-governmental", "academic",
          "operator",
        ]), required: true, "what it is"),
      MemberShape("variants", .set(.text), required: false, "spellings that documents print"),
    ],
    key: ["id"],
    example: #"{"id":"icrc","name":"Red Cross Committee","short":"ICRC","kind":"red-cross"}"#)
}
