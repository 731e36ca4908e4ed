package import Convention
import EventLog

/// A figure down to the lines of the log: figure, measure, States, events, file and line, source.
package enum ExplainView {
  package static func view(
    _ entry: AuditEntry, _ nearMisses: [NearMiss], _ ledger: Ledger, _ basis: Basis
  ) -> View {
    var blocks: [View.Block] = [
      .heading(1, entry.figure.id), .list(head(entry, ledger)),
    ]
    if let finding = entry.finding {
      blocks += [
        .heading(2, "Finding (\(finding.cause.rawValue))"),
        .paragraph("\(finding.text) [line \(finding.line); see \(finding.shows)]"),
      ]
    } else if entry.demandsFinding {
      blocks += [.heading(2, "Finding"), .paragraph("none yet: \(AuditView.told(entry))")]
    }
    if let stale = entry.staleFinding {
      blocks.append(
        .paragraph("line \(stale.line) explains something else than what is computed now"))
    }
    if !nearMisses.isEmpty {
      blocks += [.heading(2, "Near misses"), .list(nearMisses.map { text($0, entry) })]
    }
    if let answer = entry.computed {
      blocks += [.heading(2, "States and lines"), .table(states(entry, answer, ledger))]
      if !entry.disputed.isEmpty {
        blocks += [
          .heading(2, "Disputed by"), .list(entry.disputed.map { line($0, ledger) }),
        ]
      }
    }
    return View(
      blocks: blocks, json: json(entry, nearMisses, ledger, basis), basis: basis.line,
      rows: ExplainData.table(entry, ledger, basis))
  }

  private static func head(_ entry: AuditEntry, _ ledger: Ledger) -> [String] {
    let figure = entry.figure
    var items = [
      "label: \(figure.label)", "place: \(figure.places.joined(separator: "; "))",
      "published: \(AuditView.published(figure)) [line \(figure.line), \(place(figure.origin))]",
    ]
    if let measure = entry.measure {
      let line = entry.measuredAt.map { " [line \($0)]" } ?? ""
      items.append("measure: \(measure)\(line): \(measure.definition?.summary ?? "")")
    } else {
      items.append("measure: none" + (entry.reason.map { " (\($0))" } ?? ""))
    }
    items += [
      "as of: \(entry.asOf)", "computed: \(AuditView.computed(entry))",
      "known by today: \(AuditView.computed(entry.hindsight, entry.figure))",
      "verdict: \(entry.verdict.rawValue)\(entry.isRevised ? ", revised" : "")",
      "evidence: \(entry.evidence.rawValue)" + support(entry),
    ]
    if !entry.conflicts.isEmpty {
      items.append("conflicts with: \(entry.conflicts.joined(separator: ", "))")
    }
    return items
  }

  private static func support(_ entry: AuditEntry) -> String {
    guard let support = entry.support else { return "" }
    let kind = support.closed ? "complete" : "not known to be complete"
    let weakest = support.weakest.map { strength in
      "; the weakest treaty fact is \(strength.word), with\(strength.hasDepositary ? "" : "out") the depositary"
    }
    let limits = support.limits.map { "; held down: \($0.meaning)" }.joined()
    return
      " (\(support.independent) of \(support.of) with a witness of another lineage; the kind is "
      + "\(kind)\(weakest ?? "")\(limits))"
  }

  /// A State that the answer counts or the document names, and the lines behind it.
  struct Row {
    let state: CountryCode
    /// How the two differ over it; empty where they do not.
    let remark: String
    let lines: [Int]
  }

  /// The States of an answer in the order of their names.
  static func rows(_ entry: AuditEntry, _ answer: Answer, _ ledger: Ledger) -> [Row] {
    let day = entry.asOf
    let printed = Set(entry.figure.states ?? [])
    let undecided = Set(answer.undecided)
    var all = Set(answer.states).union(undecided).union(printed)
    // A quantity rests on all States behind it, a date on the one the figure names.
    if case .quantity = answer.value { all.formUnion(answer.statesWithLines) }
    if case .dates = answer.value { all = printed }
    return all.sorted().sortedByName { ledger.registers.name($0, on: day) }.map { code in
      var mark =
        entry.missing.contains(code)
        ? "printed, not computed"
        : entry.added.contains(code)
          ? "computed, not printed" : undecided.contains(code) ? "undecided" : ""
      var seqs = answer.lines(of: code)
      if seqs.isEmpty, let later = entry.hindsight?.lines(of: code), !later.isEmpty {
        seqs = later
        mark += mark.isEmpty ? "known later" : ", known later"
      }
      // Of a State that the articles leave out, what they go by decides.
      if seqs.isEmpty, answer.restsOn == .rule {
        seqs = ledger.state(Axes(asOf: day, knownBy: .farFuture)).record(code).treatyLines.sorted()
      }
      return Row(state: code, remark: mark, lines: seqs)
    }
  }

  private static func states(_ entry: AuditEntry, _ answer: Answer, _ ledger: Ledger) -> Table {
    var table = Table(
      ["State", "Remark", "Line", "What", "On", "Source", "Place", "File"], numeric: [2],
      under: ["Source", "Place", "File"])
    for row in rows(entry, answer, ledger) {
      let name = ledger.registers.name(row.state, on: entry.asOf)
      if row.lines.isEmpty { table.rows.append([name, row.remark, "", "no line", "", "", "", ""]) }
      for (index, seq) in row.lines.enumerated() {
        let event = ledger.event(seq)
        table.rows.append([
          index == 0 ? name : "", index == 0 ? row.remark : "", String(seq), event.type.name,
          event.on.map { SpokenDate.text($0.text) } ?? "", event.document, event.place,
          place(event.origin),
        ])
      }
    }
    return table
  }

  private static func text(_ miss: NearMiss, _ entry: AuditEntry) -> String {
    let value = AuditView.published(entry.figure)
    guard let first = miss.first else { return "\(value) holds for \(miss.measure)" }
    return miss.last.map { "\(value) holds from \(first) to \($0)" }
      ?? "\(value) holds from \(first)"
  }

  private static func line(_ seq: Int, _ ledger: Ledger) -> String {
    let event = ledger.event(seq)
    return
      "line \(seq), \(place(event.origin)): \(event.type.name) \(event.state?.description ?? "") "
      + "\(event.on?.text ?? ""), \(event.document), \(event.place)"
  }

  static func place(_ origin: Origin) -> String { "\(origin.file):\(origin.line)" }

  private static func json(
    _ entry: AuditEntry, _ nearMisses: [NearMiss], _ ledger: Ledger, _ basis: Basis
  ) -> JSONValue {
    let misses = nearMisses.map { miss in
      JSONValue.object([
        ("measure", .string(miss.measure.description)),
        ("from", miss.first.map { .string($0.description) }),
        ("to", miss.last.map { .string($0.description) }),
      ])
    }
    let rests = entry.computed?.lines(for: entry.figure) ?? []
    let seqs = Set(rests + [entry.figure.line] + entry.disputed)
    let lines = seqs.sorted().map { seq in
      let event = ledger.event(seq)
      return JSONValue.object([
        ("seq", .integer(seq)), ("file", .string(event.origin.file)),
        ("line", .integer(event.origin.line)), ("type", .string(event.type.name)),
        ("state", event.state.map { .string($0.description) }),
        ("on", event.on.map { .string($0.text) }),
        ("document", .string(event.document)), ("at", .string(event.place)),
      ])
    }
    return .object([
      ("figure", AuditView.json(entry)), ("nearMisses", .array(misses)),
      ("lines", .array(lines)), ("log", basis.log),
    ])
  }
}

extension Evidence.Limit {
  /// In plain words.
  fileprivate var meaning: String {
    switch self {
    case .contested: "a fact it rests on is contested"
    case .oneMeasure: "the measure serves one place only"
    case .onePeriod: "its window or meeting serves one place only"
    case .theme: "the measure is of another theme"
    }
  }
}
