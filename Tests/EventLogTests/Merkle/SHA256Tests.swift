import EventLog
import Testing

/// Messages and digests published by NIST with the standard.
@Suite("SHA-256")
struct SHA256Tests {
  static let vectors: [(message: String, digest: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test("The vectors of the standard hold", arguments: vectors.indices)
  func vector(index: Int) {
    let (message, digest) = SHA256Tests.vectors[index]
    let bytes = Array(message.utf8)
    #expect(SHA256.digest(of: bytes).description == digest)
    // The longest vector would take a second or more in the lanes of a debug build.
    guard SHA256.usesLanes || bytes.count < 1000 else { return }
    #expect(SHA256.digest(of: bytes.span, inLanes: true).description == digest)
  }

  @Test("Part of a buffer, with a byte before it, is hashed as a message of its own")
  func prefixes() {
    let buffer = (0..<600).map { UInt8(truncatingIfNeeded: $0 * 11) }
    for count in Array(0...200) + [319, 320, 500] {
      let message = buffer[5..<(5 + count)]
      let part = buffer.span.extracting(5..<(5 + count))
      for inLanes in [false, true] {
        #expect(
          SHA256.digest(of: part, inLanes: inLanes) == SHA256.digest(of: Array(message)),
          "\(count)")
        #expect(
          SHA256.digest(of: part, prefix: 0x80, inLanes: inLanes)
            == SHA256.digest(of: [0x80] + message), "\(count)")
      }
    }
  }

  @Test("A message may end anywhere in a block")
  func lengths() {
    // Digests of 55, 56, 63, 64 and 65 zero bytes: where the length no longer fits in the block.
    let digests = [
      55: "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7",
      56: "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb",
      63: "c7723fa1e0127975e49e62e753db53924c1bd84b8ac1ac08df78d09270f3d971",
      64: "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b",
      65: "98ce42deef51d40269d542f5314bef2c7468d401ad5d85168bfab4c0108f75f7",
    ]
    for (count, digest) in digests {
      #expect(
        SHA256.digest(of: [UInt8](repeating: 0, count: count)).description == digest, "\(count)")
    }
  }

  @Test("A digest's text can be read back, and no other text can be")
  func text() {
    let digest = SHA256.digest(of: [])
    #expect(Digest(digest.description) == digest)
    #expect(Digest(digest.description.uppercased()) == nil)
    #expect(Digest(String(digest.description.dropLast())) == nil)
    #expect(Digest(digest.description.dropLast() + "g") == nil)
    #expect(digest.bytes.prefix(4) == [0xE3, 0xB0, 0xC4, 0x42])
  }
}
