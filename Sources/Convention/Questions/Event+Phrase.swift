import EventLog

extension Event {
  /// What the line says, in one clause of our own.
  ///
  ///     "took part in the Second Meeting of States Parties as a signatory"
  ///
  /// - Parameter registers: where meetings have their names.
  package func clause(_ registers: Registers) -> String {
    let remarks = [
      self[Common.declared].map { "told \($0)" }, self[Common.covers].map { "covers \($0)" },
      self[Common.inferred] ? "date inferred" : nil,
    ].compactMap(\.self)
    let clause =
      switch type.declaration.phrase {
      case .clause(let make): make(self, registers)
      case .words(let words): words + details(registers)
      case nil: type.name + details(registers)
      }
    return remarks.isEmpty ? clause : "\(clause) (\(remarks.joined(separator: ", ")))"
  }

  /// The members of the payload, in their order: `: stage developing, munitions 1200`.
  private func details(_ registers: Registers) -> String {
    let phrases = type.members.compactMap { member -> String? in
      guard member.name != Common.occurrence.shape.name, let text = told(member) else {
        return nil
      }
      guard case .reference(Register.meeting.rawValue) = member.kind else {
        return "\(member.name) \(text)"
      }
      return "\(member.name) \(registers.meetings[text]?.name ?? text)"
    }
    return phrases.isEmpty ? "" : ": " + phrases.joined(separator: ", ")
  }
}
