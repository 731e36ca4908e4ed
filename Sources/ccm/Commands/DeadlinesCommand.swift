import Convention
import EventLog
import Rendering

/// Who is due when.
enum DeadlinesCommand: Command {
  static let name = "deadlines"
  static let summary = "due, overdue, coming"
  static let synopsis = "[STATE]"
  static let options =
    Option.readingDrawn + Option.choosing + Option.grouping + [
      Option(
        "article", "ARTICLE",
        (ArticleGroup.allCases.map(\.rawValue) + Duty.articles).joined(separator: ", ")),
      Option("theme", "THEME", "only duties of that theme"),
      Option("status", "STATUS", DeadlineStatus.allCases.map(\.rawValue).joined(separator: ", ")),
      Option("within", "DAYS", "only what falls due within so many days from the day on"),
      Option("from", "DAY", "only what falls due from then on"),
      Option("to", "DAY", "only what falls due up to then"),
    ]
  static let discussion = """
    Every report a State owes under Articles 3(8) and 7, the days to destroy its stockpiles
    (Article 3), to clear its remnants and to declare it (Article 4) where it has any on record, and
    what the action plans adopted by then ask for by a date, which binds nobody in law. A request
    for more time is due nine months before the meeting that considers it; only a decision moves
    the deadline. A report is overdue only where a source says that nothing came, or that it came
    later; stocks and remnants stay, once declared, until an end is told of, and are overdue unless
    a decision on more time may have been taken that is not on record. Where nothing is on record
    the status is unknown.

    With --format svg: a strip for each State and article, from the first due day to the one in
    force, with what met it.

    examples: ccm deadlines --as-of 2016-06-30 --article 7.1 --status overdue
              ccm deadlines --article 4 --from 2026 --to 2028
              ccm deadlines --region africa --status overdue
              ccm deadlines --article 3 --group region --as-of 2rc
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...1, "at most one State")
    let status = try filter(call.value("status"), DeadlineStatus.allCases.map(\.rawValue), "status")
    let article = try filter(
      call.value("article"), ArticleGroup.allCases.map(\.rawValue) + Duty.articles, "article")
    let theme: Theme? = try call.word("theme")
    let group: RegionLevel? = try call.word("group")
    let within = try call.number("within")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    var choice = Choice()
    choice.states = try call.states(call.operands.first, in: ledger)
    choice.themes = theme.map { [$0] }
    choice.after = try call.days("from", in: ledger.registers)?.before
    choice.until = try call.days("to", in: ledger.registers)?.last
    let state = ledger.state(basis.axes).chosen(choice)
    let isWanted: (Duty) -> Bool = { duty in
      choice.holds(duty.theme) && choice.holds(duty.due)
        && (status.map { $0 == duty.status.rawValue } ?? true)
        && (article.map { isUnder($0, duty) } ?? true)
        && (within.map { isWithin($0, duty, state.asOf) } ?? true)
    }
    if let group {
      let groups = state.groups(group).map { ($0, $0.state.duties.filter(isWanted)) }
      try call.answer(GroupViews.deadlines(groups, state, basis))
      return .fine
    }
    let duties = state.duties.filter(isWanted)
    try call.answer(DeadlinesView.view(duties, state, basis))
    return .fine
  }

  /// Whether a duty stands under a paragraph, `7.1`, or under an article as a whole, `7`.
  private static func isUnder(_ article: String, _ duty: Duty) -> Bool {
    ArticleGroup(rawValue: article).map { $0.holds(duty) } ?? (article == duty.article)
  }

  private static func isWithin(_ days: Int, _ duty: Duty, _ asOf: Day) -> Bool {
    guard let due = duty.due.latest else { return false }
    return asOf <= due && due - asOf <= days
  }

  private static func filter(
    _ value: String?, _ words: [String], _ option: String
  ) throws(Stop) -> String? {
    guard let value, !words.contains(value) else { return value }
    throw .usage("--\(option) must be one of \(words.joined(separator: ", "))", command: name)
  }
}
