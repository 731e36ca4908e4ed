import EventLog

extension Event {
  /// What the line says, in one clause of our own.
  ///
  ///     "took part in the Second Meeting of States Parties as a signatory"
  ///
  /// - Parameter registers: where meetings have their names.
  package func told(_ registers: Registers) -> String {
    let remarks = [
      data["declared"]?.string.map { "told \($0)" }, data["covers"]?.string.map { "covers \($0)" },
      data["inferred"]?.bool == true ? "date inferred" : nil,
    ].compactMap(\.self)
    let clause = clause(registers)
    return remarks.isEmpty ? clause : "\(clause) (\(remarks.joined(separator: ", ")))"
  }

  private func clause(_ registers: Registers) -> String {
    switch type {
    case .treatySigned: "signed"
    case .treatyRatified: "deposited its instrument of ratification"
    case .treatyAccepted: "deposited its instrument of acceptance"
    case .treatyApproved: "deposited its instrument of approval"
    case .treatyAcceded: "deposited its instrument of accession"
    case .treatyProvisionallyApplied: "declared provisional application of Article 1"
    case .treatyWithdrawalNotified: "its instrument of withdrawal was received"
    case .reportSubmitted: "\(report) received\(dates)"
    case .reportOutstanding: "\(report) not received by \(data.text("day"))"
    case .adherenceAnnounced: announcement
    case .meetingAttended: attendance(registers)
    case .actionReported: step
    default: (type.telling ?? type.name) + details(registers)
    }
  }

  /// The members of the payload, in their order: `: stage developing, munitions 1200`.
  private func details(_ registers: Registers) -> String {
    let told = type.members.compactMap { member -> String? in
      guard member.name != "occurrence", let value = data[member.name] else { return nil }
      let text = value.string ?? value.integer.map(String.init) ?? ""
      let name = member.name == "meeting" ? registers.meetings[text]?.name ?? text : text
      return "\(member.name) \(name)"
    }
    return told.isEmpty ? "" : ": " + told.joined(separator: ", ")
  }

  /// `voluntary initial Article 7 report`, `annual Article 7 report for 2011`.
  private var report: String {
    let words = [data["voluntary"]?.bool == true ? "voluntary" : nil, data["report"]?.string]
    let kind = words.compactMap(\.self).joined(separator: " ")
    return "\(kind) Article 7 report" + (data["year"]?.integer.map { " for \($0)" } ?? "")
  }

  /// The other dates a report bears, each after a comma.
  private var dates: String {
    ["dated", "posted"].compactMap { name in data[name]?.string.map { ", \(name) \($0)" } }.joined()
  }

  private var announcement: String {
    let expected = data["expected"]?.string.map { ", expected \($0)" } ?? ""
    return "\(data.text("act")) said to be \(data.text("stage"))\(expected)"
  }

  /// `promoted adherence to the Convention (VAP, action 2-7)`.
  private var step: String {
    let action = data["action"]?.string.map { ", action \($0)" } ?? ""
    let told = Topic(rawValue: data.text("topic"))?.telling ?? data.text("topic")
    return "\(told) (\(data.text("plan"))\(action))"
  }

  private func attendance(_ registers: Registers) -> String {
    let id = data.text("meeting")
    let capacity =
      switch data.text("capacity") {
      case "party": "as a State party"
      case "not-in-force": "as a State party not yet in force"
      case "signatory": "as a signatory"
      default: "as an observer"
      }
    return "took part in the \(registers.meetings[id]?.name ?? id) \(capacity)"
  }
}
