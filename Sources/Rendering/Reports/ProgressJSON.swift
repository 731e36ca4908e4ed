import Convention
import EventLog

/// A report as of any day as JSON; its members are documented in the DocC catalog.
struct ProgressJSON {
  private let report: ProgressReport

  init(_ report: ProgressReport) { self.report = report }

  func value(_ basis: Basis) -> JSONValue {
    let state = report.state
    return .object([
      ("asOf", .string(state.asOf.description)),
      ("knownBy", .string(state.axes.knownBy.description)), ("log", basis.log),
      ("plan", report.plan.map { .string($0.rawValue) } ?? .null),
      ("lastMeeting", report.lastMeeting.map { .string($0.id) } ?? .null),
      ("lastReport", report.lastReport.map { .string($0.id) } ?? .null),
      ("changesAfter", .string(report.since.description)),
      ("windowsAfter", report.frame.since.map { .string($0.id) } ?? .null),
      ("sections", .array(report.sections.map(section))),
      ("passed", .array(report.passed.map(duty))), ("coming", .array(report.coming.map(duty))),
      ("silentExits", .array(report.silentExits.map(silentExit))),
    ])
  }

  private func section(_ section: ProgressReport.Section) -> JSONValue {
    .object([
      ("section", .string(section.section.rawValue)),
      ("heading", .string(section.section.title)), ("reach", .array(section.reach.map(reach))),
      ("changes", .object(section.changes.map { ($0.name, changes($0)) })),
      ("answers", .array(section.rows.map(answer))),
      (
        "lastWords",
        .array(
          section.lastWords.map { word in
            .object([
              ("state", .string(word.duty.state.description)),
              ("article", .string(word.duty.article)),
              ("due", .string(word.duty.due.description)),
              ("status", .string(word.duty.status.rawValue)),
              ("lastTold", word.lastTold.map { .string($0.description) } ?? .null),
            ])
          })
      ),
    ])
  }

  private func reach(_ theme: Coverage.OfTheme) -> JSONValue {
    .object([
      ("theme", .string(theme.theme.rawValue)), ("events", .integer(theme.events)),
      ("last", theme.reach.map { .string($0.last.description) } ?? .null),
      ("documents", .array(theme.documents.map { .string($0) })),
    ])
  }

  private func changes(_ change: StateDifference.Change) -> JSONValue {
    .array(
      change.cases.map {
        .object([
          ("state", .string($0.state.description)), ("year", $0.year.map { .integer($0) }),
          ("on", .string($0.on.description)), ("certain", .bool($0.isCertain)),
        ])
      })
  }

  private func answer(_ row: ProgressReport.Row) -> JSONValue {
    let answer = row.answer
    let isOnRecord = answer.isOnRecord
    return .object(
      [
        ("action", row.indicator.action(in: report.plan).map { .string($0) }),
        ("indicator", .string(row.indicator.text)),
        ("measure", .string(row.measure.description)),
        ("value", isOnRecord ? JSONValue.number(answer.settled) : .null),
        ("low", isOnRecord ? JSONValue.number(answer.low) : .null),
        ("high", isOnRecord ? JSONValue.number(answer.high) : .null),
        ("states", .codes(answer.states)),
        ("undecided", isOnRecord ? .codes(answer.undecided) : .null),
      ] + MeasureView.silence(answer) + [("events", .lines(answer.lines))])
  }

  private func duty(_ duty: Duty) -> JSONValue {
    .object([
      ("state", .string(duty.state.description)), ("article", .string(duty.article)),
      ("due", .string(duty.due.description)), ("status", .string(duty.status.rawValue)),
      ("daysLate", duty.daysLate.map { .integer($0) }),
      ("requestDue", duty.requestDue.map { .string($0.description) }),
    ])
  }

  private func silentExit(_ exit: ProgressReport.SilentExit) -> JSONValue {
    .object([
      ("state", .string(exit.state.description)), ("kind", .string(exit.kind.rawValue)),
      ("lastTold", .string(exit.lastTold.description)), ("leftOutBy", .string(exit.document)),
      ("on", .string(exit.day.description)),
    ])
  }
}
