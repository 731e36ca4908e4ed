import EventLog

/// Something that happened, of which one or several lines tell.
///
/// It follows from the seed, the type and its number alone, so that a later line can tell of it
/// again without its being kept.
struct Fact {
  /// Position of the event type in `LineType.all`.
  let type: Int
  /// Which of its type: 0, 1, 2 ...
  let number: Int
  /// Position in `State.all`; nil where no State is named.
  let state: Int?
  /// Position in `Calendar.meetings`, of a type whose facts are about a meeting.
  let meeting: Int?
  let day: Day
  /// Gives the members that all its witnesses share.
  let draw: Draw

  /// So many facts of a type share a time, and may be told by one passage.
  static let perPassage = 8

  /// How often it happened to its State: the first is 1, and there are 100 at most.
  var occurrence: Int { number / State.all.count + 1 }
}

/// Makes facts.
struct FactSource {
  let seed: UInt64

  /// How many different facts of a type there are.
  func capacity(_ type: LineType) -> Int {
    type.state == .absent ? 1000 : State.all.count * 100
  }

  func fact(_ type: Int, _ number: Int) -> Fact {
    let shape = LineType.all[type]
    var draw = Draw(seed: seed, type, number)
    var shared = Draw(seed: seed &+ 1, type, number / Fact.perPassage)
    let stateCount = State.all.count
    let isAboutState =
      shape.state == .required || shape.state == .optional && draw.chance(50)
    let early = Calendar.first + shared.below(Calendar.last - 60 - Calendar.first)
    var meeting: Int?
    if shape.members.contains(where: { $0.name == "meeting" && $0.isRequired }) {
      let round = shape.state == .absent ? number : number / stateCount
      meeting = round % Calendar.meetings.count
    }
    return Fact(
      type: type, number: number,
      // A prime step, so that neighbours in number are not neighbours in the alphabet.
      state: isAboutState ? (number * 73 + type * 31) % stateCount : nil, meeting: meeting,
      day: meeting.map { Calendar.meetings[$0].first } ?? early + draw.below(45), draw: draw)
  }
}
