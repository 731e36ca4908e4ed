import Convention
import EventLog

/// The sentences and cells of a report as of any day.
struct ProgressWords {
  private let report: ProgressReport
  private var state: ConventionState { report.state }

  init(_ report: ProgressReport) { self.report = report }

  // MARK: Where the Convention stands

  var standing: [String] {
    let counts = state.counts
    let day = English.day(state.asOf)
    var paragraphs = [
      "On \(day) the Convention had \(counts.parties) States Parties and was in force for "
        + (counts.inForce == counts.parties ? "all of them" : "\(counts.inForce) of them")
        + ". Signatories that had not ratified it: \(counts.signatories)."
        + (counts.withdrawn > 0
          ? " \(counts.withdrawn) \(counts.withdrawn == 1 ? "State" : "States") had withdrawn."
          : "")
    ]
    if state.asOf > state.axes.knownBy {
      paragraphs.append(
        "The day lies after \(English.day(state.axes.knownBy)), the last of which anything can be "
          + "known.")
    }
    for (code, effect) in report.withdrawalsToCome {
      paragraphs.append(
        "\(state.name(code)) has given notice of withdrawal and is a State Party until it takes "
          + "effect: \(English.range(effect)).")
    }
    paragraphs += [plan, sources]
    return paragraphs
  }

  private var plan: String {
    guard let plan = report.plan else { return "No action plan had been adopted by then." }
    return "The \(ProgressWords.name(plan)) was in force. Actions bear its numbers."
  }

  private static func name(_ plan: ActionPlan) -> String {
    switch plan {
    case .vientiane: "Vientiane Action Plan"
    case .dubrovnik: "Dubrovnik Action Plan"
    case .lausanne: "Lausanne Action Plan"
    }
  }

  private var sources: String {
    var parts: [String] = []
    if let report = report.lastReport {
      parts.append(
        "The last progress report on record, the \(report.title.trimmingArticle), reaches up to "
          + "\(English.day(self.report.since)); changes are told from then on.")
    }
    if let meeting = report.lastMeeting {
      parts.append("The last meeting was the \(meeting.name), \(days(meeting)).")
    }
    if let meeting = report.frame.since {
      parts.append(
        "Where an indicator is marked since, it counts what was told after the \(meeting.name), "
          + "from \(English.day(meeting.lastDay + 1)) on.")
    }
    return parts.isEmpty
      ? "No meeting of the States Parties had been held." : parts.joined(separator: " ")
  }

  private func days(_ meeting: Meeting) -> String {
    PartialDate("\(meeting.firstDay)/\(meeting.lastDay)").map { English.date($0) }
      ?? English.day(meeting.lastDay)
  }

  var reading: String {
    "A number gives the States that count for certain. Where the dates leave it open, it gives the "
      + "least and the most. What nobody lists completely is said to be on record: more may have "
      + "happened than was told."
  }

  // MARK: Sections

  func reach(_ section: ProgressReport.Section) -> String {
    section.reach.map { theme in
      let name = theme.theme.rawValue.replacing("-", with: " ")
      guard let reach = theme.reach else { return "Of \(name) nothing is on record." }
      let newest =
        reach.last <= report.since
        ? "; nothing newer than the last report" : ""
      return "What is on record of \(name) reaches up to \(English.day(reach.last))\(newest)."
    }.joined(separator: " ")
  }

  /// One line for what is certain, one for what the dates leave open.
  func changes(_ change: StateDifference.Change) -> [String] {
    func line(_ lead: String, _ cases: [StateDifference.Case]) -> String? {
      cases.isEmpty
        ? nil
        : "\(lead): \(cases.map { told($0, dates: cases.count <= 24) }.joined(separator: "; "))."
    }
    let what = English.capitalised(change.what)
    return [line(what, change.certain), line("Possibly \(change.what)", change.possible)]
      .compactMap(\.self)
  }

  private func told(_ change: StateDifference.Case, dates: Bool) -> String {
    let year = change.year.map { " for \($0)" } ?? ""
    let name = state.name(change.state)
    return dates ? "\(name)\(year) (\(English.range(change.on)))" : name + year
  }

  let header = ["Action", "Indicator", "Number", "States"]

  /// Whether anything is on record to answer with.
  func isTold(_ row: ProgressReport.Row) -> Bool {
    row.answer.isOnRecord && !row.answer.isAbsence
  }

