import Foundation
import TestSupport
import Testing

@Suite("Snapshots") struct SnapshotCommandTests {
  private let program: TestProgram
  private static let name = "Snapshots/2012-06-29~2012-06-29@12.json"

  /// A ledger of the registers and one accession, and a snapshot of it.
  init() throws {
    program = try TestProgram()
    try program.append(Typed.fact("treaty.ratified", "AAA", "2010-01-01"))
    let made = try program.run("snapshot", "create", "--as-of", "2012-06-29")
    #expect(made.code == 0, "\(made.err)")
    #expect(made.out == Self.name + "\n")
  }

  @Test("What the log gives is current, and silent")
  func current() throws {
    for arguments in [["snapshot", "verify"], ["verify"]] {
      let run = try program.run(arguments)
      #expect(run.code == 0)
      #expect(run.err.isEmpty, "\(run.err)")
    }
    #expect(try program.run("snapshot", "list").out.contains("current"))
  }

  @Test("Made again, it has the same bytes")
  func again() throws {
    let before = try program.folder.bytes(of: Self.name)
    try program.run("snapshot", "create", "--as-of", "2012-06-29")
    #expect(try program.folder.bytes(of: Self.name) == before)
  }

  @Test("A later line about a later day, or known later, leaves it current")
  func untouched() throws {
    try program.append(Typed.fact("treaty.acceded", "BBB", "2013-01-01"))
    try program.append(Typed.fact("stockpile.declared", "AAA", "2011", from: "monitor"))
    let run = try program.run("snapshot", "verify")
    #expect(run.code == 0)
    #expect(run.err.isEmpty, "\(run.err)")
  }

  @Test("A later line that reaches back behind it makes it stale, which is shown and no error")
  func stale() throws {
    try program.append(Typed.fact("treaty.acceded", "BBB", "2011-05-05"))
    let run = try program.run("verify")
    #expect(run.code == 0)
    #expect(run.err.contains("is stale: later lines change what is known of BBB"))
  }

  @Test(
    "A snapshot that does not say what the log gives ends with 5",
    arguments: [
      (#""inForce": true"#, #""inForce": false"#, "another state of AAA"),
      (#""root": ""#, #""root": "0"#, "the log's root at 12 lines is"), ("{", "[", "not JSON"),
    ])
  func broken(old: String, new: String, says: String) throws {
    let text = String(decoding: try program.folder.bytes(of: Self.name), as: UTF8.self)
    try program.folder.write(text.replacingOccurrences(of: old, with: new), to: Self.name)
    for arguments in [["snapshot", "verify"], ["verify"]] {
      let run = try program.run(arguments)
      #expect(run.code == 5)
      #expect(run.err.contains(says), "\(run.err)")
    }
  }

  @Test("One that says something else is never written over, and stays as it is")
  func kept() throws {
    let before = try program.folder.bytes(of: Self.name)
    try program.folder.write(before + [0x0A], to: Self.name)
    let run = try program.run("snapshot", "create", "--as-of", "2012-06-29")
    #expect(run.code == 5)
    #expect(run.err.contains("is there already and says something else"), "\(run.err)")
    #expect(try program.folder.bytes(of: Self.name) == before + [0x0A])
  }

  @Test("Prune removes what is stale or superseded, says which, and keeps what is broken")
  func prune() throws {
    let create = ["snapshot", "create", "--as-of"]
    try program.run(create + ["2010-06-01"])
    try program.append(Typed.fact("treaty.acceded", "BBB", "2011-05-05"))
    try program.run(create + ["2010-06-01"])
    try program.run(create + ["2010-06-02"])
    let broken = "Snapshots/2010-06-02~2010-06-02@13.json"
    try program.folder.write("{", to: broken)
    let said = """
      would remove Snapshots/2010-06-01~2010-06-01@12.json: superseded by \
      2010-06-01~2010-06-01@13.json
      would remove Snapshots/2012-06-29~2012-06-29@12.json: later lines change what is known of BBB

      """
    let trial = try program.run("snapshot", "prune", "--dry-run")
    #expect(trial.code == 0)
    #expect(trial.out == said)
    #expect(try program.run("snapshot", "prune", "--dry-run").out == said)
    let run = try program.run("snapshot", "prune")
    #expect(run.code == 0)
    #expect(run.out == said.replacing("would remove", with: "removed"))
    #expect(try program.run("snapshot", "prune").out == "nothing to remove\n")
    let left = try FileManager.default
      .contentsOfDirectory(atPath: program.folder.path + "/Snapshots").sorted()
    #expect(
      left == [
        "2010-06-01~2010-06-01@13.json", "2010-06-02~2010-06-02@13.json", "log.checkpoint",
        "log.tree",
      ])
  }

  @Test("Checkpoints and their signatures are no snapshots, and no strangers")
  func checkpoints() throws {
    try program.run("checkpoint")
    try program.folder.write("x", to: "Snapshots/2020-01-01@12.checkpoint.sig")
    let list = try program.run("snapshot", "list")
    #expect(list.code == 0)
    #expect(!list.out.contains("checkpoint"))
    #expect(try program.run("verify").code == 0)
  }

  @Test("A stranger in Snapshots is refused, and so is a wrong call")
  func refused() throws {
    try program.folder.write("x", to: "Snapshots/notes.txt")
    #expect(try program.run("snapshot", "list").code == 3)
    #expect(try program.run("snapshot").code == 2)
    #expect(try program.run("snapshot", "make").code == 2)
    #expect(try program.run("snapshot", "create").code == 2)
  }
}
