import EventLog

extension Measure: CustomStringConvertible {
  /// `joined(since: 2msp)`: the one text form.
  package var description: String {
    let printed = (definition?.accepted ?? []).compactMap { parameter in
      arguments[parameter.name].map { "\(parameter.name): \(Measure.text($0))" }
    }
    return printed.isEmpty ? name : "\(name)(\(printed.joined(separator: ", ")))"
  }

  private static func text(_ argument: Argument) -> String {
    switch argument {
    case .word(let word): word
    case .year(let year): String(year)
    case .measure(let measure): measure.description
    case .measures(let measures):
      "[" + measures.map(\.description).joined(separator: ", ") + "]"
    }
  }

  /// Reads the text form; spaces do not matter.
  ///
  /// - Throws: `MeasureError` with the byte offset of what is wrong.
  package init(_ text: String) throws(MeasureError) {
    var parser = MeasureParser(text)
    self = try parser.measure()
    try parser.end()
  }
}

extension Measure {
  /// How deep measures may stand inside each other; as deep as JSON in the log.
  static let maximumDepth = 64
}

/// Takes in the measures of a combination that are given without the name of an argument, in the
/// order of its parameters: `and(parties, article3.outstanding)`.
private struct UnnamedParts {
  private let parameters: [ParameterShape]

  init(_ definition: MeasureDefinition) { parameters = definition.parameters }

  /// The parameter that the next one goes to; nil where none can take it.
  private func next(_ arguments: [String: Measure.Argument]) -> ParameterShape? {
    parameters.first { parameter in
      switch parameter.kind {
      case .measures: true
      case .measure: arguments[parameter.name] == nil
      case .meeting, .window, .target, .year, .word, .identifier: false
      }
    }
  }

  func hasRoom(_ arguments: [String: Measure.Argument]) -> Bool { next(arguments) != nil }

  func take(_ measure: Measure, into arguments: inout [String: Measure.Argument]) {
    guard let parameter = next(arguments) else { return }
    if case .measures = parameter.kind {
      let others: [Measure] =
        if case .measures(let others) = arguments[parameter.name] { others } else { [] }
      arguments[parameter.name] = .measures(others + [measure])
    } else {
      arguments[parameter.name] = .measure(measure)
    }
  }
}

/// A recursive-descent reader of a measure's text form.
private struct MeasureParser {
  private let bytes: [UInt8]
  private var index = 0
  /// How many measures the one being read stands inside.
  private var depth = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func measure() throws(MeasureError) -> Measure {
    skipSpaces()
    let start = index
    guard depth < Measure.maximumDepth else {
      throw MeasureError(
        "measures are nested too deeply; expected \(Measure.maximumDepth) levels at most",
        offset: start)
    }
    depth += 1
    defer { depth -= 1 }
    let name = word()
    if name.isEmpty { throw MeasureError("a measure's name was expected", offset: start) }
    let definition = try MeasureDefinition.named(name, offset: start)
    var arguments: [String: Measure.Argument] = [:]
    if take("(") {
      let unnamed = UnnamedParts(definition)
      repeat {
        skipSpaces()
        let at = index
        let argument = word()
        if !isColon, unnamed.hasRoom(arguments) {
          index = at
          unnamed.take(try measure(), into: &arguments)
          continue
        }
        let parameter = try definition.parameter(argument, offset: at)
        if arguments[argument] != nil {
          throw MeasureError("\"\(argument)\" is given twice", offset: at)
        }
        try expect(":")
        arguments[argument] = try value(parameter)
      } while take(",")
      try expect(")")
    }
    try definition.checkRequired(arguments, offset: start)
    return Measure(named: name, arguments)
  }

  private mutating func value(
    _ parameter: ParameterShape
  ) throws(MeasureError) -> Measure.Argument {
    skipSpaces()
    let start = index
    switch parameter.kind {
    case .measure: return .measure(try measure())
    case .measures:
      try expect("[")
      var measures: [Measure] = []
      repeat { measures.append(try measure()) } while take(",")
      try expect("]")
      return .measures(measures)
    case .year:
      guard let year = Int(word()) else {
        throw MeasureError("\"\(parameter.name)\" must be a year", offset: start)
      }
      return .year(year)
    case .word(let words):
      let found = word()
      guard words.contains(found) else {
        let near = Suggestion.nearest(to: found, among: words)
        throw MeasureError(
          "\"\(parameter.name)\" must be \(parameter.kind.expected)"
            + (near.map { "; did you mean \"\($0)\"?" } ?? ""), offset: start)
      }
      return .word(found)
    case .identifier, .meeting, .window, .target:
      let found = word()
      guard !found.isEmpty else {
        throw MeasureError(
          "\"\(parameter.name)\" must be \(parameter.kind.expected)", offset: start)
      }
      return .word(found)
    }
  }

  mutating func end() throws(MeasureError) {
    skipSpaces()
    if index < bytes.count {
      throw MeasureError("nothing was expected after the measure", offset: index)
    }
  }

  /// Whether a colon comes next, so that a word read is the name of an argument.
  private var isColon: Bool {
    bytes[index...].first { $0 != 0x20 } == UInt8(ascii: ":")
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
  }

  private mutating func word() -> String {
    skipSpaces()
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: index += 1
      default: return String(decoding: bytes[start..<index], as: UTF8.self)
      }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(MeasureError) {
    if !take(mark) { throw MeasureError("\"\(mark)\" was expected", offset: index) }
  }
}
