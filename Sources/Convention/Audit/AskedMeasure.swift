import EventLog

/// A measure with its answer, and the measures it is made of with theirs, all asked of one state.
struct AskedMeasure {
  /// How the parts make the whole.
  enum Making {
    /// It has no parts.
    case whole
    /// A State counts that counts in all parts.
    case intersection
    /// A State counts that counts in any part.
    case union
    /// A State counts that counts in the first part and not in the second.
    case difference
    /// A number made of the numbers of the parts.
    case number
  }

  let measure: Measure
  let answer: Answer
  let making: Making
  let parts: [AskedMeasure]

  init(_ measure: Measure, _ state: ConventionState) throws(MeasureError) {
    self.measure = measure
    answer = try measure.answer(state)
    making =
      switch measure.name {
      case "and": .intersection
      case "union": .union
      case "minus": .difference
      default: measure.innerMeasures.isEmpty ? .whole : .number
      }
    var parts: [AskedMeasure] = []
    for inner in measure.innerMeasures { parts.append(try AskedMeasure(inner, state)) }
    // Growth compares a count with the same count on an earlier day.
    if measure.name == "growth", let since = measure[.since],
      let first = measure.innerMeasures.first
    {
      parts.append(try AskedMeasure(first, state.on(try state.meeting(since).lastDay)))
    }
    self.parts = parts
  }

  /// The measures that have no parts.
  var leaves: [AskedMeasure] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }
}
