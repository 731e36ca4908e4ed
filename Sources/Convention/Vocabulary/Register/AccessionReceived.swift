package import EventLog

/// Material was handed over to be taken in.
package enum AccessionReceived {
  /// A file as it was handed over.
  package struct File: PayloadRecord {
    package let name: String
    package let sha256: String
    package let bytes: Int?

    package static let members: [any DeclaredMember] = [name, sha256, bytes]
    private static let name = Member.text("name", "what it is called")
    private static let sha256 = Member.digest("sha256", "of its bytes")
    private static let bytes = Common.count("bytes", "how many it has")

    package init(_ fields: Fields) {
      name = fields[File.name]
      sha256 = fields[File.sha256]
      bytes = fields[File.bytes]
    }
  }

  package static let id = Member.identifier("id", "the slug that its segments are named by")
  package static let from = Member.text("from", "who handed it over")
  package static let received = Member.day("received", "when it was handed over")
  package static let files = Member<[File]>.records("files", "what was handed over")

  package static let declaration = Declaration(
    "accession.received",
    summary: "Material was handed over: when, by whom, and which files.",
    provision: "What a line rests on can be found again",
    members: [id, from, received, files],
    key: [id],
    example: """
      {"id":"kenya-2026","from":"Depositary","received":"2026-11-12","files":[{"name":"cn.pdf",\
      "sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","bytes":3}]}
      """)
}
