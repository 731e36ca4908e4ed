import EventLog

/// A finding holds what it explains: its text says the computed value or names the States that were
/// added or are missing; of a broken relation it says a value at either end.
///
/// It is asked of lines that come in. Of those on record a test asks.
package enum FindingContent {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    guard event.type == .findingRecorded,
      let expected = missing(Finding(event), context.registers, context.figures)
    else {
      return []
    }
    return [
      checked.complaint(
        "the text explains nothing of its pin; expected in it \(expected)",
        at: FindingRecorded.text)
    ]
  }

  /// What the text of a finding should hold and does not; nil where it holds it.
  ///
  /// - Parameter figures: those on record, by id.
  package static func missing(
    _ finding: Finding, _ registers: Registers, _ figures: [String: Figure]
  ) -> String? {
    let pin = finding.pin
    let states = (pin.added + pin.missing).filter { !names(of: $0, registers, in: finding.text) }
    let namesAll = states.isEmpty && !(pin.added + pin.missing).isEmpty
    if namesAll { return nil }
    // Where the value agrees, only the names tell the difference.
    let isList = pin.published == pin.computed && !(pin.added + pin.missing).isEmpty
    var values: [String] = []
    if !isList {
      // What agrees needs no explaining, nor what is compared with nothing.
      let isCompared =
        pin.published != Pinned.none || figures[finding.figure]?.hedge != nil
      let differing = [isCompared ? pin.computed : nil, pin.hindsight].filter {
        $0 != pin.published
      }
      values += differing.compactMap(text)
    }
    if states.isEmpty, !pin.conflictsWith.isEmpty {
      let ends = [finding.figure] + pin.conflictsWith
      values += ends.compactMap { figures[$0]?.value }.compactMap { text(Pinned($0)) }
      let listed = ends.compactMap { figures[$0]?.states }.flatMap(\.self)
      if listed.contains(where: { names(of: $0, registers, in: finding.text) }) { return nil }
    }
    if values.contains(where: { FindingText(finding.text).says($0) }) { return nil }
    let wanted = values.map { "\"\($0)\"" } + states.map { registers.name($0, on: .farFuture) }
    return wanted.isEmpty ? nil : wanted.joined(separator: " or ")
  }

  private static func text(_ pinned: Pinned?) -> String? {
    switch pinned {
    case .number(let text), .text(let text): text
    case .some(.none), nil: nil
    }
  }

  /// Whether a text names a State, by any name it has or had.
  private static func names(
    of state: CountryCode, _ registers: Registers, in text: String
  ) -> Bool {
    guard let country = registers.countries[state] else { return false }
    let names = country.names.map(\.short) + country.variants
    return names.contains { text.contains($0) }
  }
}
