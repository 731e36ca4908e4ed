import Foundation
import TestSupport
import Testing

@Suite("Events typed in words") struct TypedEventTests {
  /// What a newcomer types: the document, and the ratification it tells of.
  private static let steps = [
    [
      "new", "document.registered", "cn-1", "title=Notification", "publisher=UN",
      "lineage=depositary", "published=2012-01-01", "--append", "--by", "t",
    ],
    [
      "new", "treaty.ratified", "Old Beland", "on=2011-12-31", "--source", "cn-1", "--at", "para 1",
      "--append", "--by", "t",
    ],
  ]

  @Test("Two commands bring in a ratification with its document, and the State is a party")
  func ratification() throws {
    let program = try TestProgram()
    for step in Self.steps {
      let outcome = try program.run(step)
      #expect(outcome.code == 0, "\(outcome.err)")
    }
    #expect(try program.run("verify").code == 0)
    let parties = try program.run("measure", "parties", "--as-of", "2012-12-31")
    #expect(parties.out.contains("BBB"))
  }

  @Test("A line to edit is taken by the reader, and refused by the log as long as it is an example")
  func template() throws {
    // Where nothing is registered, no example can stand already.
    let program = try TestProgram(isEmpty: true)
    let types = try program.run("append", "--types", "--format", "json").out
      .matches(of: /"type": "([a-z.-]+)",\n/).map { String($0.1) }
    #expect(types.count > 50)
    for type in types {
      let outcome = try program.run("new", type)
      #expect(outcome.code == 0, "\(type): \(outcome.err)")
      #expect(outcome.err.contains("to be said: --source, "), "\(type)")
      let refused = try program.append(outcome.out)
      #expect(refused.code == 3, "\(type)")
      #expect(refused.err.contains("unknown document \"document-id\""), "\(type): \(refused.err)")
    }
  }

  @Test("What is missing is named, and nothing is appended")
  func missing() throws {
    let program = try TestProgram()
    let outcome = try program.run(
      "new", "report.submitted", "Aland", "--source", "untc", "--append", "--by", "t")
    #expect(outcome.code == 3)
    #expect(outcome.out == "")
    #expect(
      outcome.err == """
        error: on is missing; expected a date (YYYY, YYYY-MM, YYYY-MM-DD, A/B or ../B)
        error: --at is missing; expected text
        error: report is missing; expected initial or annual
          'ccm append --types report.submitted' explains each member

        """)
    #expect(try program.run("state", "--at", "12").code == 2)
  }

  @Test("The digest of a file is put in for its name")
  func digest() throws {
    let program = try TestProgram()
    try program.folder.write("abc", to: "text.pdf")
    let outcome = try program.run(
      "new", "document.registered", "cn-1", "title=t", "publisher=p", "lineage=press",
      "sha256=@text.pdf")
    #expect(
      outcome.out.contains(
        #""sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad""#))
    let absent = try program.run(
      "new", "document.registered", "cn-1", "title=t", "publisher=p", "lineage=press",
      "sha256=@absent.pdf")
    #expect(absent.code == 3)
    #expect(absent.err.contains("\"sha256\" is \"@absent.pdf\"; expected 64 lower-case"))
  }

  @Test("A correction is of the first line of its chain, whichever line is named")
  func chain() throws {
    let program = try TestProgram()
    try program.append(Typed.fact("treaty.signed", "AAA", "2009-01-01"))
    let by = ["--by", "t", "--reason", "typing error"]
    for (seq, day) in [("12", "2009-01-02"), ("13", "2009-01-03"), ("12", "2009-01-04")] {
      let outcome = try program.run(["correct", seq, "on=\(day)"] + by)
      #expect(outcome.code == 0, "\(outcome.err)")
      #expect(outcome.out.contains("corrects line 12, Aland: signed; on: "))
    }
    #expect(try program.run("history", "AAA").out.contains("2009-01-04"))
    #expect(try program.run(["retract", "15"] + by).code == 0)
    #expect(try program.run("history", "AAA").out.contains("2009-01-03"))
    #expect(try program.run(["retract", "12"] + by).code == 0)
    let withdrawn = try program.run(["correct", "14", "on=2010"] + by)
    #expect(withdrawn.code == 4)
    #expect(
      withdrawn.err
        == "error: line 12 is withdrawn by line 17: 'ccm retract 17' restores it\n")
    #expect(try program.run("verify").code == 0)
  }

  @Test("A dry run of a correction writes nothing")
  func dryRun() throws {
    let program = try TestProgram()
    try program.append(Typed.fact("treaty.signed", "AAA", "2009-01-01"))
    let before = try program.folder.bytes(of: program.segment())
    let outcome = try program.run(
      "correct", "12", "on=2009-01-02", "--reason", "r", "--by", "t", "--dry-run")
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("on: 2009-01-01 -> 2009-01-02"))
    #expect(try program.folder.bytes(of: program.segment()) == before)
  }
}
