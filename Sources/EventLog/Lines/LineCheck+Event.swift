extension LineCheck {
  /// Members only a line of the log holds, in canonical order.
  static let positionMembers = ["seq", "recorded", "by"]
  /// Members of every event, in canonical order after those.
  static let eventMembers = ["type", "state", "on", "known", "source", "data"]
  static let sourceMembers = ["document", "at", "voice"]

  /// Reads a line of the log.
  mutating func record(
    _ value: JSONValue, origin: Origin, checksDay: Bool
  ) -> StrictLine? {
    var seq: Int?
    var recorded: Instant?
    var by: String?
    if let member = value["seq"] {
      let kind = ValueKind.integer(1...JSONValue.largestInteger)
      seq = check(member, kind, Label("seq")).integer
    }
    if let member = value["recorded"] {
      recorded = member.string.flatMap { Instant($0) }
      if recorded == nil {
        mismatch(member, expected: "a time in UTC, YYYY-MM-DDThh:mm:ssZ", Label("recorded"))
      }
    }
    if let member = value["by"] { by = check(member, .text, Label("by")).string }
    recordedDay = checksDay ? recorded?.day : nil
    var event = event(value)
    event?.ranges.by = value["by"]?.range ?? 0..<0
    guard let seq, let recorded, let by, let event else { return nil }
    return StrictLine(seq: seq, recorded: recorded, by: by, event: event, origin: origin)
  }

  /// Reads an event; nil only when a part of it is faulty, and that has been reported.
  mutating func event(_ value: JSONValue) -> EventBody? {
    guard let members = value.members else {
      mismatch(value, expected: "an event, which is an object", nil)
      return nil
    }
    envelope(members, of: value)

    var ranges = EventBody.Ranges()
    let type = value["type"].flatMap { self.type($0) }
    let shape = type.flatMap { vocabulary.shape($0) }
    let state = value["state"].flatMap { check($0, .code, Label("state")).string }
    let on = value["on"].flatMap { self.on($0) }
    let known = value["known"].flatMap { self.known($0) }
    let source = value["source"].flatMap { self.source($0, ranges: &ranges) }
    if let shape {
      presence(shape.state, of: "state", in: value, type: shape.name)
      presence(shape.on, of: "on", in: value, type: shape.name)
    }
    let data = value["data"].flatMap { payload($0, shape: shape) }

    ranges.type = value["type"]?.range ?? 0..<0
    ranges.state = value["state"]?.range ?? 0..<0
    ranges.on = value["on"]?.range ?? 0..<0
    ranges.known = value["known"]?.range ?? 0..<0
    guard let shape, let source, let data else { return nil }
    return EventBody(
      type: shape.name, state: state, on: on, known: known, source: source, data: data,
      ranges: ranges)
  }

  // MARK: Members of the event

  /// Reports the members an event may not hold here, and those it lacks.
  private mutating func envelope(_ members: [JSONValue.Member], of value: JSONValue) {
    let allowed =
      place == .log
      ? LineCheck.positionMembers + LineCheck.eventMembers
      : LineCheck.eventMembers
    for member in members where !allowed.contains(bytesOf: member.name) {
      if LineCheck.positionMembers.contains(bytesOf: member.name) {
        let reason =
          place == .batch
          ? "which the tool sets when it appends; expected it left out"
          : "which only the correction itself has; expected it left out"
        report("member \(quoted(member.name)), \(reason)", at: member.nameRange)
      } else {
        unknown(member, of: "an event", allowed: allowed)
      }
    }
    var required = ["type", "source", "data"]
    if place == .log { required = LineCheck.positionMembers + required }
    for name in required where value[name] == nil {
      report(missing: "member \"\(name)\" is missing; expected in every event", in: value)
    }
  }

  private mutating func presence(
    _ presence: EventShape.Presence, of name: String, in value: JSONValue, type: String
  ) {
    let members = value.members ?? []
    switch (presence, members.index(of: name)) {
    case (.required, nil):
      report(missing: "member \"\(name)\" is missing; expected with \(type)", in: value)
    case (.absent, .some(let index)):
      report(
        "member \"\(name)\" has no meaning with \(type); expected it left out",
        at: members[index].nameRange)
    default: break
    }
  }

  private mutating func type(_ value: JSONValue) -> String? {
    guard let name = value.string else {
      mismatch(value, expected: "the name of an event type", Label("type"))
      return nil
    }
    if let shape = vocabulary.shape(name), same(shape.name, name) {
      return shape.name
    }
    report(
      "unknown type \(quoted(name))"
        + Suggestion.text(for: name, among: vocabulary.shapes.map(\.name).sorted(by: utf8Precedes)),
      at: value.range)
    return nil
  }

  private mutating func on(_ value: JSONValue) -> PartialDate? {
    guard let date = check(value, .date, Label("on")).string.flatMap({ PartialDate($0) }) else {
      return nil
    }
    if let recordedDay, date.latest > recordedDay {
      report(
        "\"on\" reaches to \(date.latest), after the line was recorded; "
          + "expected \(recordedDay) at the latest", at: value.range)
    }
    return date
  }

  private mutating func known(_ value: JSONValue) -> Day? {
    guard let day = check(value, .day, Label("known")).string.flatMap({ Day($0) }) else {
      return nil
    }
    if let recordedDay, day > recordedDay {
      report(
        "\"known\" is \(day), after the line was recorded; expected \(recordedDay) at the latest",
        at: value.range)
    }
    return day
  }

  private mutating func source(
    _ value: JSONValue, ranges: inout EventBody.Ranges
  ) -> EventBody.Source? {
    guard let members = value.members else {
      mismatch(value, expected: "an object with \"document\" and \"at\"", Label("source"))
      return nil
    }
    let count = faults.count
    for member in members where !LineCheck.sourceMembers.contains(bytesOf: member.name) {
      unknown(member, of: "\"source\"", allowed: LineCheck.sourceMembers)
    }
    for name in ["document", "at"] where value[name] == nil {
      report(missing: "member \"\(name)\" is missing; expected in every source", in: value)
    }
    let document = value["document"].map { check($0, .identifier, Label("document")) }
    let at = value["at"].map { check($0, .text, Label("at")) }
    let voice = value["voice"].map { check($0, .word(vocabulary.voices), Label("voice")) }
    ranges.source = value.range
    ranges.document = document?.range ?? 0..<0
    ranges.at = at?.range ?? 0..<0
    ranges.voice = voice?.range ?? 0..<0
    guard faults.count == count, let document = document?.string, let at = at?.string else {
      return nil
    }
    return EventBody.Source(document: document, at: at, voice: voice?.string)
  }

  private mutating func payload(_ value: JSONValue, shape: EventShape?) -> JSONValue? {
    guard value.members != nil else {
      mismatch(value, expected: "an object, {} when there is nothing to say", Label("data"))
      return nil
    }
    // Without a type there is nothing to hold the payload against.
    guard let shape else { return nil }
    return record(value, vocabulary.members(of: shape), of: shape.name)
  }
}
