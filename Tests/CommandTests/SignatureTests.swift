import Foundation
import TestSupport
import Testing

@Suite(
  "Signed checkpoints",
  .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/ssh-keygen"), "needs ssh-keygen"))
struct SignatureTests {
  private let program: TestProgram

  /// A ledger, a key of an auditor, one of a stranger, and who may sign.
  init() throws {
    program = try TestProgram()
    try shell("for k in auditor stranger; do ssh-keygen -q -t ed25519 -N '' -C $k -f $k; done")
    try shell("echo \"auditor@example.org $(cat auditor.pub)\" > allowed")
  }

  @discardableResult
  private func shell(_ line: String) throws -> TestProgram.Outcome {
    try program.shell(line, today: "2020-01-01")
  }

  @Test("A signature is made beside the checkpoint, and says who vouches for it")
  func signed() throws {
    let made = try shell("ccm checkpoint --sign auditor")
    #expect(made.code == 0, "\(made.err)")
    let file = "Snapshots/2020-01-01@11.checkpoint"
    #expect(made.out == "\(file)\n\(file).sig\n")
    let told = try shell("ccm verify -v --allowed-signers allowed")
    #expect(told.code == 0, "\(told.err)")
    #expect(told.err.contains("\(file): signed by auditor@example.org"))
    // Without this program.
    #expect(
      try shell(
        "ssh-keygen -Y verify -f allowed -I auditor@example.org -n ccm-checkpoint "
          + "-s \(file).sig < \(file)"
      ).code == 0)
    #expect(try shell("ccm verify --checkpoint \(file) --allowed-signers allowed").code == 0)
  }

  @Test("A stranger's signature, one of other bytes, and none at all end with 5 or 3")
  func refused() throws {
    #expect(try shell("ccm verify --allowed-signers allowed").code == 5)
    try shell("ccm checkpoint --out mine --sign stranger")
    let stranger = try shell("ccm verify --checkpoint mine --allowed-signers allowed")
    #expect(stranger.code == 5)
    #expect(stranger.err.contains("by nobody whom allowed names"))
    try shell("ccm checkpoint --out kept --sign auditor; ccm checkpoint --out other --at 10")
    let moved = try shell(
      "cp kept.sig other.sig; ccm verify --checkpoint other --allowed-signers allowed")
    #expect(moved.code == 5)
    #expect(moved.err.contains("other.sig: not a signature of other"), "\(moved.err)")
    try shell("ssh-keygen -Y sign -f auditor -n file < kept > kept.sig")
    let purpose = try shell("ccm verify --checkpoint kept --allowed-signers allowed")
    #expect(purpose.code == 5)
    try shell("echo x > kept.sig")
    #expect(try shell("ccm verify --checkpoint kept --allowed-signers allowed").code == 5)
    try shell("rm kept.sig")
    #expect(try shell("ccm verify --checkpoint kept --allowed-signers allowed").code == 3)
    #expect(try shell("ccm verify --checkpoint kept --allowed-signers nobody").code == 3)
  }

  @Test("Without ssh-keygen, or without the key, nothing is written and the reason is told")
  func without() throws {
    let none = try shell("PATH=${PATH%%:*}; ccm checkpoint --out kept --sign auditor")
    #expect(none.code == 3)
    #expect(none.err.contains("signatures take ssh-keygen"), "\(none.err)")
    let noKey = try shell("ccm checkpoint --out kept --sign missing")
    #expect(noKey.code == 3)
    #expect(noKey.err.contains("ssh-keygen did not sign with missing"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/kept"))
  }
}
