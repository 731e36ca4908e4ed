import EventLog

/// A line that was added, in words.
package struct AddedLine: Sendable {
  package let event: Event
  /// What it says, after the State's name.
  package let says: String
  /// The State it concerns, by its name of today.
  package let state: String?
  /// Other lines that tell of the same fact and agree.
  package let alsoTold: [Int]
  /// What it corrects, withdraws or restores.
  package let effect: Effect?

  /// What a correction or retraction does to the line it is about.
  package struct Effect: Sendable {
    /// The first line of the chain.
    package let line: Int
    /// What stood there before; nil where it was withdrawn.
    package let before: Event?
    /// What stands there now; nil where it is withdrawn.
    package let after: Event?

    /// The members that differ, by their place in the event.
    package var changes: [ValueChange] {
      ValueChange.all(
        before?.body.canonicalValue(), after?.body.canonicalValue())
    }
  }

  init(_ seq: Int, _ before: Ledger, _ after: Standpoint, _ touched: Touched) {
    event = after.ledger.event(seq)
    effect = touched.chains[seq].map { chain in
      let line = chain.first.seq
      return Effect(
        line: line, before: line <= before.size ? before.chain(of: line).standing : nil,
        after: chain.standing)
    }
    let subject = effect.map { $0.after ?? $0.before ?? after.ledger.event($0.line) } ?? event
    says = subject.clause(after.ledger.registers)
    state = subject.state.map { after.state.name($0) }
    alsoTold =
      touched.fact(of: seq)?.witnesses.map(\.statedAt).filter { !touched.lines.contains($0) } ?? []
  }
}
