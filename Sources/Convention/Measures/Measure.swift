import EventLog

/// A question on the state, by name and arguments.
///
/// One text form and one JSON form, parsed and printed by one piece of code:
///
///     joined(since: 2msp)          {"name":"joined","since":"2msp"}
///
/// Arguments name meetings, windows, years, readings or other measures; never States, places or
/// free dates.
package struct Measure: Sendable, Hashable {
  package indirect enum Argument: Sendable, Hashable {
    case word(String)
    case year(Int)
    case measure(Measure)
    case measures([Measure])
  }

  package let name: String
  /// In the order of the definition's parameters; absent ones left out.
  package let arguments: [String: Argument]

  package init(named name: String, _ arguments: [String: Argument] = [:]) {
    self.name = name
    self.arguments = arguments
  }

  package var definition: MeasureDefinition? { MeasureDefinition.byName[name] }

  /// The same measure with one argument replaced.
  func with(_ parameter: ParameterShape, _ value: Argument) -> Measure {
    var arguments = arguments
    arguments[parameter.name] = value
    return Measure(named: name, arguments)
  }

  /// The same measure under a document's own reading of who owes an annual report, wherever the
  /// measure leaves the reading open.
  func reading(document glossary: Glossary?) -> Measure {
    guard let glossary, glossary.reading != .obliged else { return self }
    return changed { measure in
      let reading = Parameter<AnnualReading>.annualReading
      let takesReading = measure.definition?.takes(reading) ?? false
      return takesReading && measure[reading] == nil
        ? measure.with(reading.shape, .word(glossary.reading.rawValue)) : measure
    }
  }

  /// The same measure with another window wherever it names one.
  func replacing(window: String, with other: String) -> Measure {
    changed { measure in
      measure[.window] == window
        ? measure.with(Parameter.window.shape, .word(other)) : measure
    }
  }

  /// The same measure, it and every one inside it changed.
  private func changed(_ change: (Measure) -> Measure) -> Measure {
    let inner = arguments.mapValues { argument -> Argument in
      switch argument {
      case .measure(let inner): .measure(inner.changed(change))
      case .measures(let inner): .measures(inner.map { $0.changed(change) })
      default: argument
      }
    }
    return change(Measure(named: name, inner))
  }

  /// The words it is given, each with its parameter.
  var words: [(ParameterShape, String)] {
    (definition?.parameters ?? []).compactMap { parameter in
      if case .word(let word) = arguments[parameter.name] { (parameter, word) } else { nil }
    }
  }

  /// Itself and every measure inside it.
  package var parts: [Measure] {
    [self]
      + arguments.values.flatMap { argument in
        switch argument {
        case .measure(let inner): inner.parts
        case .measures(let inner): inner.flatMap(\.parts)
        default: [Measure]()
        }
      }
  }
}

/// Why a measure cannot be read or asked.
package struct MeasureError: Error, Sendable, Equatable {
  /// What is wrong and what was expected.
  package let message: String
  /// Byte offset into the text or line; nil where it is about the whole.
  package let offset: Int?
  /// Whether the question is in order, and nothing on record answers it.
  package let isSilence: Bool

  package init(_ message: String, offset: Int? = nil, isSilence: Bool = false) {
    self.message = message
    self.offset = offset
    self.isSilence = isSilence
  }
}
