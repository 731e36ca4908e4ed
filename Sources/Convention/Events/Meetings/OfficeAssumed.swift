import EventLog

extension EventType {
  /// A State, or a person, took up an office of the Convention.
  package static let officeAssumed = EventType(
    "office.assumed", state: .optional, on: .required,
    summary: "A State or a person holds an office: president, coordinator, friend, chair.",
    provision: "Article 11; decisions of the meetings",
    members: [
      MemberShape(
        "office",
        .word([
          "president", "vice-president", "secretary-general", "friend", "coordinator",
          "executive-coordinator",
        ]), required: true,
        "which office"),
      MemberShape("theme", .word(OfficeTheme.words), required: false, "for which theme"),
      MemberShape("meeting", .reference("meeting"), required: false, "of which meeting"),
      MemberShape(
        "from", .integer(2008...2200), required: false, "first year of the term, as printed"),
      MemberShape(
        "until", .integer(2008...2200), required: false, "last year of the term, as printed"),
      MemberShape("person", .text, required: false, "who holds it"),
    ],
    key: ["office", "theme", "meeting", "from", "person"],
    telling: "took up an office",
    example: #"{"office":"coordinator","theme":"clearance","from":2012,"until":2013}"#)
}
