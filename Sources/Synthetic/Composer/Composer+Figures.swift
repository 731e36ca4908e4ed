import EventLog

// Figures that progress reports print, and what is said of them.

extension Composer {
  /// How many figures a ledger holds at most: those of a dozen reports.
  static let figureLimit = 500

  /// A figure with its measure, and sometimes a relation and a finding.
  mutating func figure() {
    let source = paragraph(of: shelf.reports[draw.below(shelf.reports.count)])
    let id = "\(shelf.documents[source.document].id)/\(source.place.replacing(" ", with: "-"))/1"
    let question = draw.one(of: Question.all)
    let value = draw.below(120)
    guard publish(id, question, value, source) else { return }
    if draw.chance(85), begin("figure.measured", source) {
      text.member("figure", id)
      text.name("measure")
      text.raw(question.asked(&draw))
      endData()
    }
    if !figures.isEmpty, draw.chance(50), begin("figure.related", source) {
      text.member("figure", id)
      text.member("relation", draw.one(of: ["restates", "subsetOf", "disjointWith"]))
      text.strings("with", [draw.one(of: figures)])
      endData()
    }
    if figures.isEmpty || draw.chance(25), begin("finding.recorded", source) {
      finding(id, value, source)
      endData()
    }
    figures.append(id)
  }

  private mutating func publish(
    _ id: String, _ question: Question, _ value: Int, _ source: Source
  ) -> Bool {
    guard begin("figure.published", source) else { return false }
    text.member("figure", id)
    text.strings("places", [source.place])
    text.members(["section": question.section, "label": question.label])
    if question.unit == "percent" {
      text.member("value", "\(value).5")
    } else if draw.chance(5) {
      text.name("value")
      text.raw("null")
      text.member("reason", "not-applicable")
    } else {
      text.member("value", value)
    }
    text.member("unit", question.unit)
    if draw.chance(8) { text.member("hedge", draw.one(of: ["about", "at-least", "nearly"])) }
    let isListed = question.unit == "states" && draw.chance(25)
    if isListed { text.strings("states", someStates()) }
    text.member("list", isListed ? "complete" : "absent")
    endData()
    return true
  }

  /// Between one and twenty States, sorted.
  private mutating func someStates() -> [String] {
    let first = draw.below(10)
    let step = 10 + draw.below(90)
    return stride(from: first, to: states.count, by: step).map { states[$0].code }
  }

  private mutating func finding(_ id: String, _ value: Int, _ source: Source) {
    text.member("figure", id)
    text.open("pin")
    text.member("published", value)
    text.member("computed", value + 1)
    text.close()
    text.member("cause", draw.one(of: ["arithmetic", "cut-off", "list"]))
    text.member("shows", source.place)
    text.member("text", Prose.sentence(&draw))
  }
}
