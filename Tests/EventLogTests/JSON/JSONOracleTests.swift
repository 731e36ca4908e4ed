import EventLog
import Foundation
import TestSupport
import Testing

@Suite("A second parser of JSON") struct JSONOracleTests {
  @Test("It takes and refuses the same mutated texts", arguments: 0..<50 as Range<UInt64>)
  func agreement(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var bytes = JSONValue.random(using: &random).canonicalBytes
      for _ in 0..<Int.random(in: 0...2, using: &random) { mutate(&bytes, using: &random) }
      // Foundation refuses what a Double cannot hold, which is its choice and not ours.
      guard !String(decoding: bytes, as: UTF8.self).contains(/[eE]\+?[0-9]{3,}/) else { continue }
      var reader = JSONReader(bytes)
      let isOurs = (try? reader.document()) != nil
      let other = try? JSONSerialization.jsonObject(
        with: Data(bytes), options: .fragmentsAllowed)
      try #require(isOurs == (other != nil), "\(bytes)")
    }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let marks = Array("{}[],:\"\\0123456789eE+-.untfals \t\n\u{1}".utf8)
    let index = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where bytes.count > 1: bytes.remove(at: index)
    case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: index)
    case 2: bytes[index] = UInt8.random(in: 0...255, using: &random)
    default: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }
}
