import EventLog

/// Why a ledger answers a question otherwise than it did when its log was shorter, State by State.
package struct AnswerChange: Sendable {
  /// What made the difference.
  package enum Cause: String, Sendable, CaseIterable {
    /// A line was added that the answer rests on.
    case learned
    /// A line that it rests on was corrected.
    case corrected
    /// A line that it rested on was withdrawn.
    case withdrawn
    /// None of the lines behind it changed: what others say of the same made it so.
    case otherwise
  }

  /// A State of which the ledger says something else.
  package struct Case: Sendable {
    package let state: CountryCode
    package let before: Truth
    package let after: Truth
    package let cause: Cause
    /// The new lines that made it so.
    package let lines: [Int]
  }

  package let measure: Measure
  package let before: Answer
  package let after: Answer
  package let cases: [Case]
}

extension Ledger {
  /// How the answer to a measure changed since the log had so many lines, on the same days.
  ///
  /// - Throws: `MeasureError` where the measure cannot be asked of both.
  package func change(
    of measure: Measure, since size: Int, _ axes: Axes, choice: Choice
  ) throws(MeasureError) -> AnswerChange {
    let before = try measure.answer(prefix(size).state(axes).chosen(choice))
    let after = try measure.answer(state(axes).chosen(choice))
    let remarks = Journal.remarks(journal.store).filter { $0.seq > size }
    let cases = Set(before.statesWithLines + after.statesWithLines).sorted()
      .compactMap { code -> AnswerChange.Case? in
        let (a, b) = (before.truth(code), after.truth(code))
        if a == b { return nil }
        let (old, new) = (Set(before.lines(of: code)), Set(after.lines(of: code)))
        let learned = new.filter { $0 > size }
        let about = remarks.filter { old.union(new).contains($0.target) }
        let cause: AnswerChange.Cause =
          about.contains { $0.replacement != nil }
          ? .corrected
          : about.isEmpty ? learned.isEmpty ? .otherwise : .learned : .withdrawn
        return AnswerChange.Case(
          state: code, before: a, after: b, cause: cause,
          lines: (learned + about.map(\.seq)).sorted())
      }
    return AnswerChange(measure: measure, before: before, after: after, cases: cases)
  }
}
