import Foundation
import TestSupport
import Testing

@Suite("Checkpoints from the command line") struct CheckpointCommandTests {
  private let program: TestProgram
  private let head = "Snapshots/log.checkpoint"

  /// A ledger of twelve lines, and the checkpoint its append has left.
  init() throws {
    program = try TestProgram()
    try program.append(Typed.fact("treaty.ratified", "AAA", "2010-01-01"))
  }

  private func text(_ file: String) throws -> String {
    String(decoding: try program.folder.bytes(of: file), as: UTF8.self)
  }

  private func change(_ change: (String) -> String) throws {
    let segment = try program.segment()
    try program.folder.write(change(try text(segment)), to: segment)
  }

  @Test("Append leaves one of the whole log, which checkpoint writes again under the day's name")
  func left() throws {
    let lines = try text(head).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("ccm-ledger/"))
    #expect(lines[1] == "12")
    #expect(try text("Snapshots/log.tree").split(separator: "\n").count == 12)
    let made = try program.run("checkpoint")
    #expect(made.code == 0)
    #expect(made.out == "Snapshots/2020-01-01@12.checkpoint\n")
    #expect(try text("Snapshots/2020-01-01@12.checkpoint") == text(head))
    #expect(try program.run("checkpoint", "--out", "-").out == text(head))
    let told = try program.run("verify", "-v")
    #expect(told.code == 0)
    #expect(
      told.err.contains("checkpoint Snapshots/log.checkpoint: the first 12 lines are its own"))
    #expect(told.err.contains("checkpoint Snapshots/2020-01-01@12.checkpoint: the first 12 lines"))
  }

  @Test("One that says something else is never written over")
  func kept() throws {
    try program.folder.write("mine", to: "kept")
    let refused = try program.run("checkpoint", "--out", "kept")
    #expect(refused.code == 5)
    #expect(try text("kept") == "mine")
    #expect(try program.run("checkpoint", "--out", "other").code == 0)
    #expect(try program.run("checkpoint", "--out", "other").code == 0)
    #expect(try program.run("checkpoint", "--out", "nowhere/other").code == 6)
    #expect(try program.run("checkpoint", "--out", "other", "--at", "11").code == 5)
  }

  @Test(
    "An edit that keeps every line's form ends with 5, its line named, and nothing is built on it",
    arguments: [
      ("2010-01-01", "2010-01-11", 12), ("\"Aland\"", "\"Eland\"", 5),
      ("\"by\":\"test\"", "\"by\":\"gest\"", 1),
    ])
  func edited(old: String, new: String, line: Int) throws {
    try change { $0.replacing(old, with: new) }
    let run = try program.run("verify")
    #expect(run.code == 5)
    let place =
      "\(try program.segment()):\(line): error: line \(line) of the log is not the one that"
    #expect(run.err.hasPrefix(place), "\(run.err)")
    #expect(try program.append(Typed.fact("treaty.acceded", "BBB", "2012-01-01")).code == 5)
    #expect(try program.run("checkpoint", "--out", "-").code == 5)
  }

  @Test("Damage that other lines suffer from is named where it was done, too")
  func consequence() throws {
    try change { $0.replacing(#""code":"AAA""#, with: #""code":"AAB""#) }
    let run = try program.run("verify")
    #expect(run.code == 3)
    #expect(run.err.hasPrefix("\(try program.segment()):5: error: line 5 of the log"), "\(run.err)")
    #expect(run.err.contains("unknown State \"AAA\""))
  }

  @Test("Lines that are gone, and lines that stand behind it, each say so")
  func size() throws {
    let whole = try program.folder.bytes(of: program.segment())
    try change { $0.split(separator: "\n").dropLast().map { $0 + "\n" }.joined() }
    let shorter = try program.run("verify")
    #expect(shorter.code == 5)
    #expect(
      shorter.err.contains(
        "made of a log of 12 lines, and the log holds 11: line 12 is gone"), "\(shorter.err)")
    try program.folder.write(whole, to: program.segment())
    let line = try #require(try text(program.segment()).split(separator: "\n").last)
    try change { text in
      text
        + line.replacing("\"seq\":12", with: "\"seq\":13")
        .replacing("\"AAA\"", with: "\"CCC\"") + "\n"
    }
    let longer = try program.run("verify")
    #expect(longer.code == 0)
    #expect(
      longer.err.hasPrefix("note: line 13 stands behind Snapshots/log.checkpoint"), "\(longer.err)")
    let next = try program.append(Typed.fact("treaty.acceded", "BBB", "2012-01-01"))
    #expect(next.code == 0)
    #expect(next.err.contains("note: line 13 stood behind the log's checkpoint"))
    #expect(try program.run("verify").err == "")
  }

  @Test("Without one verify says so when asked; one that cannot be read ends with 5 at its place")
  func absent() throws {
    try program.folder.write("garbage\n", to: head)
    let garbage = try program.run("verify")
    #expect(garbage.code == 5)
    #expect(garbage.err.hasPrefix("Snapshots/log.checkpoint:2:1: error: the text ends here"))
    #expect(try program.append(Typed.fact("treaty.acceded", "BBB", "2012-01-01")).code == 5)
    try FileManager.default.removeItem(atPath: "\(program.folder.path)/\(head)")
    #expect(try program.run("verify").err == "")
    #expect(
      try program.run("verify", "-v").err.contains(
        "no checkpoint Snapshots/log.checkpoint: the next append leaves one"))
    #expect(try program.append(Typed.fact("treaty.acceded", "BBB", "2012-01-01")).code == 0)
    #expect(try text(head).contains("\n13\n"))
  }

  @Test("One that was kept elsewhere finds a log that was rewritten with all that lies beside it")
  func keptElsewhere() throws {
    try program.run("checkpoint", "--out", "kept")
    let other = try TestProgram()
    try other.append(Typed.fact("treaty.ratified", "AAA", "2010-01-02"))
    try other.folder.write(program.folder.bytes(of: "kept"), to: "kept")
    #expect(try other.run("verify").code == 0)
    let run = try other.run("verify", "--checkpoint", "kept")
    #expect(run.code == 5)
    #expect(run.err.contains("kept: error: the log's first 12 lines do not give its root"))
    #expect(try other.run("verify", "--checkpoint", "missing").code == 3)
  }

  @Test("Proofs hold with the ledger's checkpoint or one that is named, and without the log")
  func proofs() throws {
    try program.run("checkpoint", "--out", "kept")
    try program.append(Typed.fact("treaty.acceded", "BBB", "2012-01-01"))
    for (arguments, told) in [
      (["12"], "line 12 is in the log of 13 lines"),
      (["--from", "12"], "begins with the log of 12"),
    ] {
      let proof = try program.run(["prove"] + arguments)
      #expect(proof.code == 0)
      try program.folder.write(proof.out, to: "proof")
      let verified = try program.run("verify", "-v", "proof")
      #expect(verified.code == 0, "\(verified.err)")
      #expect(verified.err.contains(told))
    }
    let nowhere = try TestProgram(isEmpty: true)
    try nowhere.folder.write(program.folder.bytes(of: "kept"), to: "kept")
    try nowhere.folder.write(program.folder.bytes(of: "proof"), to: "proof")
    #expect(try nowhere.run("verify", "proof", "--checkpoint", "kept").code == 0)
    let none = try nowhere.run("verify", "proof")
    #expect(none.code == 3)
    #expect(none.err.contains("name a checkpoint with --checkpoint FILE"))
    let early = try program.run("prove", "12", "--at", "12").out
    #expect(
      try nowhere.run(
        ["verify", "-", "--checkpoint", "kept"], input: Array(early.utf8)
      ).code == 0)
    let forged = early.replacing("2010-01-01", with: "2010-01-02")
    let refused = try nowhere.run(
      ["verify", "-", "--checkpoint", "kept"], input: Array(forged.utf8))
    #expect(refused.code == 5)
    #expect(refused.err.hasPrefix("error: <stdin>: the hashes lead to the root "))
    try program.folder.write("{", to: "proof")
    let garbage = try program.run("verify", "proof")
    #expect(garbage.code == 3)
    #expect(garbage.err.hasPrefix("proof:1:2: error: "), "\(garbage.err)")
  }

  @Test("A root that is expected and is not the log's ends with 5, another size with 4")
  func expectedHead() throws {
    let line = Typed.fact("treaty.acceded", "BBB", "2012-01-01")
    let root = try #require(try text(head).split(separator: "\n").last)
    let wrong = String(repeating: "0", count: 64)
    #expect(try program.append(line, "--expect-head", "12:\(wrong)").code == 5)
    #expect(try program.append(line, "--expect-head", "11:\(wrong)").code == 5)
    #expect(try program.append(line, "--expect-head", "13:\(root)").code == 4)
    #expect(try program.append(line, "--expect-head", "12:\(root)").code == 0)
    #expect(try program.append(line, "--expect-head", "12:\(root)").code == 0)
  }
}
