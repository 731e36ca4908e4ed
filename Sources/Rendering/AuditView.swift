package import Convention
import EventLog

/// The published figures of one document, or of all, against the log.
package enum AuditView {
  package static func view(
    _ audits: [Audit], _ ledger: Ledger, _ basis: @escaping (Audit) -> Basis,
    all: Bool
  ) -> View {
    var blocks: [View.Block] = []
    for audit in audits {
      blocks += [
        .heading(1, "Audit of \(audit.document.id) as of \(audit.asOf)"), .table(rows(audit)),
        .heading(2, "Verdict by evidence"), .table(summary(audit.entries)),
      ]
      let open = audit.entries.filter(\.lacksFinding)
      if !open.isEmpty {
        blocks += [
          .heading(2, "Without a finding"), .list(open.map { "\($0.figure.id): \(told($0))" }),
        ]
      }
      if !audit.withdrawn.isEmpty {
        blocks += [.heading(2, "Withdrawn"), .list(audit.withdrawn.map(told))]
      }
    }
    if all {
      blocks += [
        .heading(1, "All documents: verdict by evidence"),
        .table(summary(audits.flatMap(\.entries))),
      ]
    }
    return View(
      blocks: blocks, json: json(audits, ledger, basis, all: all),
      basis: audits.last.map { basis($0).line }, rows: AuditData.table(audits, basis))
  }

  private static func json(
    _ audits: [Audit], _ ledger: Ledger, _ basis: (Audit) -> Basis, all: Bool
  ) -> JSONValue {
    let answers = audits.map { json($0, ledger, basis($0)) }
    return all ? .array(answers) : answers.first ?? .null
  }

  /// The figures of one audit.
  private static func rows(_ audit: Audit) -> Table {
    var all = table
    all.rows = audit.entries.map(row)
    return all
  }

  private static let table = Table(
    ["Figure", "Label", "Published", "Computed", "Verdict", "Evidence", "Finding", "Reason"],
    numeric: [2, 3], verdicts: "Verdict")

  /// One figure, in the order of the columns.
  static func row(_ entry: AuditEntry) -> [String] {
    [
      entry.figure.id, entry.figure.label, published(entry.figure), computed(entry),
      entry.verdict.rawValue + (entry.isRevised ? ", revised" : "")
        + (entry.conflicts.isEmpty ? "" : ", conflicts"),
      entry.evidence.rawValue,
      entry.finding.map { $0.cause.rawValue } ?? (entry.demandsFinding ? "missing" : ""),
      entry.finding?.text ?? "",
    ]
  }

  /// What explains a figure, behind its cause.
  static func reason(_ entry: AuditEntry) -> String? {
    entry.finding.map { "\($0.cause.rawValue): \($0.text)" }
      ?? (entry.demandsFinding ? "no finding yet" : nil)
  }

  /// Verdicts down, evidence across; what is independently proven comes first.
  static func summary(_ entries: [AuditEntry]) -> Table {
    let grades = Evidence.allCases
    var table = Table(
      [""] + grades.map(\.rawValue) + ["all"], numeric: Set(1...(grades.count + 1)))
    var counts: [Verdict: [Evidence: Int]] = [:]
    for index in entries.indices {
      counts[entries[index].verdict, default: [:]][entries[index].evidence, default: 0] += 1
    }
    table.rows = Verdict.allCases.map { verdict in
      let counts = counts[verdict] ?? [:]
      return [verdict == .reproduced ? "reproduced (self: adds up)" : verdict.rawValue]
        + grades.map { grade in String(counts[grade] ?? 0) }
        + [String(counts.values.reduce(0, +))]
    }
    return table
  }

  static func published(_ figure: Figure) -> String {
    let value =
      switch figure.value {
      case .number(let number): number.decimal
      case .date(let date): date.text
      case nil: figure.states.map { "list of \($0.count)" } ?? "-"
      }
    return [
      figure.hedge?.rawValue.replacing("-", with: " "),
      value + (figure.unit == .percent ? " %" : ""),
    ]
    .compactMap(\.self).joined(separator: " ")
  }

  static func computed(_ entry: AuditEntry) -> String {
    entry.problem ?? computed(entry.computed, entry.figure)
  }

  /// An answer's value for a figure: a date, a number, or the least and the most it can be, in a
  /// sentence as `between 26 and 33`.
  static func computed(
    _ answer: Answer?, _ figure: Figure, inSentence: Bool = false
  ) -> String {
    guard let answer else { return "-" }
    if case .days(let days) = answer.value { return days.text }
    if case .dates = answer.value {
      if case .text(let dates) = answer.value(for: figure) { return dates }
      return "-"
    }
    guard let low = answer.low, let high = answer.high else { return "-" }
    let unit = answer.unit == "percent" ? " %" : ""
    let record = answer.isOpen ? " on record" : ""
    if low == high { return low.decimal + unit + record }
    return
      (inSentence
      ? "between \(low.decimal) and \(high.decimal)\(unit)"
      : "\(low.decimal)..\(high.decimal)\(unit)") + record
  }

  /// A withdrawn figure in one line.
  static func told(_ withdrawn: WithdrawnFigure) -> String {
    "\(withdrawn.figure.id): published \(published(withdrawn.figure)) (line \(withdrawn.line)), "
      + "retracted by \(withdrawn.retractedBy): \(withdrawn.reason)"
  }

  /// A difference in one line.
  static func told(_ entry: AuditEntry) -> String {
    var parts = ["published \(published(entry.figure)), computed \(computed(entry))"]
    func codes(_ codes: [CountryCode]) -> String {
      codes.map(\.description).joined(separator: " ")
    }
    if !entry.added.isEmpty { parts.append("not printed: \(codes(entry.added))") }
    if !entry.missing.isEmpty { parts.append("not computed: \(codes(entry.missing))") }
    if !entry.conflicts.isEmpty {
      parts.append("conflicts with \(entry.conflicts.joined(separator: ", "))")
    }
    if entry.isRevised { parts.append("later knowledge departs from it") }
    return parts.joined(separator: "; ")
  }
}
