import Convention
import Rendering

/// One measure as of a date.
enum MeasureCommand: Command {
  static let name = "measure"
  static let summary = "one measure as of a date"
  static let synopsis = "MEASURE | --list"
  static let options = Option.reading + [Option("list", nil, "names all measures")]
  static let discussion = """
    A measure is a question with a name and arguments; it answers with its lowest and highest
    value, the States counted, those undecided, and the lines it rests on.

    example: ccm measure 'joined(since: 2msp)' --as-of 2012-06-29
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    if call.has("list") {
      try call.answer(MeasureView.catalogue())
      return .fine
    }
    try call.expectOperands(1...1, "one measure")
    let text = call.operands[0]
    let measure: Measure
    do throws(MeasureError) { measure = try Measure(text) } catch {
      throw .usage("\(error.message)\(caret(text, error.offset))", command: name)
    }
    let (ledger, basis) = try call.basis(try call.openLedger())
    let state = ledger.state(basis.axes)
    let answer: Answer
    do throws(MeasureError) { answer = try measure.answer(state) } catch {
      throw .usage(error.message, command: name)
    }
    try call.answer(MeasureView.view(measure, answer, state, basis))
    return .fine
  }

  private static func caret(_ text: String, _ offset: Int?) -> String {
    offset.map { "\n  \(text)\n  \(String(repeating: " ", count: $0))^" } ?? ""
  }
}
