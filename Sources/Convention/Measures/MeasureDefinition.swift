import EventLog

/// What a measure is called, what it asks, and how it is answered.
package struct MeasureDefinition: Sendable {
  /// What kind of facts an answer rests on; the ground for the evidence it can give.
  package enum Nature: Int, Sendable, Comparable {
    /// Other facts, whose absence says nothing.
    case thematic
    /// Treaty facts and the articles alone.
    case rule

    package static func < (a: Nature, b: Nature) -> Bool { a.rawValue < b.rawValue }
  }

  /// One typed argument.
  package struct Parameter: Sendable {
    package enum Kind: Sendable {
      case meeting
      case window
      case target
      case year
      case word([String])
      case identifier
      case measure
      case measures

      /// For error messages.
      var expected: String {
        switch self {
        case .meeting: "a registered meeting, such as 2msp"
        case .window: "a registered window, such as 2011"
        case .target: "a registered target"
        case .year: "a year"
        case .identifier: "an identifier"
        case .word(let words): "one of " + words.joined(separator: ", ")
        case .measure: "a measure"
        case .measures: "a list of measures"
        }
      }
    }

    package let name: String
    package let kind: Kind
    package let isRequired: Bool

    /// Whether its word chooses what is asked about, rather than of whom, when or on whose word.
    var choosesTopic: Bool {
      switch kind {
      case .word:
        !["among", "basis", "by", "voice", "reading", "timing", "standing", "notice"].contains(name)
      case .meeting: name != "since" && name != "by"
      default: false
      }
    }

    init(_ name: String, _ kind: Kind, required: Bool = false) {
      self.name = name
      self.kind = kind
      isRequired = required
    }
  }

  package let name: String
  /// What it counts, for help.
  package let summary: String
  package let nature: Nature
  package let parameters: [Parameter]
  let evaluate: @Sendable (Measure, ConventionState) throws(MeasureError) -> Answer

  init(
    _ name: String, _ summary: String, nature: Nature, parameters: [Parameter] = [],
    evaluate: @escaping @Sendable (Measure, ConventionState) throws(MeasureError) -> Answer
  ) {
    self.name = name
    self.summary = summary
    self.nature = nature
    self.parameters = parameters
    self.evaluate = evaluate
  }

  /// All measures, in the order help prints them.
  package static let all: [MeasureDefinition] =
    membership + universalization + themes + obligations + transparency + meetings + dates
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

  func parameter(_ name: String, offset: Int?) throws(MeasureError) -> Parameter {
    if let parameter = parameters.first(where: { $0.name == name }) { return parameter }
    let expected =
      parameters.isEmpty
      ? "it takes none" : "it takes " + parameters.map(\.name).joined(separator: ", ")
    throw MeasureError(
      "measure \"\(self.name)\" has no argument \"\(name)\"; \(expected)", offset: offset)
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
