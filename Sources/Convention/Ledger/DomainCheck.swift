package import EventLog

/// What the domain has against events: references to what is not registered, measures that cannot
/// be asked, corrections without a target, figures outside their document.
///
/// Register first, refer after: events are checked in order, each against what stands before it.
package struct DomainCheck {
  private var registers: Registers
  /// Type and State of every line so far, for corrections.
  private var lines: [(type: String, state: String?)]
  private var signatures: [StateCode: DateRange] = [:]
  private var consents: [StateCode: String] = [:]
  package private(set) var faults: [Fault] = []
  /// What goes in all the same, but should be looked at: facts against Articles 15 and 16.
  package private(set) var warnings: [Fault] = []

  /// - Parameter log: the records that stand before the events to check.
  package init(after log: [Record] = []) {
    let ledger = Ledger(log)
    registers = ledger.registers
    lines = log.map { ($0.event.type, $0.event.state) }
    for event in ledger.events {
      note(event.type, event.body)
      if ConsentKind(event.type) != nil, let state = event.state {
        consents[state] = event.type.name
      }
    }
  }

  /// Checks events in order.
  package mutating func check(_ entries: [Batch.Entry]) {
    // A signature counts wherever it stands in the batch.
    for entry in entries {
      if let type = EventType.byName[entry.body.type] { note(type, entry.body) }
    }
    for entry in entries { check(entry) }
  }

  private mutating func note(_ type: EventType, _ body: EventBody) {
    guard type == .treatySigned, let state = body.state.flatMap({ StateCode($0) }) else { return }
    signatures[state] = body.on.map { DateRange($0) }
  }

  private mutating func check(_ entry: Batch.Entry) {
    guard let type = EventType.byName[entry.body.type] else { return }
    references(entry, entry.body, type)
    content(entry, type, isReplacement: false)
    switch type {
    case .eventCorrected: correction(entry)
    case .eventRetracted: retraction(entry)
    default: break
    }
    registers.take(type, entry.body.data, seq: lines.count + 1)
    lines.append((entry.body.type, entry.body.state))
  }

  /// What a line says, or the event that a correction puts in a line's place.
  private mutating func content(_ entry: Batch.Entry, _ type: EventType, isReplacement: Bool) {
    switch type {
    case .figureMeasured: measure(entry)
    case .figurePublished: figure(entry, isReplacement: isReplacement)
    case .figureRelated where entry.body.data["with"]?.array?.isEmpty == true:
      fault(entry, "a relation needs at least one other figure", entry.body.data["with"])
    case .reportSubmitted, .reportOutstanding: report(entry)
    case .countryRegistered where StateCode(entry.body.data.text("code")) == nil:
      fault(entry, "code must be three capital letters", entry.body.data["code"])
    case .treatySigned, .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded:
      treatyAction(entry, type)
    default: break
    }
  }

  private mutating func references(_ entry: Batch.Entry, _ body: EventBody, _ type: EventType) {
    if let state = body.state, !registers.holds(state, in: "country") {
      unregistered(entry, "country", state, body.ranges.state)
    }
    let isItself = type == .documentRegistered && body.data.text("id") == body.source.document
    if !isItself, !registers.holds(body.source.document, in: "document") {
      unregistered(entry, "document", body.source.document, body.ranges.document)
    }
    for member in type.members + EventType.common {
      if let value = body.data[member.name] { walk(entry, member.kind, value) }
    }
  }

  private mutating func walk(_ entry: Batch.Entry, _ kind: ValueKind, _ value: JSONValue) {
    switch kind {
    case .reference(let register):
      if let id = value.string, !registers.holds(id, in: register) {
        unregistered(entry, register, id, value.range)
      }
    case .list(let inner), .set(let inner):
      for element in value.array ?? [] { walk(entry, inner, element) }
    case .record(let members):
      for member in members {
        if let inner = value[member.name] { walk(entry, member.kind, inner) }
      }
    case .nullable(let inner): walk(entry, inner, value)
    default: break
    }
  }

  private mutating func measure(_ entry: Batch.Entry) {
    guard let value = entry.body.data["measure"] else { return }
    do throws(MeasureError) {
      for part in try Measure(value).parts { arguments(entry, part, value) }
    } catch {
      let start = error.offset ?? value.range.lowerBound
      faults.append(entry.fault(error.message, at: start..<(start + 1)))
    }
  }

  private mutating func arguments(_ entry: Batch.Entry, _ measure: Measure, _ value: JSONValue) {
    for parameter in measure.definition?.parameters ?? [] {
      guard let id = measure.word(parameter.name) else { continue }
      let register: String? =
        switch parameter.kind {
        case .meeting: "meeting"
        case .window: "window"
        case .target: "target"
        default: nil
        }
      if let register, !registers.holds(id, in: register) {
        unregistered(entry, register, id, value.range)
      }
    }
  }

  private mutating func figure(_ entry: Batch.Entry, isReplacement: Bool) {
    let data = entry.body.data
    let id = data.text("figure")
    let document = entry.body.source.document
    if !id.hasPrefix(document + "/") {
      fault(entry, "a figure's id begins with its document: \"\(document)/...\"", data["figure"])
    }
    if isReplacement {
      if !registers.holds(id, in: "figure") {
        fault(entry, "a corrected figure keeps its id", data["figure"])
      }
    } else if registers.holds(id, in: "figure") {
      fault(entry, "figure \"\(id)\" is there already; an id is never reused", data["figure"])
    }
    if let value = data["value"], !value.isNull, Figure.Value(value) == nil {
      let (whole, decimals) = (Fraction.wholeDigits, Fraction.decimals)
      fault(
        entry,
        "a figure's value has \(whole) digits before the point and \(decimals) behind it at most",
        value)
    }
    let list = data.text("list")
    if list == "complete" || list == "open", data["states"] == nil {
      fault(entry, "\(list == "open" ? "an" : "a") \(list) list needs \"states\"", data["list"])
    }
    if let part = data["part"]?.string, registers.documents[document]?.part(part) == nil {
      fault(entry, "document \"\(document)\" has no part \"\(part)\"", data["part"])
    }
  }

  private mutating func report(_ entry: Batch.Entry) {
    let data = entry.body.data
    let isAnnual = data.text("report") == "annual"
    if isAnnual, data["year"] == nil {
      fault(entry, "an annual report needs \"year\", the calendar year it covers", data["report"])
    }
    if !isAnnual, data["year"] != nil {
      fault(entry, "an initial report covers no \"year\"", data["year"])
    }
  }

  private mutating func correction(_ entry: Batch.Entry) {
    guard let line = target(entry), let value = entry.body.data["event"],
      let body = EventBody(replacement: value), let type = EventType.byName[body.type]
    else { return }
    if body.type != line.type || body.state != line.state {
      let expected = [line.type, line.state].compactMap(\.self).joined(separator: " of ")
      fault(entry, "a correction keeps type and State; expected \(expected)", value)
    }
    var replacement = entry
    replacement.body = body
    references(replacement, body, type)
    content(replacement, type, isReplacement: true)
    registers.take(type, body.data, seq: lines.count + 1)
  }

  /// What is registered stays, since other lines may cite it.
  private mutating func retraction(_ entry: Batch.Entry) {
    guard let line = target(entry), line.type.hasSuffix(".registered") else { return }
    fault(
      entry, "a registration cannot be retracted; expected an event.corrected",
      entry.body.data["target"])
  }

  private mutating func target(_ entry: Batch.Entry) -> (type: String, state: String?)? {
    guard let value = entry.body.data["target"], let target = value.integer else { return nil }
    guard target >= 1, target <= lines.count else {
      let holds = lines.isEmpty ? "the log is empty" : "the log holds 1 to \(lines.count)"
      fault(entry, "there is no line \(target); \(holds)", value)
      return nil
    }
    let line = lines[target - 1]
    if entry.body.type == EventType.eventCorrected.name,
      line.type == EventType.eventCorrected.name || line.type == EventType.eventRetracted.name
    {
      fault(entry, "a chain of corrections is addressed by its first line's seq", value)
      return nil
    }
    return line
  }

  private mutating func treatyAction(_ entry: Batch.Entry, _ type: EventType) {
    if let event = Event(seq: 1, statedAt: 1, body: entry.body, origin: entry.origin),
      Precedence.isImpossible(event)
    {
      warnings.append(
        entry.fault(
          "no such act was possible then under Articles 15 to 17", at: entry.body.ranges.on))
    }
    guard let kind = ConsentKind(type), let state = entry.body.state.flatMap({ StateCode($0) })
    else { return }
    if let other = consents[state], other != type.name {
      warnings.append(
        entry.fault(
          "\(state) also has \(other) on record; Article 16 knows one consent a State",
          at: entry.body.ranges.type))
    } else if let message = Article16.irregularity(signed: signatures[state], consent: kind) {
      warnings.append(entry.fault(message, at: entry.body.ranges.type))
    }
    consents[state] = type.name
  }

  private mutating func fault(_ entry: Batch.Entry, _ message: String, _ value: JSONValue?) {
    faults.append(entry.fault(message, at: value?.range ?? 0..<0))
  }

  private mutating func unregistered(
    _ entry: Batch.Entry, _ register: String, _ id: String, _ range: Range<Int>
  ) {
    let hint =
      Suggestion.nearest(to: id, among: registers.identifiers(of: register))
      .map { "did you mean \"\($0)\"?" } ?? "register first, refer after"
    let thing = register == "country" ? "State" : register
    faults.append(entry.fault("unknown \(thing) \"\(id)\"; \(hint)", at: range))
  }
}
