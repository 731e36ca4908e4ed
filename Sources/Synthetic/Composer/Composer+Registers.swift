import EventLog

// What comes first: everything that facts refer to.

extension Composer {
  /// The windows that measures and payloads may name: the calendar years.
  static let windows = (2008...2024).map(String.init)

  /// The organisations that payloads may name.
  static let organisations = (1...30).map { "organisation-\($0)" }

  mutating func registers() {
    for index in shelf.documents.indices { register(index, shelf.documents[index]) }
    for state in states { register(state) }
    for meeting in Calendar.meetings { register(meeting) }
    for (index, id) in Composer.organisations.enumerated() { register(organisation: id, index) }
    for year in Composer.windows {
      window(
        year, "calendar year \(year)", ["from": "\(year)-01-01", "to": "\(year)-12-31"])
    }
    for (from, to) in zip(Calendar.decidingMeetings, Calendar.decidingMeetings.dropFirst()) {
      window(
        "\(from.id)-to-\(to.id)", "between \(from.name) and \(to.name)",
        ["after": from.id, "until": to.id])
    }
    for index in shelf.reports { period(of: shelf.documents[index]) }
    for year in Composer.windows.prefix(6) { completeList(of: "treaty.signed", in: year) }
    remainingRegisters()
  }

  /// Begins a line of a type without State and date, up to its payload.
  mutating func begin(_ type: String, _ source: Source) -> Bool {
    guard begin() else { return false }
    text.member("type", type)
    write(source)
    text.open("data")
    return true
  }

  mutating func endData() {
    text.close()
    end()
  }

  private mutating func register(_ index: Int, _ document: Document) {
    guard begin("document.registered", Source(document: index, place: "title")) else { return }
    text.members([
      "id": document.id, "title": document.title, "publisher": document.publisher,
      "lineage": document.lineage,
    ])
    if draw.chance(50) { text.member("address", "https://example.org/documents/\(index)") }
    text.member("published", document.published)
    if let cutoff = document.cutoff {
      text.openList("parts")
      text.open()
      text.member("id", "report")
      text.member("cutoff", cutoff)
      text.member("issued", document.published)
      text.close()
      text.closeList()
    }
    endData()
  }

  private mutating func register(_ state: State) {
    let source = Source(document: DocumentShelf.codes, place: state.code)
    guard begin("country.registered", source) else { return }
    text.member("code", state.code)
    text.openList("kinds")
    text.open()
    text.member("kind", state.kind)
    if state.kind == "un-member" { text.member("from", "1945-10-24") }
    text.close()
    text.closeList()
    text.openList("names")
    if draw.chance(5) {
      text.open()
      text.members(["short": "Old \(state.name)", "to": "2013-04-30"])
      text.close()
    }
    text.open()
    text.members(["short": state.name, "official": "State of \(state.name)"])
    text.close()
    text.closeList()
    text.member("region", state.region)
    endData()
  }

  private mutating func register(_ meeting: Calendar.Meeting) {
    let source = paragraph(of: DocumentShelf.depositary)
    guard begin("meeting.registered", source) else { return }
    text.members([
      "id": meeting.id, "name": meeting.name, "kind": meeting.kind, "place": meeting.place,
    ])
    text.openList("parts")
    text.open()
    text.member("first", meeting.first)
    text.member("last", meeting.last)
    text.close()
    text.closeList()
    endData()
  }

  private mutating func register(organisation id: String, _ index: Int) {
    let source = paragraph(of: DocumentShelf.depositary)
    guard begin("organisation.registered", source) else { return }
    let kinds = ["united-nations", "non-governmental", "red-cross", "operator"]
    text.members(["id": id, "name": "Organisation \(index + 1)", "kind": kinds[index % 4]])
    text.strings("variants", ["Organisation No. \(index + 1)", "Organización \(index + 1)"])
    endData()
  }

  private mutating func window(
    _ id: String, _ name: String, _ ends: KeyValuePairs<String, String?>
  ) {
    let source = paragraph(of: DocumentShelf.depositary)
    guard begin("window.registered", source) else { return }
    text.members(["id": id, "name": name])
    text.members(ends)
    endData()
  }

  /// What a progress report says of the time it covers.
  private mutating func period(of report: Document) {
    guard let cutoff = report.cutoff else { return }
    let (from, to) = ((cutoff - 300).description, cutoff.description)
    window("\(report.id)-period", "period of \(report.title)", ["from": from, "to": to])
  }

  /// Word that a source lists all facts of a type in a window.
  private mutating func completeList(of type: String, in window: String) {
    let source = Source(document: DocumentShelf.codes, place: "list of \(window)")
    guard begin("register.completed", source) else { return }
    text.members(["type": type, "window": window])
    endData()
  }

  /// A few lines of every other type that registers or remarks.
  private mutating func remainingRegisters() {
    for (index, type) in types.enumerated()
    where !type.isFact && !Composer.handled.contains(type.name) {
      for number in 0..<6 { passage(of: index, from: number, source: nil) }
    }
  }

  /// The types without a date that are written by code of their own.
  private static let handled: Set = [
    "document.registered", "country.registered", "meeting.registered", "window.registered",
    "organisation.registered", "register.completed", "document.outlined", "passage.worded",
    "figure.published",
    "figure.measured", "figure.related",
    "finding.recorded", "event.corrected", "event.retracted",
  ]
}
