import Convention
import Rendering

/// One measure as of a date.
enum MeasureCommand: Command {
  static let name = "measure"
  static let summary = "one measure as of a date"
  static let synopsis = "MEASURE | --list"
  static let options =
    Option.reading + Option.choosing + Option.grouping
    + [
      Option("told", nil, "what the lines behind each State say"),
      Option("list", nil, "names all measures"),
    ]
  static let discussion = """
    A measure is a question with a name and arguments; it answers with its lowest and highest
    value, the States counted, those undecided, and the lines it rests on.
    It is
    written as a name, and in brackets its arguments: NAME(ARGUMENT: VALUE, ...). A value is a
    meeting (since: 2msp), a window (window: 2012), a year, a word of a list, another measure, or
    several: and(of: [parties, signed]). The names of a combination's parts may be left out.
    Every measure also takes region: africa and at: DAY, its own day, so that one question can
    join the States of two days. 'ccm list windows' and 'ccm list meetings' name the values.

    examples: ccm measure 'joined(since: 2msp)' --as-of 2012-06-29
              ccm measure parties --group region --as-of 2012
              ccm measure 'and(article7.initial.overdue(at: 2012-06-29), article7.initial.overdue)'
              ccm measure assistance.needed --told --as-of 2012
              ccm measure 'ratio(of: parties(region: asia), to: parties)'
              ccm measure 'days(from: date.signature, to: date.consent)' --state Croatia
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    if call.has("list") {
      try call.answer(MeasureView.catalogue())
      return .fine
    }
    try call.expectOperands(1...1, "one measure")
    let measure = try call.measure(call.operands[0])
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let choice = try call.choice(in: ledger)
    let state = ledger.state(basis.axes).chosen(choice)
    let scope = try call.scope(in: ledger, on: basis.axes.asOf)
    let answer: Answer
    do throws(MeasureError) { answer = try measure.answer(state) } catch {
      if error.isSilence {
        try call.answer(MeasureView.nothing(measure, error.message, state, basis, scope: scope))
        return .fine
      }
      throw .usage(error.message, command: name)
    }
    if let group: RegionLevel = try call.word("group") {
      // Of a region nothing may be on record, which is no error of whoever asks.
      let groups = state.groups(group).map { ($0, try? measure.answer($0.state)) }
      try call.answer(GroupViews.measure(measure, answer, groups, state, basis, scope: scope))
    } else {
      try call.answer(
        MeasureView.view(
          measure, answer, state, basis, scope: scope, told: call.has("told")))
    }
    return .fine
  }
}
