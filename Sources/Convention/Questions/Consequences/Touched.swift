/// Added lines, and the facts that they tell of.
struct Touched {
  /// The positions of the lines.
  let lines: Range<Int>
  /// In the order of the fold.
  let facts: [Fact]
  /// The chains that the corrections and retractions among the lines belong to, by their position.
  let chains: [Int: Chain]
  /// The place of the fact that a line is a witness of, by its position.
  private let places: [Int: Int]

  private struct Kind: Hashable {
    let state: CountryCode?
    let type: EventType
  }

  init(_ lines: Range<Int>, _ standpoint: Standpoint) {
    var kinds: Set<Kind> = []
    var chains: [Int: Chain] = [:]
    for seq in lines {
      var event = standpoint.ledger.event(seq)
      if event.type == .eventCorrected || event.type == .eventRetracted {
        let chain = standpoint.ledger.chain(of: seq)
        chains[seq] = chain
        event = chain.first
      }
      kinds.insert(Kind(state: event.state, type: event.type))
    }
    var facts: [Fact] = []
    var places: [Int: Int] = [:]
    for fact in standpoint.state.facts
    where kinds.contains(Kind(state: fact.state, type: fact.type)) {
      let witnesses = fact.witnesses.map(\.statedAt).filter(lines.contains)
      guard !witnesses.isEmpty || fact.disputing.contains(where: { lines.contains($0.statedAt) })
      else { continue }
      for seq in witnesses { places[seq] = facts.count }
      facts.append(fact)
    }
    self.lines = lines
    self.facts = facts
    self.chains = chains
    self.places = places
  }

  /// The fact that a line is a witness of; nil for one that is outranked, or that tells of none.
  func fact(of seq: Int) -> Fact? { places[seq].map { facts[$0] } }
}
