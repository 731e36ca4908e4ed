import Convention
import EventLog

/// One event, typed in words.
enum NewCommand: Command {
  static let name = "new"
  static let summary = "print one event as a line to edit, or append it"
  static let synopsis = "TYPE [STATE | NAME] [MEMBER=VALUE ...]"
  static let options =
    [Option("append", nil, "append the event in place of printing it")] + Option.citing
    + AppendCommand.appending
  static let takesToday = false
  static let discussion = """
    Makes a whole line of its parts. A State is named as in the reading commands, by its code or
    any name. A type without a State takes the name of what it registers instead, such as the id
    of a document, which then is its own source.

      on=2026-11-10           when it happened; known=, voice= and state= are set the same way
      year=2025               a member of the payload; see 'ccm append --types TYPE'
      states=CUB,NOR          an array; a text with commas of its own is given once for each item
      parts.1.first=2026-09-14   a member of an item; without a number the first item
      sha256=@cn-2026-100.pdf    the SHA-256 of a file

    Without --source the line is one to edit: what is not said is filled in from an example, and is
    named on standard error. Such a line has the form of an event, and append refuses it as long as
    its document is not named. With --source everything must be said.

    examples: ccm new treaty.ratified
              ccm new treaty.acceded Thailand on=2025-11-10 --source untc-xxvi-6 --at THA
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    guard let type = call.operands.first else {
      throw .usage(
        "expected an event type; 'ccm append --types' lists them", command: name)
    }
    let kind = try eventType(type)
    let open = try call.openLedger()
    var draft = try self.draft(kind, call, open.ledger)
    if call.has("append") {
      let by = try call.appender()
      let (batch, faults) = try complete(draft, call)
      return try AppendCommand.append(batch, faults, by: by, to: open.folder, call)
    }
    let missing = draft.missing
    let isTemplate = missing.contains { $0.name == "source.document" }
    if isTemplate {
      draft = draft.filled(from: kind.template)
      let told = missing.map { "to be said: \(option($0)), \($0.expectation)\n" }
      Output.complain(told.joined())
    }
    let (_, faults) = try complete(draft, call)
    if !faults.isEmpty { throw .faults(faults, code: .unreadable) }
    try Output.write(draft.line + [UInt8(ascii: "\n")])
    return .fine
  }

  /// The draft as a batch. What is missing is refused by name; what is wrong comes back as faults.
  private static func complete(
    _ draft: EventDraft, _ call: Call
  ) throws(Stop) -> (batch: Batch, faults: [Fault]) {
    let missing = draft.missing
    if !missing.isEmpty {
      let lines = missing.map { "error: \(option($0)) is missing; expected \($0.expectation)\n" }
      let hint = "  'ccm append --types \(draft.shape.name)' explains each member\n"
      throw Stop(code: .unreadable, text: lines.joined() + hint)
    }
    return call.batch(of: draft)
  }

  /// What a member is called where it is typed.
  private static func option(_ missing: EventDraft.Missing) -> String {
    switch missing.name {
    case "source.document": "--source"
    case "source.at": "--at"
    default: missing.name
    }
  }

  /// What the operands and options say.
  private static func draft(
    _ type: EventType, _ call: Call, _ ledger: Ledger
  ) throws(Stop) -> EventDraft {
    var assignments: [Assignment] = []
    var subject: String?
    for operand in call.operands.dropFirst() {
      if let assignment = Assignment(operand) {
        assignments.append(assignment)
      } else if subject == nil {
        subject = operand
      } else {
        throw .usage("expected MEMBER=VALUE; got \"\(operand)\"", command: name)
      }
    }
    if let subject {
      assignments.append(try about(subject, type, call, ledger))
    }
    assignments += call.sourceAssignments
    var draft = type.draft
    try call.set(assignments, of: &draft, ledger)
    return draft.citingItself(type)
  }

  /// What a bare word says: the State, or the name of what is registered.
  private static func about(
    _ subject: String, _ type: EventType, _ call: Call, _ ledger: Ledger
  ) throws(Stop) -> Assignment {
    guard type.state == .absent else {
      return Assignment(["state"], try call.state(subject, in: ledger).description)
    }
    guard let key = type.declaration.key.first else {
      throw .usage(
        "\(type.name) concerns no State; expected MEMBER=VALUE, got \"\(subject)\"", command: name)
    }
    return Assignment([key], subject)
  }

  static func eventType(_ word: String) throws(Stop) -> EventType {
    if let type = EventType(named: word) { return type }
    let hint =
      Suggestion.nearest(to: word, among: EventType.allCases.map(\.name))
      .map { "; did you mean \"\($0)\"?" } ?? "; 'ccm append --types \(word)' searches them"
    throw .usage("no event type \"\(word)\"\(hint)", command: name)
  }
}

extension EventDraft {
  /// The registration of a document that names no source has the document itself as its source.
  fileprivate func citingItself(_ type: EventType) -> EventDraft {
    let id = value[path: ["data", DocumentRegistered.id.shape.name]]?.string
    guard type == .documentRegistered, let id, value[path: ["source", "document"]] == nil else {
      return self
    }
    var draft = self
    let source = [Assignment(["source", "document"], id), Assignment(["source", "at"], "title")]
    // Both are members of every source.
    try? draft.set(source, DraftWords())
    return draft
  }
}

extension JSONValue {
  fileprivate subscript(path path: [String]) -> JSONValue? {
    path.reduce(self) { value, name in value?[name] }
  }
}
