/// How often facts of each type are told: as often as in the ledger of the repository.
struct TypeMix {
  /// Positions in `LineType.all` of the types told by passages: all facts about the world, except
  /// treaty actions, of which a State has only so many.
  let types: [Int]
  private let ends: [Int]

  static let real = TypeMix()

  private init() {
    let types = LineType.all.indices.filter {
      LineType.all[$0].isFact && !LineType.all[$0].name.hasPrefix("treaty.")
    }
    var ends: [Int] = []
    for type in types {
      ends.append((ends.last ?? 0) + (TypeMix.lines[LineType.all[type].name] ?? TypeMix.others))
    }
    self.types = types
    self.ends = ends
  }

  /// A type, by chance.
  func pick(_ draw: inout Draw) -> Int {
    let place = draw.below(ends.last ?? 1)
    return types[ends.firstIndex { place < $0 } ?? 0]
  }

  /// Lines of the types not named here.
  private static let others = 15

  private static let lines = [
    "action.reported": 511, "report.submitted": 384, "assistance.provided": 138,
    "meeting.attended": 132, "assistance.needed": 116, "report.outstanding": 95,
    "victims.declared": 78, "stockpile.destruction-completed": 75, "stockpile.declared": 66,
    "adherence.announced": 61, "office.assumed": 59, "stockpile.previously-held": 57,
    "contamination.declared": 54, "legislation.adopted": 44, "retention.declared": 40,
    "assistance.received": 38, "document.submitted": 31, "deadline.extension-requested": 31,
  ]
}
