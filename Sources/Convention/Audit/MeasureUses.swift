import EventLog

/// How many places each measure, topic, window and meeting serves. What was made for one place
/// proves nothing about it.
struct MeasureUses {
  private var places: [String: Set<String>] = [:]

  /// - Parameter measures: the measures attached to figures, with the place of each figure.
  init(_ measures: [(measure: Measure, place: String)]) {
    for (measure, place) in measures {
      for part in measure.parts {
        for key in [part.key] + part.registeredKeys { places[key, default: []].insert(place) }
      }
    }
  }

  /// Whether a measure, or the topic it asks for, serves one place only.
  func serveOnePlace(_ measure: Measure) -> Bool {
    measure.parts.contains { (places[$0.key]?.count ?? 0) < 2 }
  }

  /// Whether a window, meeting or target in a measure serves one place only. A calendar year is nobody's
  /// choice.
  func periodServesOnePlace(_ measure: Measure, _ registers: Registers) -> Bool {
    measure.parts.contains { part in
      let isYear = part[.window].flatMap { registers.windows[$0]?.isCalendarYear } ?? false
      return !isYear && part.chosenKeys.contains { (places[$0]?.count ?? 0) < 2 }
    }
  }
}

extension Measure {
  /// What counts as one measure when asking whether it serves one place only: the name, and the
  /// arguments that choose a topic.
  var key: String {
    ([name] + words.filter { $0.0.role == .topic }.map(\.1)).joined(separator: " ")
  }

  /// The windows and meetings that choose its period.
  var periodKeys: [String] { keys { $0.role == .period } }

  /// Those, and the targets it aims at.
  fileprivate var chosenKeys: [String] {
    keys { $0.role == .period || $0.kind.register == .target }
  }

  /// The windows, meetings and targets it names.
  var registeredKeys: [String] { keys { _ in true } }

  private func keys(where isWanted: (ParameterShape) -> Bool) -> [String] {
    words.filter { isWanted($0.0) }.compactMap { parameter, word in
      parameter.kind.register.map { "\($0.rawValue) \(word)" }
    }
  }
}

extension Window {
  /// Whether it is a calendar year.
  var isCalendarYear: Bool {
    guard let first, let last else { return false }
    return first.description.hasSuffix("-01-01") && last == first.adding(years: 1) - 1
  }
}
