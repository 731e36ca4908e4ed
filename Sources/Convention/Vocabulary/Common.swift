package import EventLog

/// Members that several types share.
package enum Common {
  /// When the State told the Convention, if not `on`.
  package static let declared =
    Member.date("declared", "when the State told the Convention, if not `on`").optional
  /// The period the fact speaks of, if not `on`.
  package static let covers = Member.date("covers", "the period it speaks of, if not `on`").optional
  /// Whether `on` is only a heading's window.
  package static let inferred =
    Member.flag("inferred", "true when `on` is only a heading's window")

  /// Members every payload may carry after its own.
  static let members: [any DeclaredMember] = [declared, covers, inferred]

  /// Tells apart facts that recur: the first is 1, which is also meant where it is absent.
  package static let occurrence = Member.integer("occurrence", 1...100, "1 when absent").optional

  /// A whole number of things or units, zero included.
  static func count(_ name: String, _ meaning: String) -> Member<Int?> {
    Member.integer(name, 0...9_007_199_254_740_991, meaning).optional
  }

  /// What assistance is for; clearance includes risk education where a source names them together.
  package static let purpose = Member<AssistancePurpose>.word("for", "what it is for")

  /// In what form assistance comes.
  package static let form =
    Member<AssistanceForm>.word("form", "in what form; unsaid if absent").optional
}
