import EventLog
import Testing

@Suite("The order of facts")
struct FactOrderTests {
  @Test("Facts stand in the order of their keys as these would be written")
  func order() throws {
    let log = try RealLedger.contents()
    var last: [UInt8: Record] = [:]
    var compared = 0
    for record in log.records {
      // The record before of the same type, and one that may be of any.
      for other in [last[record.type], log.records[record.seq * 7919 % log.size]] {
        guard let other else { continue }
        let (a, b) = (log.factKey(record), log.factKey(other))
        #expect(log.factKeyPrecedes(record, other) == a.lexicographicallyPrecedes(b))
        #expect(log.factKeyPrecedes(other, record) == b.lexicographicallyPrecedes(a))
        compared += 1
      }
      last[record.type] = record
    }
    #expect(compared > log.size)
  }
}
