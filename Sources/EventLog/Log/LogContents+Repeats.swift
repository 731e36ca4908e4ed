extension LogContents {
  /// Lines that attest what a line before them attests: the same fact, document and place. An append
  /// would have refused the second, or passed it over.
  ///
  /// Remarks about lines are left out, which may be repeated, and what only one line may tell of.
  package func repeatedAttestations() -> [(first: Int, second: Int)] {
    var hashes: [(hash: UInt64, place: Int)] = []
    hashes.reserveCapacity(records.count)
    let isLeftOut = vocabulary.shapes.map { $0.isSingle || $0.target != nil }
    for (place, record) in records.enumerated() where !isLeftOut[Int(record.type)] {
      let hash = factHash(record) &* 31 &+ UInt64(record.document.index)
      hashes.append((hash, place))
    }
    hashes.sort { $0.hash == $1.hash ? $0.place < $1.place : $0.hash < $1.hash }
    var found: [(first: Int, second: Int)] = []
    var start = 0
    for (index, entry) in hashes.enumerated() {
      if hashes[start].hash != entry.hash { start = index }
      let record = records[entry.place]
      let first = hashes[start..<index].first { isSameAttestation(records[$0.place], record) }
      if let first { found.append((records[first.place].seq, record.seq)) }
    }
    return found.sorted { $0.second < $1.second }
  }

  private func isSameAttestation(_ a: Record, _ b: Record) -> Bool {
    a.document == b.document && bytes[a.at.range].elementsEqual(bytes[b.at.range])
      && isSameFact(a, b)
  }
}
