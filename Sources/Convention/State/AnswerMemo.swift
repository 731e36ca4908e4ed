import EventLog
internal import Synchronization

/// What measures gave on one fold, so that a part which many measures share is worked out once.
///
/// A class, since all days asked about share it. An answer depends on the fold, the day and the
/// measure and on nothing else, so keeping it changes nothing.
final class AnswerMemo: Sendable {
  private struct Question: Hashable {
    let measure: Measure
    let asOf: Day
  }

  private let answers = Mutex<[Question: Answer]>([:])

  /// The answer to a measure as of a day; what it throws is not kept.
  func answer(
    _ measure: Measure, _ asOf: Day, make: () throws(MeasureError) -> Answer
  ) throws(MeasureError) -> Answer {
    let question = Question(measure: measure, asOf: asOf)
    if let known = answers.withLock({ $0[question] }) { return known }
    // Not under the lock: a measure asks others.
    let answer = try make()
    answers.withLock { $0[question] = answer }
    return answer
  }
}
