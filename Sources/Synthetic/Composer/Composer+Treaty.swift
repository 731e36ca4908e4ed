import Convention
import EventLog

// The treaty actions of each State: at most one signature and one consent, with a few witnesses.

extension Composer {
  mutating func treatyActions() {
    for index in states.indices {
      // Half of the States sign and consent, some only sign, some accede, the others do neither.
      let course = index % 25
      var consent: Day?
      if course < 14 {
        let signed = Article15.opened + (draw.chance(70) ? 0 : draw.below(600))
        tell("treaty.signed", of: index, on: signed)
        if course < 12 { consent = signed + 30 + draw.below(4500) }
      } else if course < 17 {
        consent = Article15.ended + 1 + draw.below(4500)
      }
      guard let consent else { continue }
      let acts = [10: "treaty.accepted", 11: "treaty.approved"]
      tell(
        course < 14 ? acts[course] ?? "treaty.ratified" : "treaty.acceded", of: index, on: consent)
      if index % 50 == 3 { tell("treaty.provisionally-applied", of: index, on: consent) }
      if index % 100 == 5 { tell("treaty.withdrawal-notified", of: index, on: consent + 400) }
    }
  }

  /// The depositary tells of it, and up to two others.
  private mutating func tell(_ name: String, of state: Int, on day: Day) {
    guard let type = types.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("There is no event type \(name)")
    }
    let fact = Fact(
      type: type, number: 0, state: state, meeting: nil, day: day,
      draw: Draw(seed: facts.seed, type, state))
    let depositary = Source(document: DocumentShelf.depositary, place: states[state].name)
    witness(fact, depositary, dated: .exactly)
    for _ in 0..<draw.below(3) {
      witness(fact, source(telling: day), dated: draw.chance(90) ? .around : .elsewhere)
    }
  }
}
