import EventLog

/// Which themes a measure belongs to. A measure of one theme proves nothing about another.
extension Measure {
  /// The themes of what it asks, without the measures inside it; none for a number that an action
  /// plan sets, which may be of any.
  var ownThemes: Set<Theme> {
    if let type = EventType(named: name) { return themes(of: type) }
    return switch name {
    case "reported": Set(words.compactMap { Topic(rawValue: $0.1)?.theme })
    case "quantity", "times":
      words.compactMap { EventType(named: $0.1) }.reduce(into: []) { $0.formUnion(themes(of: $1)) }
    case "deadline.extension-pending": [.stockpileDestruction, .clearance, .compliance]
    case "use.places": [.useAndNorms]
    case "obligated": [.stockpileDestruction, .clearance, .victimAssistance]
    case "rule.notice-months": [.stockpileDestruction, .clearance, .compliance]
    case "rule.destruction-years": [.stockpileDestruction]
    case "rule.initial-days": [.transparency]
    case "offices", "chairs":
      Set(
        words.compactMap { OfficeTheme(rawValue: $0.1).flatMap { Theme(rawValue: $0.rawValue) } }
          + [.coordination])
    case "target": []
    default: MeasureThemes.byPrefix.first { name.hasPrefix($0.0) }.map { [$0.1] } ?? []
    }
  }

  private func themes(of type: EventType) -> Set<Theme> {
    switch type.declaration.theme {
    case .always(let theme): [theme]
    case .told: toldThemes(type)
    case nil: []
    }
  }

  /// The themes that an argument chooses, where the type leaves them to its payload.
  private func toldThemes(_ type: EventType) -> Set<Theme> {
    let words = Set(words.map(\.1))
    switch type.area {
    case "deadline":
      let both: [(String, Theme)] = [
        (ExtendedArticle.three.rawValue, .stockpileDestruction),
        (ExtendedArticle.four.rawValue, .clearance),
      ]
      let chosen = both.filter { words.contains($0.0) }
      return Set((chosen.isEmpty ? both : chosen).map(\.1) + [.compliance])
    case "burden":
      return words.contains(BurdenCause.victims.rawValue)
        ? [.victimAssistance]
        : words.contains(BurdenCause.contamination.rawValue)
          ? [.clearance] : [.victimAssistance, .clearance]
    default: return [.victimAssistance, .nationalMeasures, .cooperation, .clearance]
    }
  }

  /// Whether what it counts is of one of some themes. Of sets that are cut down by others, one part
  /// must be; of sets put together, each.
  package func fits(_ themes: Set<Theme>) -> Bool {
    let inner = innerMeasures
    return switch name {
    case "and": inner.contains { $0.fits(themes) }
    case "minus": self[Parameter<Measure>.measure("from")]?.fits(themes) ?? false
    case "ratio", "growth", "shortfall":
      self[Parameter<Measure>.measure("of")]?.fits(themes) ?? false
    case "days": self[Parameter<Measure>.measure("to")]?.fits(themes) ?? false
    case "union": inner.allSatisfy { $0.fits(themes) }
    default: ownThemes.isEmpty || !ownThemes.isDisjoint(with: themes)
    }
  }

  /// The measures it is made of, one level down.
  var innerMeasures: [Measure] {
    (definition?.parameters ?? []).flatMap { parameter -> [Measure] in
      switch arguments[parameter.name] {
      case .measure(let inner): [inner]
      case .measures(let inner): inner
      case .word, .year, nil: []
      }
    }
  }
}

/// Themes by how the name of a measure begins.
private enum MeasureThemes {
  static let byPrefix: [(String, Theme)] = [
    ("article3.", .stockpileDestruction), ("article4.", .clearance),
    ("article5.", .victimAssistance), ("article7.", .transparency), ("retention.", .retention),
    ("date.destruction", .stockpileDestruction), ("date.clearance", .clearance),
    ("days.destruction", .stockpileDestruction), ("days.clearance", .clearance),
    ("days.initial", .transparency), ("days.to-consent", .universalization),
    ("date.initial", .transparency), ("date.annual", .transparency),
    ("date.meeting", .meetings), ("date.", .universalization), ("meeting", .meetings),
    ("session", .meetings), ("organisations.", .meetings), ("documents.", .meetings),
    ("submitters", .meetings), ("attended", .meetings), ("parties", .universalization),
    ("signatories", .universalization), ("not-", .universalization),
    ("non-", .universalization), ("un-", .universalization), ("joined", .universalization),
    ("ratified", .universalization), ("acceded", .universalization),
    ("signed", .universalization), ("entered-", .universalization),
    ("announced", .universalization), ("withdrawn", .universalization),
  ]
}
