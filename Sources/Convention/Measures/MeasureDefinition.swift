import EventLog

/// What a measure is called, what it asks, and how it is answered.
package struct MeasureDefinition: Sendable {
  package let name: String
  /// What it counts, for help.
  package let summary: String
  package let restsOn: Answer.Ground
  package let parameters: [ParameterShape]
  let evaluate: @Sendable (Measure, ConventionState) throws(MeasureError) -> Answer

  init(
    _ name: String, _ summary: String, restsOn: Answer.Ground,
    parameters: [any DeclaredParameter] = [],
    evaluate: @escaping @Sendable (Measure, ConventionState) throws(MeasureError) -> Answer
  ) {
    self.init(
      name, summary, restsOn: restsOn, shapes: parameters.map(\.shape), evaluate: evaluate)
  }

  init(
    _ name: String, _ summary: String, restsOn: Answer.Ground, shapes: [ParameterShape],
    evaluate: @escaping @Sendable (Measure, ConventionState) throws(MeasureError) -> Answer
  ) {
    self.name = name
    self.summary = summary
    self.restsOn = restsOn
    parameters = shapes
    self.evaluate = evaluate
  }

  /// All measures, in the order help prints them.
  package static let all: [MeasureDefinition] =
    membership + universalization + themes + repeated + obligations + transparency + meetings
    + dates
    + combinators

  package static let byName: [String: MeasureDefinition] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  static func named(_ name: String, offset: Int?) throws(MeasureError) -> MeasureDefinition {
    if let definition = byName[name] { return definition }
    let hint =
      Suggestion.nearest(to: name, among: byName.keys).map { "; did you mean \"\($0)\"?" }
      ?? "; 'ccm measure --list' names them all"
    throw MeasureError("unknown measure \"\(name)\"\(hint)", offset: offset)
  }

  func parameter(_ name: String, offset: Int?) throws(MeasureError) -> ParameterShape {
    if let parameter = accepted.first(where: { $0.name == name }) { return parameter }
    let expected = "it takes " + accepted.map(\.name).joined(separator: ", ")
    throw MeasureError(
      "measure \"\(self.name)\" has no argument \"\(name)\"; \(expected)", offset: offset)
  }

  /// Its own parameters, and behind them those of all measures.
  var accepted: [ParameterShape] { parameters + CommonParameters.shapes }

  /// Whether the measure has a parameter.
  func takes(_ parameter: some DeclaredParameter) -> Bool {
    parameters.contains { $0.name == parameter.shape.name }
  }

  func checkRequired(
    _ arguments: [String: Measure.Argument], offset: Int?
  ) throws(MeasureError) {
    for parameter in parameters where parameter.isRequired && arguments[parameter.name] == nil {
      throw MeasureError(
        "measure \"\(name)\" needs \"\(parameter.name)\": \(parameter.kind.expected)",
        offset: offset)
    }
  }
}
