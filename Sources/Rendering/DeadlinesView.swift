package import Convention
import EventLog

/// Duties and their deadlines.
package enum DeadlinesView {
  package static func view(
    _ duties: [Duty], _ state: ConventionState, _ basis: Basis
  ) -> View {
    let inOrder = duties
    let duties = duties.sorted { a, b in
      a.due.end != b.due.end
        ? a.due.end < b.due.end
        : a.state != b.state
          && CountryNames.precedes(state.name(a.state), state.name(b.state))
    }
    var table = Table(
      [
        "State", "Article", "Year", "Due", "First due", "Status", "Met on", "Days late", "Ask by",
        "Requests", "Code",
      ],
      numeric: [7], spare: ["Code", "First due", "Ask by", "Met on"],
      under: ["Requests"],
      legends: ["Status": .duties])
    table.rows = duties.map { duty in
      [
        state.name(duty.state), duty.article, duty.year.map(String.init) ?? "", duty.due.spoken,
        duty.due == duty.dueOriginal ? "" : duty.dueOriginal.spoken, duty.status.rawValue,
        duty.metOn?.spoken ?? "", duty.daysLate.map(String.init) ?? "",
        duty.requestDue?.description ?? "",
        (duty.extensions.map { told($0, state) } + (duty.silentExit.map { [told($0)] } ?? []))
          .joined(separator: "; "),
        duty.state.description,
      ]
    }
    var blocks: [View.Block] = [.heading(1, "Deadlines as of \(state.asOf)"), .table(table)]
    if duties.contains(where: { !$0.isBinding }) {
      blocks.append(.paragraph("What an action plan sets (VAP, DAP, LAP) binds nobody in law."))
    }
    var view = View(
      blocks: blocks, json: .array(inOrder.map { json($0, state.registers) }), basis: basis.line,
      rows: DeadlinesData.table(duties, state, basis))
    view.picture = Chart(
      drawing: {
        DeadlineStrips.drawing(
          duties, state, title: "Deadlines as of \(state.asOf)",
          footer: "CCM ledger, \(basis.line)")
      }, text: { _ in "" })
    return view
  }

  /// `asked 2019-02-26 for 9msp, in time: granted`
  static func told(_ request: DeadlineExtension, _ state: ConventionState) -> String {
    let asked = request.requested.map { "asked \($0)" } ?? "asked"
    let meeting = request.meeting.map { " for \($0)" } ?? ""
    let notice =
      switch request.isInTime(opening: state.registers.opening) {
      case .yes: ", in time"
      case .no: ", late"
      default: ""
      }
    let outcome =
      switch request.outcome {
      case .pending:
        request.wasConsidered(by: state.asOf, state.registers) ? "no decision on record" : "pending"
      case .refused: "refused"
      case .granted: "granted"
      }
    return "\(asked)\(meeting)\(notice): \(outcome)"
  }

  /// `last told 2016-06-30, not in the list of 11msp-2023`
  private static func told(_ exit: Duty.SilentExit) -> String {
    "last told \(exit.lastTold), not in the list of \(exit.document)"
  }

  private static func json(_ duty: Duty, _ registers: Registers) -> JSONValue {
    .object([
      ("state", .string(duty.state.description)), ("article", .string(duty.article)),
      ("year", duty.year.map { .integer($0) }),
      ("dueOriginal", .string(duty.dueOriginal.description)),
      ("due", .string(duty.due.description)),
      ("status", .string(duty.status.rawValue)),
      ("metOn", duty.metOn.map { .string($0.description) } ?? .null),
      ("daysLate", duty.daysLate.map { .integer($0) } ?? .null),
      ("requestDue", duty.requestDue.map { .string($0.description) }),
      ("extensions", .array(duty.extensions.map { StateText.json($0, registers) })),
      (
        "silentExit",
        duty.silentExit.map { exit in
          .object([
            ("lastTold", .string(exit.lastTold.description)), ("leftOutBy", .string(exit.document)),
            ("leftOutOn", .string(exit.day.description)),
          ])
        }
      ),
      ("binding", .bool(duty.isBinding)),
    ])
  }
}
