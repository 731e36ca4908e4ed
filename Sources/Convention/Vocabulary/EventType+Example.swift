package import EventLog

// Whole lines to learn from, and to begin with.
extension EventType {
  /// A draft of this type that says nothing yet.
  package var draft: EventDraft { EventDraft(declaration.shape, EventType.vocabulary) }

  /// A whole line of the type as an archivist types it, which the reader takes.
  package var exampleLine: String {
    let source: (String, String) =
      self == .documentRegistered ? ("untc-xxvi-6", "title") : ("oslo-2012", "para 67")
    return String(
      decoding: example(state: "LAO", on: "2011-01-20", source: source).line, as: UTF8.self)
  }

  /// A whole line to be edited: the reader takes it, and the log does not, since neither its State
  /// nor its document are registered and its day lies in the future.
  package var template: EventDraft {
    example(state: "XXX", on: "9999-12-31", source: ("document-id", "para 1"))
  }

  private func example(state: String, on: String, source: (String, String)) -> EventDraft {
    let isOf = self.state == .required ? #""state":"\#(state)","# : ""
    let isOn = declaration.on == .required ? #""on":"\#(on)","# : ""
    let line = """
      {"type":"\(name)",\(isOf)\(isOn)"source":{"document":"\(source.0)","at":"\(source.1)"},\
      "data":\(declaration.example)}
      """
    let reader = LineReader(vocabulary: EventType.vocabulary)
    let (body, _) = reader.body(Array(line.utf8), file: name, number: 1)
    guard let body, let draft = EventDraft(body, EventType.vocabulary) else {
      preconditionFailure("The example of a type is a valid line")
    }
    return draft
  }
}
