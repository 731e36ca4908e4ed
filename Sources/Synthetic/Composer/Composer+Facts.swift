import EventLog

// Facts about the world, each told by one witness or several.

extension Composer {
  /// How a witness dates a fact.
  enum Dating {
    /// With its day.
    case exactly
    /// With a date that its day lies in.
    case around
    /// With a date that its day does not lie in.
    case elsewhere
  }

  /// One passage of a document tells of facts of one type: new ones, or some that were told.
  mutating func passage(of type: Int) {
    let isNew = told[type] == 0 || told[type] < facts.capacity(types[type]) && draw.chance(60)
    let first = isNew ? told[type] : draw.below(told[type])
    let fact = facts.fact(type, first)
    passage(of: type, from: first, source: source(telling: fact.day), isNew: isNew)
  }

  /// The facts from one on that share a time.
  ///
  /// - Parameter source: where they stand; nil for a passage of its own each.
  mutating func passage(of type: Int, from first: Int, source: Source?, isNew: Bool = true) {
    // Without a State nothing keeps two facts of one passage apart.
    let isSeveral = types[type].state == .required
    let room = Fact.perPassage - first % Fact.perPassage
    let end = min(
      first + (isSeveral ? 1 + draw.below(room) : 1), facts.capacity(types[type]))
    for number in first..<end {
      let fact = facts.fact(type, number)
      let isElsewhere = !isNew && draw.chance(12)
      witness(
        fact, source ?? self.source(telling: fact.day), dated: isElsewhere ? .elsewhere : .around)
    }
    told[type] = max(told[type], end)
  }

  /// A line that tells of a fact.
  mutating func witness(_ fact: Fact, _ source: Source, dated dating: Dating) {
    guard begin() else { return }
    write(fact, source, dated: dating)
    end()
    if types[fact.type].isFact { keep(fact, source) }
  }

  /// The members from the type to the payload, which a correction holds too.
  mutating func write(_ fact: Fact, _ source: Source, dated dating: Dating) {
    let type = types[fact.type]
    text.member("type", type.name)
    if let state = fact.state { text.member("state", states[state].code) }
    var isWide = false
    if type.isFact {
      let published = min(shelf.documents[source.document].published, Calendar.last)
      let day = dating == .elsewhere ? elsewhere(fact.day) : fact.day
      text.name("on")
      let form = dating == .around ? DateForm.any(&draw) : .day
      isWide = writeDate(form, around: day, until: max(day, published))
      if draw.chance(3) {
        // It came out late.
        text.member("known", min(max(day, published) + 30 + draw.below(1500), Calendar.last))
      }
    }
    write(source)
    text.open("data")
    members(of: fact, isWide: isWide)
    text.close()
  }

  private mutating func elsewhere(_ day: Day) -> Day {
    let distance = 60 + draw.below(700)
    return day + distance <= Calendar.last && draw.chance(50) ? day + distance : day - distance
  }
}
