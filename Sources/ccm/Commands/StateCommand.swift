import Convention
import EventLog
import Rendering

/// The state of the Convention as of a date.
enum StateCommand: Command {
  static let name = "state"
  static let summary = "state as of a date: all States, or one"
  static let synopsis = "[STATE]"
  static let options =
    Option.reading + Option.choosing + Option.grouping + [
      Option("article", "ARTICLE", "3, 4, 5 or 7: only States with something on record under it")
    ]
  static let discussion = """
    Who is a party, a signatory or neither, since when, and where each Article 7 report stands.
    A State is named by its code or by any name it has had. Of one State also its duties with
    their deadlines and the last word on each, what it needs, what is open, and what reports say of it.

    examples: ccm state --as-of 2012-06-29
              ccm state Laos --as-of "30 June 2023"
              ccm state --region africa --article 3 --as-of 2012
              ccm state --group region --as-of 2msp
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...1, "at most one State")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let choice = try call.choice(in: ledger)
    let state = ledger.state(basis.axes).chosen(choice)
    let scope = try call.scope(in: ledger, on: basis.axes.asOf)
    let group: RegionLevel? = try call.word("group")
    let article: ArticleGroup? = try call.word("article")
    if let name = call.operands.first {
      if !choice.isEmpty || group != nil {
        throw .usage("one State is asked about whole, without options that choose", command: name)
      }
      let code = try call.state(name, in: ledger)
      try call.answer(StateCardView.view(ledger.card(of: code, state), state, basis))
    } else if let group {
      try call.answer(GroupViews.state(state.groups(group), state, basis, scope: scope))
    } else {
      try call.answer(StateView.all(state, basis, scope: scope, article: article))
    }
    return .fine
  }
}
