package import Convention
package import EventLog

extension AuditView {
  /// The JSON interface of an audit; its members are documented in the DocC catalog.
  static func json(_ audit: Audit, _ ledger: Ledger, _ basis: Basis) -> JSONValue {
    .object([
      ("report", .string(audit.document.id)), ("asOf", .string(audit.asOf.description)),
      ("knownBy", .string(audit.knownBy.description)), ("log", basis.log),
      ("figures", .array(audit.entries.map(json))),
      ("withdrawn", audit.withdrawn.isEmpty ? nil : .array(audit.withdrawn.map(json))),
      ("summary", summaryJSON(audit)),
    ])
  }

  /// One figure.
  package static func json(_ entry: AuditEntry) -> JSONValue {
    let figure = entry.figure
    return .object([
      ("id", .string(figure.id)), ("place", .string(figure.places.first ?? "")),
      ("section", .string(figure.theme.rawValue)), ("label", .string(figure.label)),
      ("asOf", .string(entry.asOf.description)), ("published", published(figure)),
      ("computed", answer(entry.computed, figure)), ("hindsight", answer(entry.hindsight, figure)),
      ("revised", .bool(entry.isRevised)),
      (
        "matches",
        .object([("value", truth(entry.matchesValue)), ("states", truth(entry.matchesStates))])
      ),
      ("added", .codes(entry.added)), ("missing", .codes(entry.missing)),
      ("conflictsWith", .array(entry.conflicts.map { .string($0) })),
      ("disputed", .lines(entry.disputed)),
      ("verdict", .string(entry.verdict.rawValue)),
      ("reason", entry.reason.map { .string($0.word) }),
      ("evidence", .string(entry.evidence.rawValue)), ("support", support(entry.support)),
      ("measure", entry.measure.map { .string($0.description) } ?? .null),
      ("events", .lines(entry.computed?.lines(for: figure) ?? [])),
      ("finding", finding(entry)), ("problem", entry.problem.map { .string($0) }),
      ("pin", entry.pin.json),
    ])
  }

  private static func json(_ withdrawn: WithdrawnFigure) -> JSONValue {
    .object([
      ("id", .string(withdrawn.figure.id)), ("published", published(withdrawn.figure)),
      ("seq", .integer(withdrawn.line)), ("retractedBy", .integer(withdrawn.retractedBy)),
      ("reason", .string(withdrawn.reason)),
    ])
  }

  private static func published(_ figure: Figure) -> JSONValue {
    .object([
      ("value", figure.value?.json ?? .null), ("outOf", figure.outOf.map { .integer($0) } ?? .null),
      ("unit", .string(figure.unit.rawValue)),
      ("hedge", figure.hedge.map { .string($0.rawValue) } ?? .null),
      ("states", figure.states.map(JSONValue.codes) ?? .null),
      ("list", .string(figure.list.rawValue)),
    ])
  }

  private static func answer(_ answer: Answer?, _ figure: Figure) -> JSONValue {
    guard let answer else { return .null }
    if case .days(let days) = answer.value {
      let value = JSONValue.string(days.text)
      return .object([
        ("value", value), ("low", value), ("high", value), ("states", .array([])),
        ("undecided", .array([])),
      ])
    }
    if case .dates = answer.value {
      let value = answer.value(for: figure)?.json ?? .null
      return .object([
        ("value", value), ("low", value), ("high", value),
        ("states", .codes(figure.states ?? [])), ("undecided", .array([])),
      ])
    }
    return .object(
      [
        ("value", .number(answer.settled)), ("low", .number(answer.low)),
        ("high", .number(answer.high)), ("states", .codes(answer.states)),
        ("undecided", .codes(answer.undecided)),
      ] + MeasureView.silence(answer))
  }

  private static func finding(_ entry: AuditEntry) -> JSONValue {
    guard let finding = entry.finding else { return .null }
    return .object([
      ("seq", .integer(finding.line)),
      // Another figure's, where it is passed on.
      ("of", finding.figure == entry.figure.id ? nil : .string(finding.figure)),
      ("cause", .string(finding.cause.rawValue)),
      ("shows", .string(finding.shows)), ("text", .string(finding.text)),
    ])
  }

  private static func support(_ support: Evidence.Support?) -> JSONValue {
    guard let support else { return .null }
    return .object([
      ("independent", .integer(support.independent)), ("of", .integer(support.of)),
      ("closed", .bool(support.closed)),
      ("weakest", support.weakest.map { .string($0.word) }),
      ("depositary", support.weakest.map { .bool($0.hasDepositary) }),
      (
        "limits",
        support.limits.isEmpty ? nil : .array(support.limits.map { .string($0.rawValue) })
      ),
    ])
  }

  static func summaryJSON(_ audit: Audit) -> JSONValue {
    func count(_ test: (AuditEntry) -> Bool) -> JSONValue {
      .integer(audit.entries.count(where: test))
    }
    let proven: [Evidence] = [.rule, .independent, .report, .itself]
    let reproduced = proven.map { grade in
      (grade.rawValue, Optional(count { $0.verdict == .reproduced && $0.evidence == grade }))
    }
    let others = Verdict.allCases.filter { $0 != .reproduced }.map { verdict in
      (verdict.rawValue, Optional(count { $0.verdict == verdict }))
    }
    let grades = Evidence.allCases.map { grade in
      (grade.rawValue, Optional(count { $0.evidence == grade }))
    }
    return .object([
      ("figures", .integer(audit.entries.count)),
      ("verdicts", .object([("reproduced", .object(reproduced))] + others)),
      ("evidence", .object(grades)), ("withoutFinding", .integer(audit.withoutFinding)),
    ])
  }

  /// Whether a printed part agrees: null where it was not printed or stays undecided.
  private static func truth(_ truth: Truth?) -> JSONValue {
    switch truth {
    case .yes: .bool(true)
    case .no: .bool(false)
    default: .null
    }
  }
}
