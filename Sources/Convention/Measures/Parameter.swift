import EventLog

/// A typed argument of a measure: what is checked, what help prints, and the key by which the
/// argument is read.
///
///     static let basis = Parameter<Membership>.word("basis", .reading)
///
///     measure[basis]   // .inForce
package struct Parameter<Value: Sendable>: DeclaredParameter {
  package let shape: ParameterShape
  let read: @Sendable (Measure.Argument) -> Value?

  /// The same parameter, without which the measure cannot be asked.
  var required: Parameter {
    Parameter(shape: ParameterShape(shape.name, shape.kind, shape.role, required: true), read: read)
  }
}

/// A parameter of any type of value.
package protocol DeclaredParameter: Sendable {
  var shape: ParameterShape { get }
}

/// What is known of a parameter beside the type of its value.
package struct ParameterShape: Sendable {
  /// What an argument does in a question; evidence and near misses ask for it.
  package enum Role: Sendable {
    /// It chooses what is asked about.
    case topic
    /// It chooses of whom.
    case population
    /// It chooses when, or how a period counts.
    case period
    /// It chooses whose word counts.
    case speaker
    /// It chooses one of several readings of a rule or term.
    case reading
    /// It is a measure, or several, of which the answer is made.
    case part
  }

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
      case .word(let words) where words.count > 20:
        "one of \(words.count) words, such as \(words.prefix(3).joined(separator: ", ")); "
          + "'ccm list topics' and 'ccm list types' name them"
      case .word(let words): "one of " + words.joined(separator: ", ")
      case .measure: "a measure"
      case .measures: "a list of measures"
      }
    }

    /// The register that an argument of this kind must be found in.
    var register: Register? {
      switch self {
      case .meeting: .meeting
      case .window: .window
      case .target: .target
      case .year, .word, .identifier, .measure, .measures: nil
      }
    }
  }

  package let name: String
  package let kind: Kind
  package let role: Role
  package let isRequired: Bool

  init(_ name: String, _ kind: Kind, _ role: Role, required: Bool = false) {
    self.name = name
    self.kind = kind
    self.role = role
    isRequired = required
  }
}

extension Parameter where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// A word of a closed list.
  static func word(_ name: String, _ role: ParameterShape.Role) -> Parameter {
    Parameter(
      shape: ParameterShape(name, .word(Value.allCases.map(\.rawValue)), role),
      read: { if case .word(let word) = $0 { Value(rawValue: word) } else { nil } })
  }
}

extension Parameter where Value == String {
  /// A meeting, by its identifier.
  static func meeting(_ name: String, _ role: ParameterShape.Role) -> Parameter {
    named(name, .meeting, role)
  }

  /// A window, by its identifier.
  static func window(_ name: String) -> Parameter { named(name, .window, .period) }

  /// A target, by its identifier.
  static func target(_ name: String) -> Parameter { named(name, .target, .part) }

  /// An identifier that no register holds.
  static func identifier(_ name: String, _ role: ParameterShape.Role) -> Parameter {
    named(name, .identifier, role)
  }

  private static func named(
    _ name: String, _ kind: ParameterShape.Kind, _ role: ParameterShape.Role
  ) -> Parameter {
    Parameter(
      shape: ParameterShape(name, kind, role),
      read: { if case .word(let word) = $0 { word } else { nil } })
  }
}

extension Parameter where Value == Int {
  /// A calendar year.
  static func year(_ name: String) -> Parameter {
    Parameter(
      shape: ParameterShape(name, .year, .period),
      read: { if case .year(let year) = $0 { year } else { nil } })
  }
}

extension Parameter where Value == Measure {
  /// Another measure.
  static func measure(_ name: String) -> Parameter {
    Parameter(
      shape: ParameterShape(name, .measure, .part, required: true),
      read: { if case .measure(let measure) = $0 { measure } else { nil } })
  }
}

extension Parameter where Value == [Measure] {
  /// Other measures, at least one.
  static func measures(_ name: String) -> Parameter {
    Parameter(
      shape: ParameterShape(name, .measures, .part, required: true),
      read: { if case .measures(let measures) = $0 { measures } else { nil } })
  }
}

extension Measure {
  /// The argument of a parameter; nil where none is given.
  subscript<Value>(parameter: Parameter<Value>) -> Value? {
    arguments[parameter.shape.name].flatMap(parameter.read)
  }
}
