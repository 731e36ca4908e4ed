import EventLog
import Testing

extension Vocabulary {
  /// A vocabulary with every kind of value in it.
  static let sample = Vocabulary(
    [
      EventShape(
        name: "visit.made", state: .required, on: .required,
        members: [
          MemberShape("purpose", .word(["survey", "training", "meeting"]), required: false, "why"),
          MemberShape("occurrence", .integer(2...99), required: false, "which of several"),
        ], key: ["purpose", "occurrence"]),
      EventShape(
        name: "visit.planned", state: .optional, on: .optional, members: [], key: []),
      EventShape(
        name: "item.registered", state: .absent, on: .absent,
        members: [
          MemberShape("id", .identifier, required: true, "what it is called by"),
          MemberShape("title", .text, required: false, "what it is called"),
          MemberShape("code", .code, required: false, "its letters"),
          MemberShape("count", .integer(1...100), required: false, "how many"),
          MemberShape(
            "value", .nullable(.either([.integer(0...1000), .decimal, .date])), required: false,
            "how much, or when"),
          MemberShape("held", .flag, required: false, "whether it is held"),
          MemberShape("from", .date, required: false, "since when"),
          MemberShape("day", .day, required: false, "which day"),
          MemberShape("sha256", .digest, required: false, "of its text"),
          MemberShape("meeting", .reference("meeting"), required: false, "where"),
          MemberShape(
            "names",
            .list(
              .record([
                MemberShape("short", .text, required: true, "for use in text"),
                MemberShape("kept", .flag, required: true, "whether it is still in use"),
              ])), required: false, "what it was called"),
          MemberShape("states", .set(.code), required: false, "for whom"),
          MemberShape("years", .set(.integer(1...9999)), required: false, "when"),
          MemberShape("measure", .json, required: false, "what it asks"),
        ], key: ["id"]),
      EventShape(
        name: "event.corrected", state: .absent, on: .absent,
        members: [
          MemberShape(
            "target", .integer(1...JSONValue.largestInteger), required: true, "the line replaced"),
          MemberShape("event", .event, required: true, "what it is replaced by"),
          MemberShape("reason", .text, required: true, "why"),
        ], key: ["target"]),
    ],
    common: [
      MemberShape("covers", .date, required: false, "the period it speaks of"),
      MemberShape("inferred", .flag, required: false, "whether the date is only a heading's"),
    ], voices: ["coordinator", "secretariat"])

  static let sampleReader = LineReader(vocabulary: sample)
}

/// A line by the texts of its members; `nil` leaves one out.
struct Line {
  var seq: String? = "7"
  var recorded: String? = #""2026-11-21T09:00:00Z""#
  var by: String? = #""registry""#
  var type: String? = #""visit.made""#
  var state: String? = #""LAO""#
  var on: String? = #""2011-09-17/2012-06-29""#
  var known: String?
  var source: String? = #"{"document":"first-report","at":"para 12, fn 1"}"#
  var data: String? = "{}"
  /// What to put after the last member; the closing brace too where it is to be marked.
  var tail = ""

  /// A line of the log.
  var text: String { join([("seq", seq), ("recorded", recorded), ("by", by)] + event) }
  /// A line of a batch.
  var batchText: String { join(event) }

  private var event: [(String, String?)] {
    [
      ("type", type), ("state", state), ("on", on), ("known", known), ("source", source),
      ("data", data),
    ]
  }

  private func join(_ members: [(String, String?)]) -> String {
    "{"
      + members.compactMap { name, text in text.map { "\"\(name)\":\($0)" } }
      .joined(separator: ",") + tail + (tail.hasSuffix("}⟧") ? "" : "}")
  }

  /// A line that registers an item, which has neither State nor date.
  static func item(_ data: String) -> Line {
    Line(type: #""item.registered""#, state: nil, on: nil, data: data)
  }

  /// A line that corrects another one.
  static func correction(_ event: String) -> Line {
    Line(
      type: #""event.corrected""#, state: nil, on: nil,
      data: #"{"target":3,"event":\#(event),"reason":"misread"}"#)
  }
}

/// A marked line and the faults it has, in the order of their places.
struct FaultyLine: CustomTestStringConvertible, Sendable {
  let text: String
  let messages: [String]

  init(_ line: Line, _ messages: String...) { self.init(line.text, messages) }
  init(batch line: Line, _ messages: String...) { self.init(line.batchText, messages) }
  init(raw text: String, _ messages: String...) { self.init(text, messages) }

  private init(_ text: String, _ messages: [String]) {
    self.text = text
    self.messages = messages
  }

  var testDescription: String { messages.joined(separator: "; ") }

  /// Expects these messages at the marked places and nothing else.
  func expect(_ faults: [Fault], sourceLocation: SourceLocation = #_sourceLocation) {
    let (text, ranges) = unmarkedAll(text)
    #expect(faults.map(\.message) == messages, sourceLocation: sourceLocation)
    #expect(
      faults.map { "\($0.column)+\($0.length)" }
        == ranges.map { "\($0.lowerBound + 1)+\(max(1, $0.count))" },
      sourceLocation: sourceLocation)
    #expect(
      faults.allSatisfy { $0.file == "a.jsonl" && $0.line == 9 && $0.source == Array(text.utf8) },
      sourceLocation: sourceLocation)
  }
}
