package import Convention
import EventLog

/// Who entered and left a set, and why.
package enum MovementsView {
  package static func view(
    _ movements: Movements, _ state: ConventionState, _ basis: Basis, scope: String?
  ) -> View {
    var blocks: [View.Block] = [
      .heading(
        1,
        "\(movements.measure), from \(movements.from) to \(movements.to)\(GroupViews.place(scope))"),
      .paragraph(
        "\(MeasureView.summary(movements.before)) on \(movements.from), "
          + "\(MeasureView.summary(movements.after)) on \(movements.to)"),
    ]
    for direction in Movements.Direction.allCases {
      let own = movements.movements.filter { $0.direction == direction }
      if own.isEmpty { continue }
      var table = Table(["State", "On", "Why", "What", "Lines", "Code"])
      table.rows = own.map { row($0, state) }
      blocks += [.heading(2, "\(title(direction)): \(own.count)"), .table(table)]
    }
    if movements.movements.isEmpty { blocks.append(.paragraph("No State entered or left.")) }
    var rows = Table(["Direction", "Name", "On", "Why", "What", "Lines", "State"])
    rows.rows = movements.movements.map { [$0.direction.rawValue] + row($0, state) }
    return View(
      blocks: blocks,
      json: .object([
        ("measure", .string(movements.measure.description)),
        ("from", .string(movements.from.description)),
        ("to", .string(movements.to.description)),
        ("knownBy", .string(basis.axes.knownBy.description)), ("log", basis.log),
        ("scope", scope.map { .string($0) }),
        ("before", .object(MeasureView.members(movements.before))),
        ("after", .object(MeasureView.members(movements.after))),
        ("movements", .array(movements.movements.map { json($0, state) })),
      ]), basis: basis.line, rows: rows.data(basis))
  }

  private static func title(_ direction: Movements.Direction) -> String {
    switch direction {
    case .entered: "Entered"
    case .left: "Left"
    case .undecided: "May have entered"
    }
  }

  private static func row(_ movement: Movements.Movement, _ state: ConventionState) -> [String] {
    var kinds: [String] = []
    for cause in movement.causes where !kinds.contains(word(cause.kind)) {
      kinds.append(word(cause.kind))
    }
    let why = kinds.isEmpty ? "nothing on record tells" : kinds.joined(separator: ", ")
    return [
      state.name(movement.state), movement.day?.description ?? "",
      why + (movement.isDoubtful ? " (undecided since)" : ""),
      movement.causes.map { what($0, state) }.joined(separator: "; "),
      movement.causes.flatMap(\.lines).sorted().map(String.init).joined(separator: " "),
      movement.state.description,
    ]
  }

  private static func what(_ cause: MovementCause, _ state: ConventionState) -> String {
    "\(cause.fact?.clause(state.registers) ?? cause.what), \(cause.on)"
  }

  private static func word(_ kind: MovementCause.Kind) -> String {
    switch kind {
    case .absent: "found or declared absent"
    case .leftOut: "left out without a word"
    case .enteredIntoForce: "entry into force"
    case .fellDue: "fell due"
    case .missing: "told to be missing"
    case .signed, .joined, .withdrew, .declared, .found, .completed, .reported, .extended, .told:
      kind.rawValue
    }
  }

  private static func json(
    _ movement: Movements.Movement, _ state: ConventionState
  ) -> JSONValue {
    .object([
      ("state", .string(movement.state.description)),
      ("direction", .string(movement.direction.rawValue)),
      ("on", movement.day.map { .string($0.description) } ?? .null),
      ("undecided", .bool(movement.isDoubtful || movement.direction == .undecided)),
      (
        "causes",
        .array(
          movement.causes.map { cause in
            .object([
              ("cause", .string(cause.kind.rawValue)), ("what", .string(what(cause, state))),
              ("events", .lines(cause.lines)),
            ])
          })
      ),
    ])
  }
}
