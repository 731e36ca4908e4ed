import TestSupport
import Testing

@testable import EventLog

@Suite("An event put together member by member") struct EventDraftTests {
  private func draft(_ type: String) throws -> EventDraft {
    EventDraft(try #require(Vocabulary.sample.shape(type)), .sample)
  }

  /// The line that assignments make; nil where one of them is no assignment.
  private func line(
    _ type: String, _ texts: [String], words: DraftWords = DraftWords()
  ) throws -> String {
    var draft = try draft(type)
    try draft.set(texts.map { try #require(Assignment($0)) }, words)
    return String(decoding: draft.line, as: UTF8.self)
  }

  private static let source = ["source.document=report", "source.at=para 1"]

  @Test(
    "A value is typed as its kind is written",
    arguments: [
      ("title=a, b", #""title":"a, b""#), ("count=12", #""count":12"#),
      ("count=many", #""count":"many""#), ("value=12", #""value":12"#),
      ("value=0.5", #""value":"0.5""#), ("value=null", #""value":null"#),
      ("value=2011-01", #""value":"2011-01""#), ("held=true", #""held":true"#),
      ("states=LAO,CUB", #""states":["LAO","CUB"]"#),
      ("years=[2012,2011]", #""years":[2012,2011]"#),
      (#"measure={"name":"x"}"#, #""measure":{"name":"x"}"#),
      ("measure.since=2msp", #""measure":{"since":"2msp"}"#),
      ("names.short=A", #""names":[{"short":"A"}]"#),
      ("names.1.kept=false", #""names":[{"kept":false}]"#),
    ])
  func values(typed: String, written: String) throws {
    #expect(
      try line("item.registered", [typed])
        == #"{"type":"item.registered","source":{},"data":{\#(written)}}"#)
  }

  @Test("The event's own members, the voice of its source and the payload are told apart")
  func places() throws {
    let texts =
      ["purpose=survey", "voice=secretariat", "known=2012-01-01", "on=2011", "state=LAO"]
      + Self.source
    #expect(
      try line("visit.made", texts)
        == #"{"type":"visit.made","state":"LAO","on":"2011","known":"2012-01-01","source":"#
        + #"{"document":"report","at":"para 1","voice":"secretariat"},"data":{"purpose":"survey"}}"#
    )
  }

  @Test(
    "The same member several times is an array, an item has its number, and a second one follows")
  func arrays() throws {
    #expect(
      try line("item.registered", ["states=LAO", "states=CUB"])
        .contains(#""states":["LAO","CUB"]"#))
    #expect(
      try line("item.registered", ["names.short=A", "names.2.short=B", "names.2.kept=true"])
        .contains(#""names":[{"short":"A"},{"short":"B","kept":true}]"#))
  }

  @Test("Words that stand for something else are read by whoever knows them")
  func words() throws {
    let words = DraftWords(
      reference: { register, name in "\(register)-\(name)" },
      json: { .string($0.uppercased()) }, digest: { _ in "d" })
    let texts = ["state=Laos", "purpose=survey"]
    #expect(try line("visit.made", texts, words: words).contains(#""state":"country-Laos""#))
    #expect(
      try line("item.registered", ["meeting=2msp", "sha256=@f", "measure=x"], words: words)
        .hasSuffix(#""data":{"sha256":"d","meeting":"meeting-2msp","measure":"X"}}"#))
  }

  @Test(
    "What cannot be set is refused by name",
    arguments: [
      (["titel=x"], #"unknown member "titel"; did you mean "title"?"#),
      (["source.page=x"], #"unknown member "source.page""#),
      (["names.shrt=x"], #"unknown member "names.shrt"; expected one of short, kept"#),
      (["title.x=1"], #""title.x" goes too deep: it has no such member"#),
      (["on.day=1"], #""on.day" goes too deep: it has no such member"#),
      (["title=a", "title=b"], #""title" is given twice"#),
      (["names.2.short=A"], #""names.2.short" skips an item; expected 1 at the latest"#),
    ])
  func refused(texts: [String], message: String) throws {
    var draft = try draft("item.registered")
    let error = #expect(throws: DraftError.self) {
      try draft.set(texts.compactMap { Assignment($0) }, DraftWords())
    }
    #expect(try #require(error).description.hasPrefix(message), "\(error?.description ?? "")")
  }

  @Test(
    "A text without a name before the sign is no assignment",
    arguments: ["x", "=x", "a b=c", "a..b=c", ".a=c"])
  func noAssignment(text: String) { #expect(Assignment(text) == nil) }

  @Test("What a type asks for and a draft lacks is named with what is expected")
  func missing() throws {
    #expect(
      try draft("visit.made").missing.map(\.name) == [
        "state", "on", "source.document", "source.at",
      ])
    var draft = try draft("item.registered")
    #expect(draft.missing.map(\.name) == ["source.document", "source.at", "id"])
    try draft.set((Self.source + ["id=x"]).compactMap { Assignment($0) }, DraftWords())
    #expect(draft.missing == [])
  }

  @Test("An event as it stands keeps what is not named, and an empty value leaves a member out")
  func changed() throws {
    let text =
      #"{"type":"item.registered","source":{"document":"d","at":"p"},"data":{"id":"x","title":"t","held":true}}"#
    let body = try #require(
      Vocabulary.sampleReader.body(Array(text.utf8), file: "f", number: 1).body)
    var draft = try #require(EventDraft(body, .sample))
    #expect(String(decoding: draft.line, as: UTF8.self) == text)
    let texts = ["title=", "held=false", "source.at=q", "count=3"]
    try draft.set(texts.compactMap { Assignment($0) }, DraftWords())
    #expect(
      String(decoding: draft.line, as: UTF8.self)
        == #"{"type":"item.registered","source":{"document":"d","at":"q"},"data":{"id":"x","count":3}}"#
    )
  }
}
