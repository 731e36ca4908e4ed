package import EventLog

/// All that the ledger can say of one State on a day, for a page: its duties, the last word on each, what
/// the reports say of it, what it needs, and what is open.
package struct StateCard: Sendable {
  /// What it has to do under one article.
  package struct Task: Sendable {
    /// `3`, `4`, `5` or `7`.
    package let article: ArticleGroup
    package let status: String
    /// The deadline, with its extensions; nil for a duty without one.
    package let duty: Duty?
    /// The last fact on record about it by the day.
    package let lastWord: Fact?
    /// The last day on which a source tells of that fact.
    package let lastTold: Day?
  }

  /// What one report says of it.
  package struct Mention: Sendable {
    package let document: String
    /// Figures whose lists name it, in the order of the log.
    package let figures: [Figure]
  }

  /// Something that cannot be answered yet.
  package struct OpenQuestion: Sendable {
    package let what: String
    package let lines: [Int]
  }

  package let state: CountryCode
  package let day: Day
  package let tasks: [Task]
  package let needs: [Fact]
  package let mentions: [Mention]
  package let questions: [OpenQuestion]
  /// Whether the day lies after what is known.
  package let isToCome: Bool
}

extension Ledger {
  /// The card of a State.
  ///
  /// - Complexity: linear in the figures on record.
  package func card(of code: CountryCode, _ state: ConventionState) -> StateCard {
    let record = state.record(code)
    let book = FigureBook(self)
    return StateCard(
      state: code, day: state.asOf, tasks: record.tasks(state),
      needs: record.facts(.assistanceNeeded).filter { $0.range.isBefore(state.asOf).isPossible },
      mentions: book.documents.compactMap { document in
        let figures = book.figures.filter {
          $0.document == document && ($0.states ?? []).contains(code)
            && ($0.asOf ?? $0.cutoff(registers)).map { $0 <= state.asOf } ?? true
        }
        return figures.isEmpty ? nil : StateCard.Mention(document: document, figures: figures)
      }, questions: record.questions(state), isToCome: state.asOf > state.axes.knownBy)
  }
}

extension Figure {
  /// Up to when the facts of its part of the document reach.
  fileprivate func cutoff(_ registers: Registers) -> Day? {
    registers.documents[document]?.part(part)?.cutoff.latest
  }
}

extension CountryRecord {
  /// What it has to do under each article on which something is on record. The corresponding provisions
  /// are Articles 3, 4, 5 and 7.
  fileprivate func tasks(_ state: ConventionState) -> [StateCard.Task] {
    let day = state.asOf
    let duties = dutiesUnderObligations(on: day, state.registers)
    return ArticleGroup.allCases.filter { isConcerned(by: $0, on: day) }.map { article in
      let status: String
      let duty: Duty?
      switch article {
      case .three:
        status = self.status(of: stockpiles, on: day).rawValue
        duty = duties.first { $0.article == "3.2" }
      case .four:
        status = self.status(of: clearance, on: day).rawValue
        duty = duties.first { $0.article == "4.1" }
      case .five:
        status = self.status(of: victims, on: day).rawValue
        duty = nil
      case .seven:
        duty = initialDuty(on: day)
        status = duty?.status.rawValue ?? "none"
      }
      let word = lastWord(on: article, by: day)
      return StateCard.Task(
        article: article, status: status, duty: duty, lastWord: word,
        lastTold: word.map { min($0.lastTold, day) })
    }
  }

  /// The last fact of an article's themes that can have happened by a day.
  private func lastWord(on article: ArticleGroup, by day: Day) -> Fact? {
    allFacts.filter { fact in
      fact.range.isBefore(day).isPossible && fact.theme.map(article.themes.contains) ?? false
    }.max { ($0.lastTold, $0.range.start) < ($1.lastTold, $1.range.start) }
  }

  /// What is not known of it on a day, though something is on record.
  fileprivate func questions(_ state: ConventionState) -> [StateCard.OpenQuestion] {
    let day = state.asOf
    var questions: [StateCard.OpenQuestion] = []
    func ask(_ what: String, _ lines: [Int]) {
      questions.append(StateCard.OpenQuestion(what: what, lines: lines.sorted()))
    }
    if membership(on: day) == nil { ask("whether it is a party is undecided", treatyLines) }
    let obligations = [
      (stockpiles, "stockpiles"), (clearance, "remnants"), (victims, "victims"),
      (retention, "retained munitions"),
    ]
    for (obligation, thing) in obligations {
      if obligation.isLeftOut(by: day), let list = obligation.silentExit,
        let told = obligation.lastTold
      {
        ask(
          "\(thing): last told \(told), not in the list of \(list.document); what became of them is not told",
          obligation.lines)
      } else if obligation.isOutstanding(on: day) == .maybe {
        ask("\(thing): whether anything remains is undecided", obligation.lines)
      }
    }
    for article in ExtendedArticle.allCases {
      for (request, lines) in requests(article: article) {
        guard let request = request.asOf(day), case .pending = request.outcome else { continue }
        let meeting = request.meeting.map { " for \($0)" } ?? ""
        ask(
          request.wasConsidered(by: day, state.registers)
            ? "a request for more time under Article \(article.rawValue)\(meeting): no decision on record"
            : "a request for more time under Article \(article.rawValue)\(meeting) is pending",
          lines)
      }
    }
    if let duty = initialDuty(on: day), duty.status == .unknown {
      ask("initial report: due \(duty.due), and nothing is on record", duty.lines)
    }
    for fact in allFacts where !fact.disputing.isEmpty && fact.range.isBefore(day).isPossible {
      ask(
        "sources differ: \(fact.clause(state.registers))",
        (fact.witnesses + fact.disputing).map(\.seq))
    }
    return questions
  }
}
