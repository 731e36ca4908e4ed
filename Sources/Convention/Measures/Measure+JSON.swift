package import EventLog

extension Measure {
  /// Reads `{"name": ..., argument: ...}`.
  ///
  /// - Throws: `MeasureError` for an unknown name or argument, a missing one, or a wrong kind.
  package init(_ value: JSONValue) throws(MeasureError) {
    guard let members = value.members, let nameValue = value["name"], let name = nameValue.string
    else {
      throw MeasureError(
        "a measure is an object with a member \"name\"", offset: value.range.lowerBound)
    }
    let definition = try MeasureDefinition.named(name, offset: nameValue.range.lowerBound)
    var arguments: [String: Argument] = [:]
    for member in members where member.name != "name" {
      let parameter = try definition.parameter(member.name, offset: member.nameRange.lowerBound)
      arguments[member.name] = try parameter.argument(member.value)
    }
    try definition.checkRequired(arguments, offset: value.range.lowerBound)
    self.init(named: name, arguments)
  }

  /// Its JSON form, arguments in the order of the definition.
  package var json: JSONValue {
    var members: [(String, JSONValue?)] = [("name", .string(name))]
    for parameter in definition?.accepted ?? [] {
      members.append((parameter.name, arguments[parameter.name].map(Measure.json)))
    }
    return .object(members)
  }

  private static func json(_ argument: Argument) -> JSONValue {
    switch argument {
    case .word(let word): .string(word)
    case .year(let year): .integer(year)
    case .measure(let measure): measure.json
    case .measures(let measures): .array(measures.map(\.json))
    }
  }
}

extension ParameterShape {
  /// An argument from its JSON form.
  func argument(_ value: JSONValue) throws(MeasureError) -> Measure.Argument {
    switch (kind, value.content) {
    case (.year, .integer(let year)): return .year(year)
    case (.measure, .object): return .measure(try Measure(value))
    case (.measures, .array(let values)) where !values.isEmpty:
      var measures: [Measure] = []
      for value in values { measures.append(try Measure(value)) }
      return .measures(measures)
    case (.identifier, .string(let word)), (.meeting, .string(let word)),
      (.window, .string(let word)), (.target, .string(let word)):
      return .word(word)
    case (.word(let words), .string(let word)) where words.contains(word): return .word(word)
    default:
      throw MeasureError("\"\(name)\" must be \(kind.expected)", offset: value.range.lowerBound)
    }
  }
}
