package import EventLog

/// The name of a snapshot: the folded state as of a day, known by a day, on so many lines.
///
///     2012-06-29~2012-06-29@2207.json
///
/// A snapshot is evidence, the state a report was written on; nothing is folded from it.
package struct SnapshotName: Sendable, Hashable, CustomStringConvertible {
  package let asOf: Day
  package let knownBy: Day
  /// Lines of the log.
  package let size: Int

  package init(asOf: Day, knownBy: Day, size: Int) {
    self.asOf = asOf
    self.knownBy = knownBy
    self.size = size
  }

  /// Reads a file's name; nil for any other form.
  package init?(fileName: String) {
    guard fileName.hasSuffix(SnapshotName.suffix) else { return nil }
    let parts = fileName.dropLast(SnapshotName.suffix.count).split(
      separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let size = Int(parts[1]), size >= 0, String(size) == parts[1] else {
      return nil
    }
    let days = parts[0].split(separator: "~", omittingEmptySubsequences: false)
    guard days.count == 2, let asOf = Day(String(days[0])), let knownBy = Day(String(days[1]))
    else { return nil }
    self.init(asOf: asOf, knownBy: knownBy, size: size)
  }

  package var description: String { "\(asOf)~\(knownBy)@\(size)\(SnapshotName.suffix)" }

  package var axes: Axes { Axes(asOf: asOf, knownBy: knownBy) }

  private static let suffix = ".json"
}

/// How a snapshot stands against the log.
package enum SnapshotStatus: Sendable, Hashable {
  /// What the log gives is what it says, and nothing later reaches back behind it.
  case current
  /// What the log gave at its size is what it says; facts appended since reach back behind it and
  /// change what is known of these States.
  case stale([CountryCode])
  /// It was made under another version of the rules, which gives another text.
  case otherRules(Int)
  /// It does not say what the log gives at its size.
  case broken(String)

  package var word: String {
    switch self {
    case .current: "current"
    case .stale: "stale"
    case .otherRules: "other-rules"
    case .broken: "broken"
    }
  }
}

extension ConventionState {
  /// A snapshot's bytes: the folded state of all States on record, readable, with the log's size,
  /// root and rules.
  package func snapshot(size: Int, root: String) -> [UInt8] {
    StateText.json(self, states, Basis(axes, size: size, root: root)).prettyBytes + [0x0A]
  }
}

// What reads a snapshot's JSON by the names of its members.
extension SnapshotCheck {
  /// Why a file that differs from what the log gives does so.
  static func difference(
    of bytes: [UInt8], from text: JSONValue, at name: SnapshotName, root: String
  ) -> SnapshotStatus {
    var reader = JSONReader(bytes)
    guard let value = try? reader.document() else { return .broken("it is not JSON") }
    if let rules = value["log"]?["rules"]?.integer, rules != Basis.rulesVersion {
      return .otherRules(rules)
    }
    if value["log"]?["root"]?.string != root {
      return .broken("the log's root at \(name.size) lines is \(root)")
    }
    let states = differing(value["states"]?.array ?? [], text["states"]?.array ?? [])
      .map(\.description)
    return .broken(
      "the log gives another state"
        + (states.isEmpty ? "" : " of " + states.joined(separator: ", ")))
  }

  /// The States of which two states say different things.
  ///
  /// - Parameter ignored: a member that does not count, at any depth: a new witness of an old fact
  ///   changes nothing.
  static func differing(
    _ a: [JSONValue], _ b: [JSONValue], beside ignored: String? = nil
  ) -> [CountryCode] {
    func byState(_ states: [JSONValue]) -> [String: JSONValue] {
      Dictionary(
        states.map { ($0["state"]?.string ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byState(a), byState(b))
    return Set(old.keys).union(new.keys).filter { state in
      guard let x = old[state], let y = new[state] else { return true }
      return !isSame(x, y, beside: ignored)
    }
    .compactMap { CountryCode($0) }.sorted()
  }

  /// Whether two values are the same but for a member of objects within objects.
  private static func isSame(_ a: JSONValue, _ b: JSONValue, beside ignored: String?) -> Bool {
    guard let ignored, let x = a.members, let y = b.members else { return a == b }
    var (i, j) = (0, 0)
    while true {
      while i < x.count, x[i].name == ignored { i += 1 }
      while j < y.count, y[j].name == ignored { j += 1 }
      if i == x.count || j == y.count { return i == x.count && j == y.count }
      if x[i].name.utf8.elementsEqual(y[j].name.utf8) == false
        || !isSame(x[i].value, y[j].value, beside: ignored)
      {
        return false
      }
      (i, j) = (i + 1, j + 1)
    }
  }
}
