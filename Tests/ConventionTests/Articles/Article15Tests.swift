import EventLog
import Testing

@testable import Convention

@Suite("Articles 15 and 16: signature and consent") struct Article15Tests: DateCases {
  @Test(
    "Signature is open from Oslo until entry into force",
    arguments: [
      ("2008-12-02", false), ("2008-12-03", true), ("2010-07-31", true), ("2010-08-01", false),
    ])
  func isOpen(on: String, expected: Bool) throws {
    #expect(Article15.isOpen(on: try day(on)) == expected)
    #expect((Article15.irregularity(signed: try range(on)) == nil) == expected)
  }

  @Test("A signature of which one day was possible is no irregularity")
  func partly() throws {
    #expect(Article15.irregularity(signed: try range("2008")) == nil)
    #expect(Article15.irregularity(signed: try range("2010")) == nil)
    #expect(Article15.irregularity(signed: try range("2011")) != nil)
    #expect(Article15.irregularity(signed: try range("2007")) != nil)
  }

  @Test("Signatories ratify, accept or approve; others accede", arguments: ConsentKind.allCases)
  func consent(kind: ConsentKind) throws {
    let signed = try range("2008-12-03")
    let isAccession = kind == .accession
    #expect((Article16.irregularity(signed: signed, consent: kind) == nil) == !isAccession)
    #expect((Article16.irregularity(signed: nil, consent: kind) == nil) == isAccession)
    #expect(kind.followsSignature == !isAccession)
  }
}
