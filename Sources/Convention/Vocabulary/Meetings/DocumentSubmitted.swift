package import EventLog

/// A document was submitted to a meeting.
package enum DocumentSubmitted {
  package static let symbol = Member.text("symbol", "its symbol")
  package static let meeting = Member.reference("meeting", to: .meeting, "to which meeting")

  package static let declaration = Declaration(
    "document.submitted", state: .optional, on: .required, theme: .always(.meetings),
    summary: "A document was submitted to a meeting, by a State or by its officers.",
    provision: "Rules of procedure of the meeting",
    members: [symbol, meeting],
    key: [symbol],
    phrase: "submitted a document",
    example: #"{"symbol":"CCM/MSP/2011/WP.4","meeting":"2msp"}"#)
}
