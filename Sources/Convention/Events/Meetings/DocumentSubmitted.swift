import EventLog

extension EventType {
  /// A document was submitted to a meeting.
  package static let documentSubmitted = EventType(
    "document.submitted", state: .optional, on: .required,
    summary: "A document was submitted to a meeting, by a State or by its officers.",
    provision: "Rules of procedure of the meeting",
    members: [
      MemberShape("symbol", .text, required: true, "its symbol"),
      MemberShape("meeting", .reference("meeting"), required: true, "to which meeting"),
    ],
    key: ["symbol"],
    telling: "submitted a document",
    example: #"{"symbol":"CCM/MSP/2011/WP.4","meeting":"2msp"}"#)
}
