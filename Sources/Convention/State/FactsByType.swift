/// The facts about one State, by type; those of one type in the order of the fold.
struct FactsByType: Sendable {
  private let table: FactTable
  /// Where the facts of each type begin in the table, and at the end where the last ones end.
  private let starts: [Int32]

  /// - Parameter range: the places of the State's facts in the table, where they stand by type.
  init(_ table: FactTable, _ range: Range<Int>) {
    self.table = table
    var starts: [Int32] = []
    starts.reserveCapacity(EventType.count + 1)
    var place = range.lowerBound
    for type in 0..<EventType.count {
      starts.append(Int32(place))
      while place < range.upperBound, table.cores[place].type.rawValue == type { place += 1 }
    }
    starts.append(Int32(place))
    self.starts = starts
  }

  subscript(type: EventType) -> FactList {
    let place = Int(type.rawValue)
    return FactList(table, Int(starts[place])..<Int(starts[place + 1]))
  }

  /// All of them, type by type.
  var all: FactList { FactList(table, Int(starts[0])..<Int(starts[starts.count - 1])) }

  /// The facts of several types in the order of the fold.
  func folded(_ types: EventType...) -> [Fact] {
    let places = types.flatMap { self[$0].indices }
    let sorted =
      places.count < 2
      ? places
      : places.sorted {
        FactTable.isFolded(table.cores[$0], before: table.cores[$1], table.store)
      }
    return sorted.map { table[$0] }
  }
}
