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
    do throws(MeasureError) {
      let measure = try Measure(text)
      return try answer(measure, call)
    } catch {
      throw .usage("\(error.message)\(caret(text, error.offset))", command: name)
    }
  }

  private static func answer(_ measure: Measure, _ call: Call) throws(MeasureError) -> ExitCode {
    do throws(Stop) {
      let open = try call.openLedger()
      let (ledger, grounds) = try call.grounds(open)
      let state = ledger.state(grounds.basis)
      let answer: Answer
      do throws(MeasureError) { answer = try measure.answer(state) } catch {
        throw .usage(error.message, command: name)
      }
      try call.answer(MeasureView.view(measure, answer, state, grounds))
      return .fine
    } catch {
      Output.complain(error.text)
      return error.code
    }
  }

  private static func caret(_ text: String, _ offset: Int?) -> String {
    offset.map { "\n  \(text)\n  \(String(repeating: " ", count: $0))^" } ?? ""
  }
}
