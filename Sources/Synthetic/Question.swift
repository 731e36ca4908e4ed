/// What a generated figure counts, and the measure that answers it.
struct Question {
  let section: String
  let label: String
  let unit: String
  /// JSON; `MEETING`, `WINDOW` and `YEAR` stand for one that is registered.
  let measure: String

  private init(_ section: String, _ label: String, _ measure: String, unit: String = "states") {
    self.section = section
    self.label = label
    self.unit = unit
    self.measure = measure
  }

  static let all = [
    Question("universalization", "States Parties", #"{"name":"parties"}"#),
    Question("universalization", "signatories", #"{"name":"signatories"}"#),
    Question("universalization", "joined", #"{"name":"joined","since":"MEETING"}"#),
    Question("universalization", "States not party", #"{"name":"not-party"}"#),
    Question(
      "stockpile-destruction", "stockpiles to destroy", #"{"name":"article3.outstanding"}"#),
    Question(
      "stockpile-destruction", "destruction completed",
      #"{"name":"article3.completed","window":"WINDOW"}"#),
    Question("retention", "retain munitions", #"{"name":"retention.held"}"#),
    Question("clearance", "areas to clear", #"{"name":"article4.outstanding"}"#),
    Question("victim-assistance", "victims to assist", #"{"name":"article5.outstanding"}"#),
    Question(
      "cooperation", "told of needs",
      #"{"name":"assistance.needed","among":"parties","window":"WINDOW"}"#),
    Question(
      "transparency", "initial reports overdue", #"{"name":"article7.initial.overdue"}"#),
    Question(
      "transparency", "annual reports",
      #"{"name":"article7.annual.submitted","year":YEAR}"#),
    Question("national-measures", "adopted legislation", #"{"name":"legislation.adopted"}"#),
    Question("meetings", "took part", #"{"name":"attended","meeting":"MEETING"}"#),
    Question(
      "universalization", "share of States Parties among United Nations Members",
      #"{"name":"ratio","of":{"name":"parties"},"to":{"name":"un-members"}}"#, unit: "percent"),
  ]

  /// The measure, with its placeholders filled in.
  func asked(_ draw: inout Draw) -> String {
    measure
      .replacing("MEETING", with: draw.one(of: Calendar.decidingMeetings).id)
      .replacing("WINDOW", with: draw.one(of: Composer.windows))
      .replacing("YEAR", with: draw.one(of: Composer.windows))
  }
}
