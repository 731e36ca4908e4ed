import EventLog

/// What corrections and retractions make of a log's lines.
///
/// Nothing is ever edited: a correction takes its target's place, the last one selected wins, and a
/// retraction withdraws a line or, aimed at a correction, restores what stood before.
struct Corrections {
  /// The retraction that holds, by the seq of the line it withdraws.
  private var withdrawn: [Int: Event] = [:]
  /// The winning replacement by the seq of the line it replaces.
  private var replacements: [Int: Event] = [:]

  /// - Parameter applies: whether a correction or retraction was known, given its target.
  init(_ events: [Event], applies: (_ remark: Event, _ target: Event) -> Bool) {
    var remarks: [(remark: Event, target: Int)] = []
    for event in events where event.type == .eventCorrected || event.type == .eventRetracted {
      guard let target = event.data["target"]?.integer, (1..<event.seq).contains(target),
        applies(event, events[target - 1])
      else { continue }
      remarks.append((event, target))
    }
    // From the last to the first, so that a withdrawn retraction withdraws nothing.
    for (remark, target) in remarks.reversed()
    where remark.type == .eventRetracted && withdrawn[remark.seq] == nil {
      withdrawn[target] = remark
    }
    for (remark, target) in remarks
    where remark.type == .eventCorrected && withdrawn[remark.seq] == nil {
      guard let value = remark.data["event"], let body = EventBody(replacement: value) else {
        continue
      }
      replacements[target] = Event(
        seq: target, statedAt: remark.seq, body: body, origin: remark.origin)
    }
  }

  /// The event that stands in this one's place; nil when it is withdrawn or a mere remark.
  func standing(_ event: Event) -> Event? {
    if event.type == .eventCorrected || event.type == .eventRetracted { return nil }
    if withdrawn[event.seq] != nil { return nil }
    return replacements[event.seq] ?? event
  }

  /// The event as it last stood and the retraction that withdrew it; nil when it stands.
  func retracted(_ event: Event) -> (event: Event, by: Event)? {
    withdrawn[event.seq].map { (replacements[event.seq] ?? event, $0) }
  }
}

extension EventBody {
  /// A replacement as it stands in a correction the reader has checked.
  init?(replacement value: JSONValue) {
    guard let type = value["type"]?.string, let source = value["source"] else { return nil }
    var ranges = Ranges()
    ranges.type = value["type"]?.range ?? 0..<0
    ranges.state = value["state"]?.range ?? 0..<0
    ranges.on = value["on"]?.range ?? 0..<0
    ranges.document = source["document"]?.range ?? 0..<0
    self.init(
      type: type, state: value["state"]?.string, on: value.date("on"), known: value.day("known"),
      source: Source(
        document: source.text("document"), at: source.text("at"), voice: source["voice"]?.string),
      data: value["data"] ?? .object([]), ranges: ranges)
  }
}
