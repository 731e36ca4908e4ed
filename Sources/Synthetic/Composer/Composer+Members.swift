import EventLog

// Payloads: each member by its kind, a few by their name.

extension Composer {
  /// - Parameter isWide: whether the line's own date is an interval.
  mutating func members(of fact: Fact, isWide: Bool) {
    var shared = fact.draw
    var isAnnual = false
    for member in types[fact.type].members {
      // What tells the fact apart comes from the fact, all else from the line.
      if member.isKey { swap(&shared, &draw) }
      if isPresent(member, of: fact, isWide: isWide, isAnnual: isAnnual) {
        text.name(member.name)
        let word = value(member, of: fact)
        if member.name == "report" { isAnnual = word == "annual" }
      }
      if member.isKey { swap(&shared, &draw) }
    }
  }

  private mutating func isPresent(
    _ member: LineMember, of fact: Fact, isWide: Bool, isAnnual: Bool
  ) -> Bool {
    if member.isRequired { return true }
    switch member.name {
    case "occurrence": return fact.occurrence > 1
    case "inferred": return isWide && draw.chance(60)
    case "declared", "covers": return draw.chance(5)
    case "year" where types[fact.type].has("report"): return isAnnual
    default: return draw.chance(40)
    }
  }

  /// - Returns: the word, where it is one.
  private mutating func value(_ member: LineMember, of fact: Fact) -> String? {
    switch (member.name, member.kind) {
    case ("occurrence", _): text.integer(fact.occurrence)
    case ("meeting", _) where fact.meeting != nil:
      text.string(Calendar.meetings[fact.meeting ?? 0].id)
    case (_, .integer(let range)) where range.lowerBound > 1900:
      // A year.
      text.integer(min(max(fact.day.year - 1, range.lowerBound), range.upperBound))
    default: return value(member.kind, near: fact.day)
    }
    return nil
  }

  /// Writes a value of a kind.
  ///
  /// - Returns: the word, where it is one.
  @discardableResult
  private mutating func value(_ kind: LineKind, near day: Day) -> String? {
    switch kind {
    case .integer(let range): text.integer(number(in: range))
    case .flag: text.raw("true")
    case .date: _ = writeDate(.any(&draw), around: day, until: Calendar.last)
    case .day: text.string(day)
    case .nullable(let kind): return value(kind, near: day)
    case .list(let kind), .set(let kind):
      // One element is sorted, too.
      text.openList()
      value(kind, near: day)
      text.closeList()
    case .record(let members):
      text.open()
      for member in members where member.isRequired || draw.chance(50) {
        text.name(member.name)
        value(member.kind, near: day)
      }
      text.close()
    case .special(let name): preconditionFailure("The generator has no value of kind \(name)")
    default:
      let word = word(kind)
      text.string(word)
      return word
    }
    return nil
  }

  /// A number of any size, small ones as often as large ones.
  private mutating func number(in range: ClosedRange<Int>) -> Int {
    var size = 10
    for _ in 0..<draw.below(6) { size *= 10 }
    return min(range.lowerBound + draw.below(size), range.upperBound)
  }

  /// A value of a kind that is a string.
  private mutating func word(_ kind: LineKind) -> String {
    switch kind {
    case .text: Prose.phrase(&draw)
    case .identifier: "item-\(draw.below(1 << 40))"
    case .code: draw.one(of: states).code
    case .decimal: "\(draw.below(100)).\(1 + draw.below(9))"
    case .digest: (0..<4).map { _ in hexadecimal(draw.next()) }.joined()
    case .word(let words): draw.one(of: words)
    case .reference(let register): reference(to: register)
    default: preconditionFailure("A value of kind \(kind) is no string")
    }
  }

  private func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Something registered.
  private mutating func reference(to register: String) -> String {
    switch register {
    case "country": draw.one(of: states).code
    case "document": shelf.documents[draw.below(shelf.documents.count)].id
    case "meeting": draw.one(of: Calendar.meetings).id
    case "window": draw.one(of: Composer.windows)
    case "organisation": draw.one(of: Composer.organisations)
    case "event-type": types[TypeMix.real.pick(&draw)].name
    case "figure": draw.one(of: figures)
    default: preconditionFailure("The generator registers no \(register)")
    }
  }
}
