import EventLog

/// A measure attached to a figure can be asked: its name and arguments are known, and the meetings,
/// windows and targets it names are registered.
enum MeasureArguments {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    guard checked.event.type == .figureMeasured else { return [] }
    let path = checked.absolute([.data, .member(FigureMeasured.measure.shape.name)])
    guard let measure = checked.event[FigureMeasured.measure] else {
      let value = checked.event.payload.value(at: [.member(FigureMeasured.measure.shape.name)])
      return [
        Complaint(
          line: checked.line, message(value ?? .null), at: path, isAboutMeasure: true)
      ]
    }
    var complaints = measure.choices.map { name in
      Complaint(
        line: checked.line,
        "a figure has its own day and its own list; its measure takes no \"\(name)\"", at: path)
    }
    for part in measure.parts {
      for (parameter, word) in part.words {
        guard let register = parameter.kind.register else { continue }
        let symbol = context.store.log.symbol(word)
        if !context.registers.holds(word, symbol, in: register) {
          complaints.append(
            Complaint(
              line: checked.line, context.unregistered(word, in: register), at: path))
        }
      }
    }
    return complaints
  }

  /// Why a measure cannot be read.
  private static func message(_ value: JSONValue) -> String {
    do throws(MeasureError) {
      _ = try Measure(value)
      return "a measure was expected"
    } catch {
      return error.message
    }
  }
}
