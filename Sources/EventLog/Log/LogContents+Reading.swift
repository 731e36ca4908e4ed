extension LogContents {
  /// The value of a member in a record's payload.
  ///
  /// - Precondition: a required member is one that the record's type declares.
  package func value<Value>(_ member: Member<Value>, of record: Record) -> Value {
    member.read(slot(member.shape, of: record), self)
  }

  /// Whether a record's payload holds a member.
  package func holds(_ member: MemberShape, _ record: Record) -> Bool {
    slot(member, of: record) != nil
  }

  /// A member's value as a number that is the same for the same value: of a word its place in the
  /// list, of an identifier its symbol. nil where it is left out, or is a text or an array.
  package func number(_ member: MemberShape, of record: Record) -> Int? {
    guard let slot = slot(member, of: record) else { return nil }
    switch member.kind {
    case .integer, .flag, .word, .day, .date, .identifier, .code, .reference, .event:
      return Int(truncatingIfNeeded: slot)
    case .text, .decimal, .digest, .list, .set, .record, .either, .nullable, .json: return nil
    }
  }

  /// A scalar member as people read it; nil where it is left out, and empty for any other kind.
  package func told(_ member: MemberShape, of record: Record) -> String? {
    guard let slot = slot(member, of: record) else { return nil }
    switch member.kind {
    case .integer: return String(Int64(bitPattern: slot))
    case .word(let words): return words[Int(slot)]
    case .day: return Day(number: Int32(truncatingIfNeeded: slot)).description
    case .date: return PartialDate(packed: slot).text
    case .identifier, .code, .reference: return text(Symbol(index: Int(slot)))
    case .text, .decimal, .digest: return text(ByteSpan(raw: slot))
    case .either, .nullable:
      switch json(ByteSpan(raw: slot)).content {
      case .string(let text): return text
      case .integer(let number): return String(number)
      case .null, .bool, .number, .array, .object: return ""
      }
    case .flag, .list, .set, .record, .event, .json: return ""
    }
  }

  private func slot(_ member: MemberShape, of record: Record) -> UInt64? {
    vocabulary.place(of: member.tag, in: Int(record.type)).flatMap { slot($0, of: record) }
  }

  /// The slot of the member at a place in the payload; nil where it is left out.
  func slot(_ place: Int, of record: Record) -> UInt64? {
    let bit: UInt32 = 1 << UInt32(place)
    guard record.present & bit != 0 else { return nil }
    return slots[Int(record.slots) + (record.present & (bit - 1)).nonzeroBitCount]
  }

  /// The position of the line that a line is about; nil for one that is about the world.
  func target(of record: Record) -> Int? {
    let type = Int(record.type)
    guard let name = vocabulary.shapes[type].target,
      let place = vocabulary.payloads[type].firstIndex(where: { same($0.name, name) })
    else { return nil }
    return slot(place, of: record).map { Int(Int64(bitPattern: $0)) }
  }
}
