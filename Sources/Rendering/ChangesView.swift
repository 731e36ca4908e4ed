package import Convention
import EventLog

/// What the ledger learned, corrected and withdrew.
package enum ChangesView {
  /// - Parameters:
  ///   - answer: how the answer to a question changed with it; nil where none is asked.
  ///   - limit: how many facts are shown.
  package static func view(
    _ changes: LogChanges, _ answer: AnswerChange?, _ ledger: Ledger, _ basis: Basis, limit: Int
  ) -> View {
    let registers = ledger.registers
    var blocks: [View.Block] = [.heading(1, title(changes, ledger))]
    if let answer { blocks += self.answer(answer, registers, basis) }
    var counts = Table(["Type", "Lines", "Meaning"], numeric: [1])
    counts.rows = changes.counts.map {
      [$0.type.name, String($0.lines), $0.type.declaration.summary]
    }
    blocks.append(counts.rows.isEmpty ? .paragraph("No line was added.") : .table(counts))
    if !changes.corrected.isEmpty {
      var table = Table(["Line", "Corrects", "State", "Was", "Is", "Why"], numeric: [0, 1])
      table.rows = changes.corrected.map { correction(($0), registers) }
      blocks += [.heading(2, "Corrected: \(changes.corrected.count)"), .table(table)]
    }
    if !changes.withdrawn.isEmpty {
      var table = Table(["Line", "Withdraws", "State", "What", "Why"], numeric: [0, 1])
      table.rows = changes.withdrawn.map { withdrawal($0, registers) }
      blocks += [.heading(2, "Withdrawn: \(changes.withdrawn.count)"), .table(table)]
    }
    if !changes.learned.isEmpty {
      var table = Table(["Line", "On", "State", "What", "Source"], numeric: [0])
      table.rows = changes.learned.prefix(limit).map { learned($0, registers) }
      blocks += [.heading(2, "Facts learned: \(changes.learned.count)"), .table(table)]
      if changes.learned.count > limit {
        blocks.append(
          .paragraph(
            "\(changes.learned.count - limit) more; --state, --region, --theme and --document choose "
              + "among them."))
      }
    }
    return View(
      blocks: blocks, json: json(changes, answer, registers, basis), basis: basis.line,
      rows: rows(changes, registers).data(basis))
  }

  /// `Lines 9001 to 9254, recorded from 2026-11-21 to 2026-11-22`.
  private static func title(_ changes: LogChanges, _ ledger: Ledger) -> String {
    guard changes.since < changes.size else { return "Nothing since line \(changes.since)" }
    let (first, last) = (ledger.event(changes.since + 1), ledger.event(changes.size))
    return "Lines \(first.seq) to \(last.seq), recorded from \(first.recorded.day) to "
      + "\(last.recorded.day)"
  }

  private static func answer(
    _ answer: AnswerChange, _ registers: Registers, _ basis: Basis
  ) -> [View.Block] {
    var table = Table(["State", "Was", "Is", "Cause", "Lines", "Code"])
    table.rows = answer.cases.map { found in
      [
        registers.name(found.state, on: basis.axes.asOf), word(found.before), word(found.after),
        found.cause.rawValue, found.lines.map(String.init).joined(separator: " "),
        found.state.description,
      ]
    }
    return [
      .heading(2, "\(answer.measure) as of \(basis.axes.asOf)"),
      .paragraph(
        "It was \(MeasureView.summary(answer.before)), it is \(MeasureView.summary(answer.after))."),
      answer.cases.isEmpty ? .paragraph("It counts the same States.") : .table(table),
    ]
  }

  private static func word(_ truth: Truth) -> String {
    switch truth {
    case .yes: "counted"
    case .maybe: "undecided"
    case .no: "not counted"
    }
  }

  private static func correction(
    _ correction: LogChanges.Correction, _ registers: Registers
  ) -> [String] {
    [
      String(correction.by.seq), String(correction.before.seq), state(correction.after, registers),
      told(correction.before, registers), told(correction.after, registers), correction.reason,
    ]
  }

  private static func withdrawal(
    _ withdrawal: LogChanges.Withdrawal, _ registers: Registers
  ) -> [String] {
    [
      String(withdrawal.by.seq), String(withdrawal.event.seq), state(withdrawal.event, registers),
      told(withdrawal.event, registers), withdrawal.reason,
    ]
  }

  private static func learned(_ event: Event, _ registers: Registers) -> [String] {
    [
      String(event.seq), event.on?.text ?? "", state(event, registers), event.clause(registers),
      "\(event.document), \(event.place)",
    ]
  }

  /// What an event says, with its date; a long one cut.
  private static func told(_ event: Event, _ registers: Registers) -> String {
    let words = [event.on?.text, event.clause(registers)].compactMap(\.self).joined(separator: ": ")
    return words.count > 160 ? words.prefix(160) + " ..." : words
  }

  private static func state(_ event: Event, _ registers: Registers) -> String {
    event.state.map { registers.name($0, on: event.on?.latest ?? .farFuture) } ?? ""
  }

  private static func rows(_ changes: LogChanges, _ registers: Registers) -> Table {
    var rows = Table(["Change", "Line", "About", "State", "On", "What", "Why"], numeric: [1, 2])
    rows.rows =
      changes.corrected.map {
        [
          "corrected", String($0.by.seq), String($0.before.seq), $0.after.state?.description ?? "",
          $0.after.on?.text ?? "", $0.after.clause(registers), $0.reason,
        ]
      }
      + changes.withdrawn.map {
        [
          "withdrawn", String($0.by.seq), String($0.event.seq), $0.event.state?.description ?? "",
          $0.event.on?.text ?? "", $0.event.clause(registers), $0.reason,
        ]
      }
      + changes.learned.map {
        [
          "learned", String($0.seq), "", $0.state?.description ?? "", $0.on?.text ?? "",
          $0.clause(registers), "",
        ]
      }
    return rows
  }

  private static func json(
    _ changes: LogChanges, _ answer: AnswerChange?, _ registers: Registers, _ basis: Basis
  ) -> JSONValue {
    .object([
      ("since", .integer(changes.since)), ("size", .integer(changes.size)), ("log", basis.log),
      (
        "lines",
        .object(changes.counts.map { ($0.type.name, .integer($0.lines)) })
      ),
      (
        "corrected",
        .array(
          changes.corrected.map {
            .object([
              ("line", .integer($0.by.seq)), ("target", .integer($0.before.seq)),
              ("state", $0.after.state.map { .string($0.description) }),
              ("was", .string(told($0.before, registers))),
              ("is", .string(told($0.after, registers))), ("reason", .string($0.reason)),
            ])
          })
      ),
      (
        "withdrawn",
        .array(
          changes.withdrawn.map {
            .object([
              ("line", .integer($0.by.seq)), ("target", .integer($0.event.seq)),
              ("state", $0.event.state.map { .string($0.description) }),
              ("what", .string(told($0.event, registers))), ("reason", .string($0.reason)),
            ])
          })
      ),
      (
        "learned",
        .array(
          changes.learned.map {
            .object([
              ("line", .integer($0.seq)), ("type", .string($0.type.name)),
              ("state", $0.state.map { .string($0.description) }),
              ("on", $0.on.map { .string($0.text) }), ("what", .string($0.clause(registers))),
              ("document", .string($0.document)), ("at", .string($0.place)),
            ])
          })
      ),
      (
        "answer",
        answer.map { answer in
          .object([
            ("measure", .string(answer.measure.description)),
            ("asOf", .string(basis.axes.asOf.description)),
            ("before", .object(MeasureView.members(answer.before))),
            ("after", .object(MeasureView.members(answer.after))),
            (
              "causes",
              .array(
                answer.cases.map { found in
                  .object([
                    ("state", .string(found.state.description)),
                    ("was", .string(word(found.before))), ("is", .string(word(found.after))),
                    ("cause", .string(found.cause.rawValue)), ("events", .lines(found.lines)),
                  ])
                })
            ),
          ])
        }
      ),
    ])
  }
}
