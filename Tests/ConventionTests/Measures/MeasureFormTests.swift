import Convention
import EventLog
import TestSupport
import Testing

@Suite("Forms of a measure") struct MeasureFormTests {
  /// Every measure with all its arguments, and with the required ones alone.
  private static let every: [Measure] = MeasureDefinition.all.flatMap { definition in
    [false, true].map { isFull in
      let given = definition.parameters.filter { $0.isRequired || isFull }
      return Measure(
        named: definition.name,
        Dictionary(uniqueKeysWithValues: given.map { ($0.name, argument($0.kind)) }))
    }
  }

  private static func argument(_ kind: ParameterShape.Kind) -> Measure.Argument {
    switch kind {
    case .identifier: .word("clearance")
    case .meeting: .word("2msp")
    case .window: .word("11msp-2023-period")
    case .target: .word("dap-1.1-parties")
    case .year: .year(2011)
    case .word(let words): .word(words[words.count - 1])
    case .measure: .measure(Measure(named: "joined", ["since": .word("2msp")]))
    case .measures:
      .measures([Measure(named: "parties"), Measure(named: "attended", ["meeting": .word("1rc")])])
    }
  }

  @Test("Reading what was printed gives the same measure, in text and in JSON", arguments: every)
  func roundTrip(measure: Measure) throws {
    #expect(try Measure(measure.description) == measure)
    #expect(try Measure(measure.json) == measure)
    let bytes = measure.json.canonicalBytes
    #expect(try Measure(JSONValue(parsing: bytes)).json.canonicalBytes == bytes)
  }

  @Test(
    "Spaces do not matter, and the printed form is one",
    arguments: [
      ("joined( since :2msp )", "joined(since: 2msp)"), ("  parties  ", "parties"),
      (
        "announced(voice:state,act:accession)", "announced(act: accession, voice: state)"
      ),
      ("union(of:[parties,signatories])", "union(of: [parties, signatories])"),
    ])
  func printed(typed: String, printed: String) throws {
    #expect(try Measure(typed).description == printed)
  }

  @Test(
    "What is wrong in the text form is told with its offset",
    arguments: [
      (" ⟦⟧", "a measure's name was expected"),
      ("⟦joind⟧(since: 2msp)", "unknown measure \"joind\"; did you mean \"joined\"?"),
      ("⟦xyzzyxyzzy⟧", "unknown measure \"xyzzyxyzzy\"; 'ccm measure --list' names them all"),
      (
        "joined(⟦sinc⟧: 2msp)",
        "measure \"joined\" has no argument \"sinc\"; it takes since, window, region, at"
      ),
      (
        "signatories(⟦since⟧: 2msp)",
        "measure \"signatories\" has no argument \"since\"; it takes region, at"
      ),
      ("joined(since ⟦⟧2msp)", "\":\" was expected"),
      ("joined(since: 2msp⟦⟧", "\")\" was expected"),
      ("joined(since: 2msp)⟦x⟧", "nothing was expected after the measure"),
      ("parties(basis: ⟦law⟧)", "\"basis\" must be one of deposit, in-force"),
      ("article7.due-any(year: ⟦soon⟧)", "\"year\" must be a year"),
      ("⟦article7.due-any⟧", "measure \"article7.due-any\" needs \"year\": a year"),
      ("union(of: ⟦parties⟧)", "\"[\" was expected"),
      ("union(of: [parties⟦⟧", "\"]\" was expected"),
      ("union(of: [⟦⟧])", "a measure's name was expected"),
      (
        "minus(from: parties, less: ⟦signed2⟧)",
        "unknown measure \"signed2\"; did you mean \"signed\"?"
      ),
      ("joined(since: ⟦⟧)", "\"since\" must be a registered meeting, such as 2msp"),
      ("joined(since: 2msp, ⟦since⟧: 3msp)", "\"since\" is given twice"),
      ("⟦é⟧", "a measure's name was expected"),
    ])
  func textErrors(marked: String, message: String) {
    let (text, offset) = unmarked(marked)
    let error = #expect(throws: MeasureError.self) { try Measure(text) }
    #expect(error == MeasureError(message, offset: offset))
  }

  @Test(
    "What is wrong in the JSON form is told with its offset",
    arguments: [
      ("⟦7⟧", "a measure is an object with a member \"name\""),
      ("⟦{}⟧", "a measure is an object with a member \"name\""),
      (#"{"name":⟦"partys"⟧}"#, "unknown measure \"partys\"; did you mean \"parties\"?"),
      (
        #"{"name":"joined",⟦"by"⟧:"2msp"}"#,
        "measure \"joined\" has no argument \"by\"; it takes since, window, region, at"
      ),
      (
        #"{"name":"joined","since":⟦7⟧}"#, "\"since\" must be a registered meeting, such as 2msp"
      ),
      (#"{"name":"article7.due-any","year":⟦"2011"⟧}"#, "\"year\" must be a year"),
      (#"{"name":"parties","basis":⟦"law"⟧}"#, "\"basis\" must be one of deposit, in-force"),
      (#"{"name":"union","of":⟦"parties"⟧}"#, "\"of\" must be a list of measures"),
      (#"{"name":"union","of":⟦[]⟧}"#, "\"of\" must be a list of measures"),
      (
        #"{"name":"union","of":[{"name":⟦"partie"⟧}]}"#,
        "unknown measure \"partie\"; did you mean \"parties\"?"
      ),
      (#"⟦{"name":"ratio","of":{"name":"parties"}}⟧"#, "measure \"ratio\" needs \"to\": a measure"),
    ])
  func jsonErrors(marked: String, message: String) throws {
    let (text, offset) = unmarked(marked)
    let value = try JSONValue(parsing: Array(text.utf8))
    let error = #expect(throws: MeasureError.self) { try Measure(value) }
    #expect(error == MeasureError(message, offset: offset))
  }

  @Test("Measures inside measures end at a depth, not at the end of the stack")
  func depth() {
    let count = 100_000
    let text =
      String(repeating: "union(of: [", count: count) + "parties"
      + String(repeating: "])", count: count)
    let error = #expect(throws: MeasureError.self) { try Measure(text) }
    #expect(error?.message == "measures are nested too deeply; expected 64 levels at most")
  }
}
