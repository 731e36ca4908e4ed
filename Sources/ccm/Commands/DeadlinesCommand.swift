import Convention
import EventLog
import Rendering

/// Who is due when.
enum DeadlinesCommand: Command {
  static let name = "deadlines"
  static let summary = "due, overdue, coming"
  static let synopsis = "[STATE]"
  static let options =
    Option.readingDrawn + [
      Option("article", "ARTICLE", Duty.articles.joined(separator: ", ")),
      Option("status", "STATUS", "open, met, met-late, overdue, lapsed or unknown"),
      Option("within", "DAYS", "only what falls due within so many days from the day on"),
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

    example: ccm deadlines --as-of 2016-06-30 --article 7.1 --status overdue
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...1, "at most one State")
    let status = try filter(call.value("status"), DeadlineStatus.allCases.map(\.rawValue), "status")
    let article = try filter(call.value("article"), Duty.articles, "article")
    let within = try call.number("within")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let state = ledger.state(basis.axes)
    var code: CountryCode?
    if let named = call.operands.first { code = try call.state(named, in: ledger) }
    let duties = state.duties.filter { duty in
      (code.map { $0 == duty.state } ?? true)
        && (status.map { $0 == duty.status.rawValue } ?? true)
        && (article.map { $0 == duty.article } ?? true)
        && (within.map { isWithin($0, duty, state.asOf) } ?? true)
    }
    try call.answer(DeadlinesView.view(duties, state, basis))
    return .fine
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
