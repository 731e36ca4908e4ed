/// A measure whose window depends on the day a report is written on.
package indirect enum RelativeMeasure: Sendable {
  /// Asked as it is.
  case always(Measure)
  /// Asked since a meeting; not at all before there was one.
  case sinceMeeting(Measure)
  /// Asked of a meeting.
  case atMeeting(Measure)
  /// Asked of the calendar year before the day.
  case yearBefore(Measure)
  /// The States that count for all of them.
  case all([RelativeMeasure])

  /// What it depends on.
  package struct Frame: Sendable {
    /// The meeting that windows open with; nil before there was one.
    package let since: Meeting?
    /// The last meeting that had closed by the day.
    package let last: Meeting?
    /// The calendar year before the day's.
    package let yearBefore: Int
  }

  /// The measure to ask; nil where there is no such meeting.
  package func measure(in frame: Frame) -> Measure? {
    switch self {
    case .always(let measure): return measure
    case .sinceMeeting(let measure):
      return frame.since.map { measure.asking("since", .word($0.id)) }
    case .atMeeting(let measure):
      return frame.last.map { measure.asking("meeting", .word($0.id)) }
    case .yearBefore(let measure): return measure.asking("year", .year(frame.yearBefore))
    case .all(let parts):
      let measures = parts.compactMap { $0.measure(in: frame) }
      return measures.count == parts.count
        ? Measure(named: "and", ["of": .measures(measures)]) : nil
    }
  }

  /// Whether it asks since a meeting.
  package var isSinceMeeting: Bool {
    switch self {
    case .always, .atMeeting, .yearBefore: false
    case .sinceMeeting: true
    case .all(let parts): parts.contains(where: \.isSinceMeeting)
    }
  }
}

extension Measure {
  fileprivate func asking(_ parameter: String, _ value: Argument) -> Measure {
    Measure(named: name, arguments.merging([parameter: value]) { $1 })
  }
}
