import EventLog

extension Event {
  /// The theme a fact about the world belongs to; nil for registers, figures and remarks.
  package var theme: Theme? {
    if type.on == .absent { return nil }
    switch type.area {
    case "treaty", "adherence": return .universalization
    case "use": return .useAndNorms
    case "stockpile": return .stockpileDestruction
    case "retention": return .retention
    case "deadline": return data.text("article") == "3" ? .stockpileDestruction : .clearance
    case "contamination", "clearance": return .clearance
    case "burden": return data.text("cause") == "victims" ? .victimAssistance : .clearance
    case "victims": return .victimAssistance
    case "focal-point": return Theme(rawValue: data.text("for")) ?? .victimAssistance
    case "assistance": return .cooperation
    case "report": return .transparency
    case "legislation": return .nationalMeasures
    case "office", "chair": return .coordination
    case "action": return Topic(rawValue: data.text("topic"))?.theme
    default: return .meetings
    }
  }
}

extension Topic {
  /// The theme a step serves, which its name begins with.
  package var theme: Theme {
    switch rawValue.prefix(while: { $0 != "." }) {
    case "universalization": .universalization
    case "norms": .useAndNorms
    case "stockpile": .stockpileDestruction
    case "retention": .retention
    case "clearance": .clearance
    case "risk-education": .riskEducation
    case "victim-assistance": .victimAssistance
    case "cooperation": .cooperation
    case "transparency": .transparency
    case "national-measures": .nationalMeasures
    case "compliance": .compliance
    case "gender": .gender
    case "guiding-principles": .guidingPrinciples
    case "partnerships": .partnerships
    default: .coordination
    }
  }
}
