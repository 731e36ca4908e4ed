import Convention
import EventLog
import TestSupport
import Testing

@Suite("What added lines change") struct ConsequencesTests {
  /// What lines change behind others, as of a day.
  private func consequences(
    of lines: [String], after log: [String] = [], on today: String = "2016-01-01"
  ) -> Consequences {
    let after = given(log + lines)
    let before = after.prefix(after.size - lines.count)
    return Consequences(
      Standpoint(before, today: day(today), snapshots: []),
      Standpoint(after, today: day(today), snapshots: []), snapshots: [])
  }

  private func told(_ changes: [ValueChange]) -> [String] {
    changes.map { change in
      func text(_ value: JSONValue?) -> String { value?.string ?? value?.canonicalText ?? "-" }
      return "\(change.path.joined(separator: ".")) \(text(change.before)) \(text(change.after))"
    }
  }

  private static let signed = Typed.fact("treaty.signed", "AAA", "2009-01-01")
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2010-03-01")

  @Test("A ratification makes a party with its entry into force and its first report")
  func ratification() throws {
    let found = consequences(of: [Self.ratified], after: [Self.signed], on: "2010-12-31")
    #expect(found.counts.before.parties == 0 && found.counts.after.parties == 1)
    let change = try #require(found.states.first)
    #expect(found.states.count == 1 && change.state == .aaa)
    let texts = told(change.changes)
    #expect(texts.contains("membership signatory party"))
    #expect(texts.contains("entryIntoForce - 2010-09-01"))
    #expect(texts.contains("article7.initial.due - 2011-02-28"))
    #expect(found.duties.contains { $0.before == nil && $0.after?.article == "7.1" })
  }

  @Test("A second witness of a fact changes nothing, and the first one is named")
  func witness() {
    let again = Typed.fact("treaty.signed", "AAA", "2009-01-01", from: "monitor")
    let found = consequences(of: [again], after: [Self.signed])
    #expect(found.lines.map(\.alsoTold) == [[first]])
    #expect(found.states.isEmpty && found.duties.isEmpty && found.disputes.isEmpty)
  }

  @Test("A date that cannot be reconciled is a dispute that shows both sides")
  func dispute() throws {
    let other = Typed.fact("treaty.ratified", "AAA", "2012-03-01", from: "press")
    let found = consequences(of: [other], after: [Self.signed, Self.ratified])
    let dispute = try #require(found.disputes.first)
    #expect(found.disputes.count == 1)
    #expect(dispute.believed.map(\.statedAt) == [first + 1])
    #expect(dispute.disputing.map(\.statedAt) == [first + 2])
    #expect(found.lines.map(\.alsoTold) == [[]])
  }

  @Test("Another kind of consent is a dispute")
  func kind() {
    let other = Typed.fact("treaty.acceded", "AAA", "2012-03-01", from: "press")
    let found = consequences(of: [other], after: [Self.signed, Self.ratified])
    #expect(found.disputes.map { $0.disputing.map(\.type) } == [[.treatyAcceded]])
  }

  @Test("A correction shows what stood and what stands")
  func correction() throws {
    let moved = Typed.fact("treaty.ratified", "AAA", "2010-04-01")
    let found = consequences(
      of: [Typed.correction(of: first + 1, to: moved)], after: [Self.signed, Self.ratified])
    let effect = try #require(found.lines.first?.effect)
    #expect(effect.line == first + 1)
    #expect(told(effect.changes) == ["on 2010-03-01 2010-04-01"])
    #expect(
      found.states.flatMap { told($0.changes) }.contains("entryIntoForce 2010-09-01 2010-10-01"))
  }

  @Test("A retraction shows that nothing stands, and its own retraction that the line does again")
  func retraction() throws {
    let gone = Typed.retraction(of: first)
    let found = consequences(of: [gone], after: [Self.signed])
    let effect = try #require(found.lines.first?.effect)
    #expect(effect.before?.statedAt == first && effect.after == nil)
    let back = consequences(of: [Typed.retraction(of: first + 1)], after: [Self.signed, gone])
    let restored = try #require(back.lines.first?.effect)
    #expect(restored.line == first)
    #expect(restored.before == nil && restored.after?.statedAt == first)
  }

  @Test("A figure whose verdict moves is named, with the finding it loses")
  func figures() throws {
    let figures = [
      Typed.figure("f", "1"), Typed.measured("f", #"{"name":"parties"}"#),
      Typed.line(
        "finding.recorded",
        #"{"figure":"report/f","pin":{"published":1,"computed":0},"cause":"our-gap","shows":"para 1","text":"none"}"#,
        from: "report"),
    ]
    let found = consequences(of: [Self.ratified], after: figures + [Self.signed])
    let change = try #require(found.figures.first)
    #expect(found.figures.map(\.id) == ["report/f"])
    #expect(change.before?.verdict == .differs)
    #expect(change.after?.verdict == .reproduced)
    #expect(change.lostFinding?.line == first + 2)
  }

  @Test("What a document says in our words, and what was handed over, bears on no figure")
  func apart() {
    let line = Typed.line(
      "accession.received",
      #"{"id":"late","from":"the archive","received":"2012-01-01","files":[]}"#)
    let ledger = given([Self.signed, line])
    #expect(!ledger.bearsOnFigures(after: first))
    #expect(ledger.bearsOnFigures(after: first - 1))
  }

  @Test("What the ledger answers without the lines is what it answered before they came")
  func nothing() {
    let found = consequences(of: [], after: [Self.signed, Self.ratified])
    #expect(found.lines.isEmpty && found.states.isEmpty && found.duties.isEmpty)
    #expect(found.figures.isEmpty && found.snapshots.isEmpty)
  }
}
