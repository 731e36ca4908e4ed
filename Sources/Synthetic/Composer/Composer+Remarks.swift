import EventLog

// Corrections and retractions of lines told before.

extension Composer {
  /// Another body in a line's place: a typing error, or what a later document knows better.
  mutating func correction() {
    if sample.isEmpty { return }
    let target = draw.one(of: sample)
    let isTypingError = draw.chance(70)
    let own =
      isTypingError
      ? source(in: target.source.document) : source(telling: target.fact.day)
    guard begin("event.corrected", own) else { return }
    text.member("target", target.seq)
    text.open("event")
    write(
      target.fact, isTypingError ? target.source : own,
      dated: draw.chance(80) ? .around : .elsewhere)
    text.close()
    text.member("reason", Prose.sentence(&draw))
    endData()
    lastCorrection = seq
  }

  /// A line withdrawn, or the last correction.
  mutating func retraction() {
    if sample.isEmpty { return }
    let target = draw.one(of: sample)
    let own = source(in: target.source.document)
    let isOfCorrection = draw.chance(20)
    guard begin("event.retracted", own) else { return }
    text.member("target", isOfCorrection ? lastCorrection ?? target.seq : target.seq)
    text.member("reason", Prose.sentence(&draw))
    endData()
  }
}
