package import EventLog

/// A value that differs between two answers, by its place in them.
package struct ValueChange: Sendable, Equatable {
  /// The names of the members on the way to it: `["article7", "initial", "due"]`.
  package let path: [String]
  /// Nil where there was none.
  package let before: JSONValue?
  /// Nil where there is none any more.
  package let after: JSONValue?

  /// The values that differ, in the order of the answers. Arrays are one value.
  ///
  /// - Parameter ignored: a member that does not count, at any depth.
  static func all(
    _ before: JSONValue?, _ after: JSONValue?, beside ignored: String? = nil, at path: [String] = []
  ) -> [ValueChange] {
    if before == after { return [] }
    // An object that came or went is told member by member.
    guard before?.members ?? after?.members != nil, before.map({ $0.members != nil }) ?? true,
      after.map({ $0.members != nil }) ?? true
    else { return [ValueChange(path: path, before: before, after: after)] }
    var names: [String] = []
    for member in (before?.members ?? []) + (after?.members ?? [])
    where member.name != ignored && !names.contains(member.name) {
      names.append(member.name)
    }
    return names.flatMap { name in
      all(before?[name], after?[name], beside: ignored, at: path + [name])
    }
  }
}
