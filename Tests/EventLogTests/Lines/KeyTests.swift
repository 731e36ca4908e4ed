import EventLog
import Testing

@Suite("Identity of events") struct KeyTests {
  private func key(_ line: Line) throws -> (fact: String, attestation: String) {
    let bytes = Array(line.batchText.utf8)
    let body = try #require(Vocabulary.sampleReader.body(bytes, file: "a", number: 1).body)
    let shape = try #require(Vocabulary.sample.shape(body.type))
    return (
      String(decoding: body.factKey(shape), as: UTF8.self),
      String(decoding: body.attestationKey(shape), as: UTF8.self)
    )
  }

  @Test("A fact key holds type, State and the key members")
  func fact() throws {
    let line = Line(data: #"{"purpose":"survey","occurrence":2,"covers":"2011"}"#)
    #expect(try key(line).fact == #"["visit.made","LAO","survey",2]"#)
    #expect(try key(.item(#"{"id":"a","title":"x"}"#)).fact == #"["item.registered",null,"a"]"#)
  }

  @Test("An absent occurrence is the first, any other absent member is null")
  func absent() throws { #expect(try key(Line()).fact == #"["visit.made","LAO",null,1]"#) }

  @Test("The date is no part of it")
  func date() throws { #expect(try key(Line(on: #""2010""#)) == key(Line(on: #""2011""#))) }

  @Test("An attestation key adds the document and the place, not the voice")
  func attestation() throws {
    let expected = #"[["visit.made","LAO",null,1],"first-report","para 12, fn 1"]"#
    #expect(try key(Line()).attestation == expected)
    let source = #"{"document":"first-report","at":"para 12, fn 1","voice":"coordinator"}"#
    #expect(try key(Line(source: source)).attestation == expected)
  }

  @Test("No two facts share a key by what stands in their texts")
  func unambiguous() throws {
    let a = Line(source: #"{"document":"a","at":"b\",\"c"}"#)
    let b = Line(source: #"{"document":"a","at":"b\\\",\\\"c"}"#)
    #expect(try key(a).attestation != key(b).attestation)
  }
}