  func cells(_ row: ProgressReport.Row) -> [String] {
    let since = row.indicator.question.isSinceMeeting ? ", since" : ""
    return [
      row.indicator.action(in: report.plan) ?? "", row.indicator.text + since,
      MeasureView.summary(row.answer), states(row.answer),
    ]
  }

  /// The names; of answers that hold more than half of the parties, none.
  private func states(_ answer: Answer) -> String {
    let most = 60
    if answer.states.count + answer.undecided.count > most { return "" }
    if answer.states.isEmpty, answer.undecided.isEmpty { return "" }
    return FigureText.list(
      answer.states.map(state.name), perhaps: answer.undecided.map(state.name), inText: false)
  }

  func uncapitalised(_ text: String) -> String {
    // States and Parties keep their capital.
    ["Requests", "Initial", "Annual", "Signatories"].contains { text.hasPrefix($0) }
      ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  // MARK: Duties

  func lastWord(_ word: ProgressReport.LastWord) -> [String] {
    let duty = word.duty
    let remark: String =
      if let exit = duty.silentExit {
        "not in the list of \(title(exit.document)), \(English.day(exit.day))"
      } else {
        switch duty.status {
        case .overdue: "past the deadline"
        case .missing: "was told to be missing"
        case .open: duty.extensions.isEmpty ? "" : "deadline extended or more time asked for"
        case .unknown: "whether it is done is not known"
        case .met, .metLate, .received, .absent, .lapsed: ""
        }
      }
    return [
      state.name(duty.state), English.range(duty.due),
      word.lastTold.map(English.day) ?? "day not known", remark,
    ]
  }

  func passed(_ duty: Duty) -> [String] {
    [
      state.name(duty.state), duty.article, English.range(duty.due),
      duty.status == .missing ? "was told to be missing" : "overdue",
      duty.daysLate.map { English.digits(Fraction($0)) } ?? "",
    ]
  }

  func coming(_ duty: Duty) -> [String] {
    [
      state.name(duty.state), duty.article, English.range(duty.due),
      duty.requestDue.map(English.day) ?? "",
    ]
  }

  var annual: String {
    let due = Article7.nextAnnualDue(from: state.asOf)
    return "The next annual reports under Article 7(2) fall due on \(English.day(due))."
  }

  func silentExit(_ exit: ProgressReport.SilentExit) -> [String] {
    [
      state.name(exit.state), name(exit.kind), English.day(exit.lastTold),
      "\(title(exit.document)), \(English.day(exit.day))",
    ]
  }

  private func name(_ kind: ProgressReport.SilentExit.Kind) -> String {
    switch kind {
    case .stockpiles: "stockpiles to destroy"
    case .remnants: "remnants to clear"
    case .victims: "victims to assist"
    case .retention: "munitions retained"
    }
  }

  private func title(_ document: String) -> String {
    state.registers.documents[document]?.title ?? document
  }

  // MARK: What is not known

  var unknown: [String] {
    let themes = report.sections.flatMap(\.reach)
    let silent = themes.filter { $0.reach == nil }
    let old = themes.filter { $0.reach.map { $0.last <= report.since } ?? false }
    func names(_ themes: [Coverage.OfTheme]) -> String {
      English.list(themes.map { $0.theme.rawValue.replacing("-", with: " ") })
    }
    var paragraphs: [String] = []
    if !silent.isEmpty { paragraphs.append("Nothing at all is on record of \(names(silent)).") }
    if !old.isEmpty {
      paragraphs.append(
        "Nothing newer than \(English.day(report.since)) is on record of \(names(old)).")
    }
    let duties = state.duties.filter { $0.isBinding && $0.status == .unknown }
    let initial = duties.filter { $0.article == "7.1" }
    if !initial.isEmpty {
      paragraphs.append(
        "Whether the initial report came is not on record of \(initial.count) "
          + "\(initial.count == 1 ? "State" : "States"): "
          + English.list(FigureText.sorted(initial.map { state.name($0.state) })) + ".")
    }
    let annual = duties.filter { $0.article == "7.2" }
    if !annual.isEmpty {
      paragraphs.append(
        "Of \(English.digits(Fraction(annual.count))) annual reports that fell due it is not on "
          + "record whether they came.")
    }
    if paragraphs.isEmpty { paragraphs.append("Of every theme something newer is on record.") }
    return paragraphs
  }
}

extension String {
  /// Without The in front.
  fileprivate var trimmingArticle: String { hasPrefix("The ") ? String(dropFirst(4)) : self }
}
