import EventLog

/// Everything the ledger knows about one State, in the order in which it happened.
package struct History: Sendable {
  package struct Entry: Sendable {
    /// When it happened, or follows from the articles.
    package let on: DateRange
    /// What, in our own words.
    package let what: String
    /// The theme it belongs to.
    package let theme: Theme?
    /// The line it stands on, as it last stood; nil for what the articles derive.
    package let event: Event?
    /// From which day the line is known; nil for what the articles derive.
    package let knowledge: Knowledge?
    /// Whether other sources say something that is believed instead.
    package let isDisputed: Bool
    /// The line that withdrew it; nil for what stands.
    package let retraction: Event?
    /// Whether a correction gave it its present words.
    package var isCorrected: Bool { event.map { $0.statedAt != $0.seq } ?? false }

    init(
      _ event: Event, on: DateRange, what: String, knowledge: Knowledge?, isDisputed: Bool,
      retraction: Event? = nil
    ) {
      self.knowledge = knowledge
      self.on = on
      self.what = what
      theme = event.theme
      self.event = event
      self.isDisputed = isDisputed
      self.retraction = retraction
    }

    /// What the articles make of the facts.
    init(derived what: String, of theme: Theme, on: DateRange) {
      self.theme = theme
      self.on = on
      self.what = what
      event = nil
      knowledge = nil
      isDisputed = false
      retraction = nil
    }
  }

  package let state: CountryCode
  package let entries: [Entry]
}

extension Ledger {
  /// The facts about a State on some axes and what the articles make of them, up to the as-of day.
  ///
  /// What happened first comes first; on one day, what was known first, and then the line before.
  /// Lines that were withdrawn stay in the story, marked as such.
  package func history(of code: CountryCode, _ axes: Axes) -> History {
    let record = state(axes).record(code)
    func entry(
      _ event: Event, resolved: DateRange?, isDisputed: Bool, retraction: Event? = nil
    ) -> History.Entry? {
      event.range.map {
        History.Entry(
          event, on: $0, what: event.clause(registers),
          knowledge: event.knowledge(registers, resolved: resolved),
          isDisputed: isDisputed, retraction: retraction)
      }
    }
    var entries = record.allFacts.flatMap { fact in
      let isSuperseded = record.otherConsents.contains { $0.isSame(as: fact) }
      return fact.witnesses.map { entry($0, resolved: fact.range, isDisputed: isSuperseded) }
        + fact.disputing.map { entry($0, resolved: nil, isDisputed: true) }
    }
    // Use in a State is part of its story, whoever used them.
    entries += state(axes).uses(in: code).flatMap(\.witnesses).map {
      entry($0, resolved: $0.range, isDisputed: false)
    }
    entries += retracted(axes).filter { $0.event.state == code }.map {
      entry($0.event, resolved: $0.event.range, isDisputed: false, retraction: $0.by)
    }
    entries += record.milestones(asOf: axes.asOf).map {
      History.Entry(derived: $0.what, of: $0.theme, on: $0.on)
    }
    return History(
      state: code,
      entries: entries.compactMap(\.self).filter { $0.on.isBefore(axes.asOf).isPossible }
        .sorted(by: precedes))
  }

  private func precedes(_ a: History.Entry, _ b: History.Entry) -> Bool {
    func key(_ entry: History.Entry) -> [Int] {
      [
        Int(entry.on.latest?.number ?? .max), Int(entry.on.earliest?.number ?? .min),
        Int(entry.event.flatMap { known($0) }?.number ?? .max), entry.event?.seq ?? .max,
      ]
    }
    return key(a).lexicographicallyPrecedes(key(b))
  }
}

extension CountryRecord {
  /// What the articles derive from its acts, each with the article.
  fileprivate func milestones(asOf day: Day) -> [(
    on: DateRange, what: String, theme: Theme
  )] {
    // A duty that ended before its day never fell due.
    let due = initialDue.flatMap { due in
      Article20.hasLapsed(on: day, due: due, withdrawn: withdrawalEffect).isCertain ? nil : due
    }
    let dates: [(DateRange?, String, Theme)] = [
      (entryIntoForce, "the Convention enters into force (Article 17)", .universalization),
      (
        provisionalApplicationEnd, "its provisional application ends (Article 18)",
        .universalization
      ),
      (due, "its initial report falls due (Article 7(1))", .transparency),
      (withdrawalEffect, "its withdrawal takes effect (Article 20(3))", .universalization),
    ]
    return dates.compactMap { on, what, theme in on.map { ($0, what, theme) } }
  }
}
