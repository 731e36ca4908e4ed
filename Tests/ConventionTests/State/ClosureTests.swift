import Convention
import EventLog
import TestSupport
import Testing

@Suite("A kind of fact that a source lists completely") struct ClosureTests {
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2010-09-10")
  private static let closed = """
    {"type":"window.registered","source":{"document":"monitor","at":"w"},"data":{"id":"up-to-2011","name":"up to 2011","to":"2011-12-31"}}
    {"type":"register.completed","source":{"document":"monitor","at":"list"},"data":{"type":"report.submitted","window":"up-to-2011"}}
    """

  @Test(
    "Absence means no inside the window, and nothing after it",
    arguments: [
      ([ratified], "2011-12-31", Truth.maybe), ([ratified, closed], "2011-12-31", .no),
      ([ratified, closed], "2012-01-01", .maybe),
    ])
  func absence(lines: [String], on: String, expected: Truth) {
    #expect(given(lines).state(on).record(.aaa).hasSubmittedInitial(by: day(on)) == expected)
  }

  @Test("An answer on a closed kind says which document closes it")
  func closing() throws {
    let state = given([Self.ratified, Self.closed]).state("2011-12-31")
    let answer = try Measure("article7.initial.overdue").answer(state)
    #expect(answer.closedBy == ["monitor"])
    #expect(answer.states == [.aaa])
    let later = try Measure("article7.initial.overdue").answer(state.on(day("2012-06-01")))
    #expect(later.closedBy == [])
  }
}
