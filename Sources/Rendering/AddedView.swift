package import Convention
package import EventLog

/// What was added to the log, and what that changes.
package enum AddedView {
  /// - Parameter consequences: nil where nothing was added.
  package static func view(
    _ outcome: AppendOutcome, _ consequences: Consequences?, _ warnings: [Fault], _ basis: Basis
  ) -> View {
    var blocks: [View.Block] = [.heading(1, title(outcome))]
    if let consequences {
      blocks.append(.list(limited(consequences.lines.map(text))))
      blocks.append(.paragraph(filed(outcome, consequences)))
      blocks += sections(consequences)
    }
    return View(
      blocks: blocks, json: json(outcome, consequences, warnings, basis), basis: basis.line)
  }

  // MARK: Text

  private static func title(_ outcome: AppendOutcome) -> String {
    let (first, last) = (outcome.added.lowerBound, outcome.added.upperBound - 1)
    if outcome.added.isEmpty { return "Nothing to add" }
    let lines = first == last ? "line \(first)" : "lines \(first) to \(last)"
    return (outcome.isDryRun ? "Would add " : "Added ") + lines
  }

  /// So many rows of a section are printed; JSON has all.
  private static let limit = 40

  private static func limited(_ items: [String]) -> [String] {
    guard items.count > limit else { return items }
    return items.prefix(limit) + ["and \(items.count - limit) more, which --format json tells"]
  }

  private static func sections(_ consequences: Consequences) -> [View.Block] {
    let sections: [(String, [String])] = [
      ("Counts", counts(consequences)),
      ("What is known of States", consequences.states.map(text)),
      ("Deadlines and reports", consequences.duties.map { text($0, consequences) }),
      ("Sources that disagree", consequences.disputes.map(text)),
      ("Published figures", consequences.figures.map(text)),
      (
        "Snapshots made stale",
        consequences.snapshots.map { stale in
          "Snapshots/\(stale.name): \(stale.states.map(\.description).joined(separator: ", "))"
        }
      ),
    ]
    let told = sections.filter { !$0.1.isEmpty }
    if told.isEmpty {
      return [
        .paragraph("No State, deadline, figure or snapshot says anything else for it, as of today.")
      ]
    }
    return told.flatMap { title, items in [.heading(2, title), .list(limited(items))] }
  }

  private static func counts(_ consequences: Consequences) -> [String] {
    let (a, b) = consequences.counts
    let pairs = [
      ("parties", a.parties, b.parties), ("in force", a.inForce, b.inForce),
      ("signatories", a.signatories, b.signatories), ("withdrawn", a.withdrawn, b.withdrawn),
      ("undecided", a.undecided, b.undecided),
    ]
    return pairs.filter { $0.1 != $0.2 }.map { "\($0.0): \($0.1) -> \($0.2)" }
  }

  /// Where the lines are, and the way back from a single one.
  private static func filed(_ outcome: AppendOutcome, _ consequences: Consequences) -> String {
    let file = "File: \(outcome.file)"
    guard consequences.lines.count == 1, let line = consequences.lines.first else { return file }
    // What is registered cannot be withdrawn, since other lines may cite it.
    let command = line.event.type.name.hasSuffix(".registered") ? "correct" : "retract"
    return file + ". To take it back: ccm \(command) \(line.event.seq)"
  }

  private static func text(_ line: AddedLine) -> String {
    let event = line.event
    let whose = line.state.map { $0 + ": " } ?? ""
    guard let effect = line.effect else {
      let on = event.on.map { ", \($0.text)" } ?? ""
      let also =
        line.alsoTold.isEmpty
        ? "" : "; told already by \(lines(line.alsoTold))"
      return "\(event.seq), \(whose)\(line.says)\(on) [\(event.document), \(event.place)]\(also)"
    }
    let head = "\(event.seq) \(verb(line, effect)) line \(effect.line), \(whose)\(line.says)"
    if effect.isWithoutEffect { return head + "; what stands stays" }
    guard effect.before != nil, effect.after != nil else { return head }
    return head + "; " + effect.changes.map(text).joined(separator: "; ")
  }

  private static func verb(_ line: AddedLine, _ effect: AddedLine.Effect) -> String {
    if line.event.type == .eventCorrected { return "corrects" }
    if effect.after == nil { return "withdraws" }
    return effect.before == nil ? "restores" : "takes back a correction of"
  }

  private static func text(_ change: StateChange) -> String {
    "\(change.name): " + change.changes.map(text).joined(separator: "; ")
  }

  /// `entry into force: 2011-09-01`, `membership: signatory -> party`
  private static func text(_ change: ValueChange) -> String {
    let name = change.path.map(words).joined(separator: ", ")
    return switch (change.before, change.after) {
    case (nil, let after?): "\(name): \(value(after))"
    case (let before?, nil): "\(name): \(value(before)) -> no more"
    default: "\(name): \(value(change.before)) -> \(value(change.after))"
    }
  }

  private static func value(_ value: JSONValue?) -> String {
    guard let value else { return "nothing" }
    if value.isNull { return "unknown" }
    if let flag = value.bool { return flag ? "yes" : "no" }
    return value.string ?? String(decoding: value.canonicalBytes, as: UTF8.self)
  }

  /// A member's name in words: `entryIntoForce` as `entry into force`, `article7` as `Article 7`.
  private static func words(_ name: String) -> String {
    if name.hasPrefix("article") { return "Article \(name.dropFirst("article".count))" }
    return name.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }

  private static func text(_ change: DutyChange, _ consequences: Consequences) -> String {
    guard let duty = change.after ?? change.before else { return "" }
    let name = consequences.names[duty.state] ?? duty.state.description
    let year = duty.year.map { " for \($0)" } ?? ""
    let what = "\(name), \(duty.isBinding ? "Article " : "")\(duty.article)\(year)"
    return switch (change.before, change.after) {
    case (let before?, let after?): "\(what): \(text(before)) -> \(text(after))"
    case (nil, let after?): "\(what): \(text(after))"
    case (let before?, nil): "\(what): \(text(before)) -> no more"
    case (nil, nil): what
    }
  }

  /// `due 2012-02-28, met-late 2012-03-01`
  private static func text(_ duty: Duty) -> String {
    "due \(duty.due), \(duty.status.rawValue)" + (duty.metOn.map { " \($0)" } ?? "")
  }

  private static func text(_ dispute: Dispute) -> String {
    func told(_ events: [Event]) -> String {
      events.map { event in
        // Of two kinds of consent the other one is named.
        let kind = event.type == dispute.type ? "" : event.type.name + " "
        return "\(kind)\(event.on?.text ?? "") (line \(event.statedAt), \(event.document))"
      }
      .joined(separator: ", ")
    }
    let whose = dispute.state.map { " of \($0)" } ?? ""
    return
      "\(dispute.type.name)\(whose): \(told(dispute.believed)) is believed, "
      + "not \(told(dispute.disputing))"
  }

  private static func text(_ change: FigureChange) -> String {
    let before = change.before.map(standing) ?? "not on record"
    let after = change.after.map(standing) ?? "no more on record"
    let lost = change.lostFinding.map { "; its finding in line \($0.line) no longer explains it" }
    return "\(change.id): \(before) -> \(after)\(lost ?? "")"
  }

  private static func standing(_ entry: AuditEntry) -> String {
    "\(entry.verdict.rawValue) by \(entry.evidence.rawValue)" + (entry.isRevised ? ", revised" : "")
      + (entry.lacksFinding ? ", without finding" : "")
  }

  private static func lines(_ lines: [Int]) -> String {
    (lines.count == 1 ? "line " : "lines ") + lines.map(String.init).joined(separator: ", ")
  }
}

extension AddedLine.Effect {
  /// Whether the same words stand before and after.
  fileprivate var isWithoutEffect: Bool { before?.statedAt == after?.statedAt }
}
