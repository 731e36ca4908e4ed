extension LineCheck {
  /// What a value is called in a message: a member, or an item of one.
  struct Label {
    let name: String
    /// From 1.
    let item: Int?

    init(_ name: String, item: Int? = nil) {
      self.name = name
      self.item = item
    }
  }

  /// Checks a value against a kind and returns it in canonical order; as it is where faulty.
  mutating func check(_ value: JSONValue, _ kind: ValueKind, _ label: Label) -> JSONValue {
    switch kind {
    case .record(let members):
      guard value.members != nil else { break }
      return record(value, members, of: "\"\(label.name)\"") ?? value
    case .list(let kind):
      guard let elements = value.array else { break }
      return JSONValue(.array(check(elements, kind, label)), range: value.range)
    case .set(let kind):
      guard let elements = value.array else { break }
      return JSONValue(.array(checkSet(elements, kind, label)), range: value.range)
    case .either(let kinds): return checkEither(value, kinds, label)
    case .nullable(let kind) where value.isNull || kind.admits(value):
      return value.isNull ? value : check(value, kind, label)
    case .event:
      guard value.members != nil else { break }
      return replacement(value)
    default:
      if kind.accepts(value) { return value }
    }
    mismatch(
      value, expected: kind.nearMiss(value) ?? kind.expectation, label, words: kind.words)
    return value
  }

  /// Checks an object's members against their shapes and returns them in that order.
  mutating func record(
    _ value: JSONValue, _ shapes: [MemberShape], of owner: String
  ) -> JSONValue? {
    let count = faults.count
    let members = value.members ?? []
    for member in members where !shapes.contains(where: { same($0.name, member.name) }) {
      unknown(member, of: owner, allowed: shapes.map(\.name))
    }
    var ordered: [JSONValue.Member] = []
    for shape in shapes {
      guard var member = members.index(of: shape.name).map({ members[$0] }) else {
        if shape.isRequired {
          report(
            missing: "member \"\(shape.name)\" is missing; expected in \(owner), "
              + shape.kind.expectation, in: value)
        }
        continue
      }
      if case .flag = shape.kind, !shape.isRequired, member.value.bool == false {
        report(
          "\"\(shape.name)\" is false; expected true, or the member left out",
          at: member.value.range)
      }
      member.value = check(member.value, shape.kind, Label(shape.name))
      ordered.append(member)
    }
    guard faults.count == count else { return nil }
    return JSONValue(.object(ordered), range: value.range)
  }

  private mutating func replacement(_ value: JSONValue) -> JSONValue {
    let outer = place
    place = .replacement
    defer { place = outer }
    guard outer != .replacement else {
      report("an event inside a correction's event; expected the fact itself", at: value.range)
      return value
    }
    guard let body = event(value) else { return value }
    return JSONValue(body.canonicalValue().content, range: value.range)
  }

  private mutating func check(
    _ elements: [JSONValue], _ kind: ValueKind, _ label: Label
  ) -> [JSONValue] {
    var checked: [JSONValue] = []
    checked.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      checked.append(check(element, kind, Label(label.name, item: index + 1)))
    }
    return checked
  }

  private mutating func checkSet(
    _ elements: [JSONValue], _ kind: ValueKind, _ label: Label
  ) -> [JSONValue] {
    let count = faults.count
    let checked = check(elements, kind, label)
    guard faults.count == count else { return checked }
    if zip(checked, checked.dropFirst()).allSatisfy({ $0.precedes($1) }) { return checked }
    let sorted = checked.enumerated().sorted { a, b in
      a.element.precedes(b.element) || (a.element == b.element && a.offset < b.offset)
    }
    for (a, b) in zip(sorted, sorted.dropFirst()) where a.element == b.element {
      report(
        "\(describe(b.element)) is given twice in \"\(label.name)\"; expected it once",
        at: b.element.range)
    }
    if demandsSortedSets, faults.count == count,
      let late = zip(checked, checked.dropFirst()).first(where: { $1.precedes($0) })
    {
      report(
        "\"\(label.name)\" is not sorted; expected \(describe(late.1)) before \(describe(late.0))",
        at: late.1.range)
    }
    return sorted.map(\.element)
  }

  private mutating func checkEither(
    _ value: JSONValue, _ kinds: [ValueKind], _ label: Label
  ) -> JSONValue {
    let count = faults.count
    for kind in kinds {
      let checked = check(value, kind, label)
      if faults.count == count { return checked }
      forgetFaults(after: count)
    }
    if let nearMiss = ValueKind.either(kinds).nearMiss(value) {
      mismatch(value, expected: nearMiss, label)
      return value
    }
    // Where only one alternative is of the value's JSON type, what it lacks is the fault.
    let near = kinds.filter { $0.admits(value) }
    if near.count == 1 { return check(value, near[0], label) }
    let kind = ValueKind.either(near.isEmpty ? kinds : near)
    mismatch(value, expected: kind.expectation, label, words: kind.words)
    return value
  }
}

// MARK: Messages

extension LineCheck {
  /// Reports a value that is not what was expected.
  mutating func mismatch(
    _ value: JSONValue, expected: String, _ label: Label?, words: [String] = []
  ) {
    // A number the log does not know has been reported as such.
    if case .number = value.content { return }
    let found = describe(value)
    let name = label.map { label in
      label.item.map { "item \($0) of \"\(label.name)\"" } ?? "\"\(label.name)\""
    }
    let subject = name.map { "\($0) is \(found)" } ?? "found \(found)"
    if let word = value.string, let nearest = Suggestion.nearest(to: word, among: words) {
      report("\(subject); did you mean \"\(nearest)\"?", at: value.range)
    } else {
      report("\(subject); expected \(expected)", at: value.range)
    }
  }

  /// Reports a member nothing is known about.
  mutating func unknown(_ member: JSONValue.Member, of owner: String, allowed: [String]) {
    report(
      "unknown member \(quoted(member.name)) of \(owner)"
        + Suggestion.text(for: member.name, among: allowed), at: member.nameRange)
  }

  /// A value in a few words.
  func describe(_ value: JSONValue) -> String {
    switch value.content {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let text): text
    case .string(let text): text.isEmpty ? "empty" : quoted(text)
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// A word of the input in quotes, shortened.
  func quoted(_ text: String) -> String { "\"\(Fault.printable(text, limit: 40))\"" }
}
