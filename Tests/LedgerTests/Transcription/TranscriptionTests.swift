import Convention
import Testing

/// Every number, date, share and name of a State in the transcribed documents stands in an event or
/// a figure that cites its place, or is excepted with a reason in the folder `Exceptions`.
///
/// What is left over is printed in the form of exceptions that lack their reason. The texts are not
/// part of the repository; where they are not at hand the check is skipped.
@Suite(
  "Transcription of what the sources print",
  .enabled(if: SourceFolder.exists, "needs the transcribed texts beside the repository"))
struct TranscriptionTests {
  @Test("Nothing is left over", arguments: SourceFolder.documents)
  func nothingLeft(document: String) throws {
    let ledger = try RealLedger.ledger()
    let cited = Cited(document, in: ledger)
    let names = StateNames(ledger.registers.countries.values)
    let exceptions = try TranscriptionExceptions(document)
    var left: [String] = []
    var used: Set<String> = []
    for passage in try SourceFolder.text(document).passages {
      var seen: Set<String> = []
      for (printed, token) in SourceTokens(passage.text, names: names).found
      where seen.insert(printed).inserted && !cited.holds(token, at: passage.place) {
        let key = TranscriptionExceptions.key(passage.place, printed)
        if exceptions.reasons[key] == nil { left.append(key + " | ") } else { used.insert(key) }
      }
    }
    #expect(left.isEmpty, "\(left.count) left over:\n\(left.joined(separator: "\n"))")
    let idle = Set(exceptions.reasons.keys).subtracting(used).sorted()
    #expect(idle.isEmpty, "\(idle.count) except nothing:\n\(idle.joined(separator: "\n"))")
  }

  @Test(
    "Every footnote has its mark in a paragraph", arguments: ["beirut-2011", "oslo-2012"])
  func footnotes(document: String) throws {
    let text = try SourceFolder.text(document)
    #expect(text.strayNotes == [])
    #expect(text.passages.contains { $0.place.contains(", fn ") })
  }
}
