/// What a printed number counts.
package enum Unit: String, Sendable, CaseIterable {
  case states
  case percent
  case date
  case days
  case months
  case year
  case years
  case actions
  case answers
  case cases
  case conventions
  case delegations
  case documents
  case goals
  case languages
  case laws
  case letters
  case meetings
  case missions
  case munitions
  case organisations
  case persons
  case reports
  case requests
  case statements
  case submunitions
  case territories
  case topics
  case victims
  case workingGroups = "working-groups"
  case workshops

  /// Whether the number tells how much was done to reach others, and of no State.
  var isOutreach: Bool {
    switch self {
    case .letters, .meetings, .workshops, .statements, .missions, .delegations: true
    case .states, .percent, .date, .days, .months, .year, .years, .actions, .answers, .cases,
      .conventions, .documents, .goals, .languages, .laws, .munitions, .organisations, .persons,
      .reports,
      .requests, .submunitions, .territories, .topics, .victims, .workingGroups:
      false
    }
  }
}
