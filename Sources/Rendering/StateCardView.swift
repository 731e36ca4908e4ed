package import Convention
import EventLog

/// One State on a day: standing, duties, the last word on each, what reports said of it, what it needs,
/// what is open.
package enum StateCardView {
  package static func view(
    _ card: StateCard, _ state: ConventionState, _ basis: Basis
  ) -> View {
    let record = state.record(card.state)
    var standing = Table(["", ""])
    standing.rows = StateView.cells(card.state, state).map { [$0.name, $0.value] }
    standing.rows.append([
      "Lines", record.treatyLines.sorted().map(String.init).joined(separator: " "),
    ])
    var blocks: [View.Block] =
      [.heading(1, "\(state.name(card.state)) as of \(state.asOf)")] + StateView.toCome(state)
      + [.table(standing)]
    if !card.tasks.isEmpty {
      blocks += [.heading(2, "Duties"), .table(duties(card, state))]
      let requests = card.tasks.compactMap { task in task.duty.map { (task.article, $0) } }
        .flatMap { article, duty in
          duty.extensions.map {
            "Article \(article.rawValue): \(DeadlinesView.told($0, state))\(granted($0))"
          }
        }
      if !requests.isEmpty { blocks += [.heading(2, "Requests for more time"), .list(requests)] }
    }
    if !card.needs.isEmpty {
      blocks += [.heading(2, "What it needs"), .list(card.needs.map { told($0, state) })]
    }
    if !card.questions.isEmpty {
      blocks += [
        .heading(2, "What is open"),
        .list(card.questions.map { "\($0.what)\(lines($0.lines))" }),
      ]
    }
    for mention in card.mentions {
      blocks += [
        .heading(2, "Named by \(mention.document): \(mention.figures.count)"),
        .list(
          mention.figures.map { figure in
            "\(figure.label) (\(figure.places.first ?? ""))"
          }),
      ]
    }
    return View(
      blocks: blocks, json: json(card, state, basis), basis: basis.line,
      rows: rows(standing, card, state).data(basis))
  }

  private static func duties(_ card: StateCard, _ state: ConventionState) -> Table {
    var table = Table(
      ["Article", "Standing", "Due", "First due", "Deadline", "Last word", "Last told", "Line"],
      numeric: [7], under: ["Last word"],
      legends: ["Standing": .obligations, "Deadline": .duties])
    table.rows = card.tasks.map { task in
      let due = task.duty?.due.spoken ?? ""
      let first = task.duty?.dueOriginal.spoken ?? ""
      return [
        task.article.rawValue, task.status, due, due == first ? "" : first,
        task.article == .seven ? "" : task.duty?.status.rawValue ?? "",
        task.lastWord.map { told($0, state) } ?? "", task.lastTold?.description ?? "",
        task.lastWord?.lines.last.map(String.init) ?? "",
      ]
    }
    return table
  }

  /// `has contaminated areas, ../2023-06-30`.
  private static func told(_ fact: Fact, _ state: ConventionState) -> String {
    "\(fact.clause(state.registers)), \(fact.range.spoken)"
  }

  /// Until when more time was given.
  private static func granted(_ request: DeadlineExtension) -> String {
    guard case .granted(_, let until, let months) = request.outcome else { return "" }
    return (until.map { " until \($0)" } ?? "") + (months.map { ", \($0) months" } ?? "")
  }

  private static func lines(_ lines: [Int]) -> String {
    lines.isEmpty
      ? ""
      : " (lines \(lines.prefix(6).map(String.init).joined(separator: " "))"
        + (lines.count > 6 ? " ...)" : ")")
  }

  private static func rows(
    _ standing: Table, _ card: StateCard, _ state: ConventionState
  ) -> Table {
    var rows = Table(["Section", "Name", "Value"])
    rows.rows = standing.rows.map { ["standing"] + $0 }
    for task in card.tasks {
      rows.rows.append(["duty", "Article \(task.article.rawValue)", task.status])
      if let duty = task.duty {
        rows.rows.append(["due", "Article \(task.article.rawValue)", duty.due.description])
      }
    }
    rows.rows += card.needs.map { ["need", $0.range.description, $0.clause(state.registers)] }
    rows.rows += card.questions.map { ["open", "", $0.what] }
    rows.rows += card.mentions.flatMap { mention in
      mention.figures.map { ["named", $0.id, $0.label] }
    }
    return rows
  }

  private static func json(
    _ card: StateCard, _ state: ConventionState, _ basis: Basis
  ) -> JSONValue {
    let base = StateText.json(state, [state.record(card.state)], basis)
    let members = (base.members ?? []).map { ($0.name, Optional($0.value)) }
    return .object(
      members + [
        ("toCome", card.isToCome ? .bool(true) : nil),
        (
          "duties",
          .array(
            card.tasks.map { task in
              .object([
                ("article", .string(task.article.rawValue)), ("status", .string(task.status)),
                ("due", task.duty.map { .string($0.due.description) }),
                ("dueOriginal", task.duty.map { .string($0.dueOriginal.description) }),
                (
                  "lastWord",
                  task.lastWord.map { fact in
                    .object([
                      ("what", .string(fact.clause(state.registers))),
                      ("on", .string(fact.range.description)),
                      ("told", task.lastTold.map { .string($0.description) }),
                      ("events", .lines(fact.lines)),
                    ])
                  }
                ),
              ])
            })
        ),
        (
          "needs",
          .array(
            card.needs.map {
              .object([
                ("what", .string($0.clause(state.registers))),
                ("on", .string($0.range.description)), ("events", .lines($0.lines)),
              ])
            })
        ),
        (
          "open",
          .array(
            card.questions.map {
              .object([("what", .string($0.what)), ("events", .lines($0.lines))])
            })
        ),
        (
          "namedBy",
          .array(
            card.mentions.map { mention in
              .object([
                ("document", .string(mention.document)),
                ("figures", .array(mention.figures.map { .string($0.id) })),
              ])
            })
        ),
      ])
  }
}
