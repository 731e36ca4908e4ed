/// A duty that came, went, or stands otherwise.
package struct DutyChange: Sendable {
  /// Nil for one that came.
  package let before: Duty?
  /// Nil for one that went.
  package let after: Duty?

  /// What a duty is recognised by.
  private struct Key: Hashable, Comparable {
    let state: CountryCode
    let article: String
    let year: Int
    /// Which of several with one State, article and year.
    let place: Int

    static func < (a: Key, b: Key) -> Bool {
      (a.state, a.article, a.year, a.place) < (b.state, b.article, b.year, b.place)
    }
  }

  static func all(_ before: [Duty], _ after: [Duty]) -> [DutyChange] {
    let (old, new) = (byKey(before), byKey(after))
    return Set(old.keys).union(new.keys).sorted().compactMap { key in
      let change = DutyChange(before: old[key], after: new[key])
      return change.isChange ? change : nil
    }
  }

  private var isChange: Bool {
    guard let before, let after else { return true }
    return before.due != after.due || before.dueOriginal != after.dueOriginal
      || before.status != after.status || before.metOn != after.metOn
  }

  private static func byKey(_ duties: [Duty]) -> [Key: Duty] {
    var byKey: [Key: Duty] = [:]
    for duty in duties {
      var place = 0
      func key() -> Key {
        Key(state: duty.state, article: duty.article, year: duty.year ?? 0, place: place)
      }
      while byKey[key()] != nil { place += 1 }
      byKey[key()] = duty
    }
    return byKey
  }
}
