import Convention
import EventLog

// Events typed as `member=value` behind a command.
extension Call {
  /// The source that the options name, as members of an event.
  var sourceAssignments: [Assignment] {
    [("source", "document"), ("at", "at")].compactMap { option, member in
      value(option).map { Assignment(["source", member], $0) }
    }
  }

  /// Sets members of a draft; `@FILE` in place of a digest is the SHA-256 of that file.
  func set(
    _ assignments: [Assignment], of draft: inout EventDraft, _ ledger: Ledger
  ) throws(Stop) {
    do throws(DraftError) {
      try draft.set(assignments, ledger.draftWords(digest: Call.digest))
    } catch {
      throw .usage("\(error)", command: command.name)
    }
  }

  @Sendable private static func digest(_ word: String) -> String? {
    guard word.hasPrefix("@"),
      let bytes = try? LocalFileSystem().contents(of: String(word.dropFirst()))
    else { return nil }
    return SHA256.digest(of: bytes).description
  }

  /// A draft as a batch of one, with whatever is wrong in it.
  func batch(of draft: EventDraft) -> (batch: Batch, faults: [Fault]) {
    batch(of: draft.value)
  }

  /// An event as a batch of one, with whatever is wrong in it.
  func batch(of event: JSONValue) -> (batch: Batch, faults: [Fault]) {
    Batch.read(event.canonicalBytes, file: "<arguments>", vocabulary: EventType.vocabulary)
  }
}

extension Option {
  /// The source of a line that is typed.
  static let citing = [
    Option("source", "DOCUMENT", "the registered document that says so"),
    Option("at", "PLACE", "the place in it: 'para 17, fn 1', 'table 3, row 2', 'annex A'"),
  ]
}
