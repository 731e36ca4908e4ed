import EventLog

/// What every measure can be asked beside its own arguments: of which region, and of which day.
///
///     parties(region: africa)
///     and(of: [article7.initial.overdue(at: 2016-06-30), article7.initial.overdue(at: 2023-06-30)])
///
/// They are for questions. A measure that is said of a figure takes neither: a figure has its own day
/// and its own list.
enum CommonParameters {
  static let region = Parameter.identifier("region", .population)
  static let day = Parameter.identifier("at", .period)

  static let shapes = [region.shape, day.shape]
}

extension Measure {
  /// The state on which the measure is asked: of its own day and its own region, where it names them.
  ///
  /// - Throws: `MeasureError` where either is not known.
  func chosen(_ state: ConventionState) throws(MeasureError) -> ConventionState {
    var state = state
    if let text = self[CommonParameters.day] {
      state = state.on(try state.registers.days(text).last)
    }
    if let text = self[CommonParameters.region] {
      let name = try state.registers.region(named: text)
      state = state.narrowed(to: state.registers.states(ofRegion: name))
    }
    return state
  }

  /// The names of the arguments by which a part chooses a region or a day of its own.
  var choices: [String] {
    parts.flatMap { part in
      CommonParameters.shapes.map(\.name).filter { part.arguments[$0] != nil }
    }
  }
}
