import EventLog
import Testing

/// Forms that are easily taken for canonical ones; of each the strict reader has the last word.
@Suite("Canonical forms") struct CanonicalFormTests {
  @Test(
    "A value in its one form is taken",
    arguments: [
      #""title":"\b\t\n\f\r\u0000\u001f\"\\""#, #""title":"\#u{7f}/""#, #""title":"’…€""#,
      #""title":"ắ""#, #""value":"9007199254740992""#, #""value":"-0.5""#,
      #""value":"100000000000000000000""#, #""value":0"#, #""measure":-9007199254740991"#,
      #""value":"2011-09/2012""#, #""value":"../2012""#, #""value":"../2012-09""#,
      #""from":"../2012-09-10""#, #""from":"2011/2012-01""#, #""measure":"""#,
      #""names":[{"short":"x","kept":false}]"#, #""measure":{"\"":1,"":2}"#,
    ])
  func taken(member: String) {
    let agreement = Agreement.item(member)
    #expect(agreement.isTaken && agreement.difference == nil)
  }

  @Test(
    "A value in another form is not",
    arguments: [
      #""title":"\/""#, #""title":"\u000a""#, #""title":"\u001F""#, #""title":"\u0041""#,
      #""title":"\u007f""#, #""title":"\ud83d\ude00""#, #""title":"a\#u{301}""#,
      #""title":"\#u{1e2a}\#u{212b}""#, #""title":"\#u{1}""#, #""title":"""#, #""count":01"#,
      #""count":1.0"#, #""count":1e1"#, #""count":+1"#, #""measure":-0"#,
      #""measure":9007199254740992"#, #""measure":-9007199254740992"#,
      #""value":"9007199254740991""#,
      #""value":"1.""#, #""value":".5""#, #""value":"-""#, #""value":"00.5""#,
      #""from":"2011-02-29""#, #""from":"2011-2-01""#, #""from":"2012/2011""#,
      #""from":"2011/2011""#, #""from":"0000""#, #""from":"2011/..""#, #""day":"2011-00-01""#,
      #""day":"2011-01-0:""#, #""held":false"#, #""code":"ABc""#, #""meeting":"AB""#,
      #""id":"b""#, #""states":["B"]"#, #""states":["ABD","ABC"]"#, #""states":["ABC","ABC"]"#,
      #""years":[10,9]"#, #""measure":{"a":1,"a":1}"#, #""measure": 1"#, #""measure":[1,]"#,
      #""count":1,"code":"ABC""#, #""sha256":"\#(String(repeating: "0F", count: 32))""#,
    ])
  func refused(member: String) {
    let agreement = Agreement.item(member)
    #expect(!agreement.isTaken && agreement.difference == nil)
  }

  @Test("An object's names are distinct, however many there are", arguments: [16, 17, 40])
  func names(count: Int) {
    let members = (0..<count).map { #""m\#($0)":\#($0)"# }
    let distinct = Agreement.item(#""measure":{\#(members.joined(separator: ","))}"#)
    #expect(distinct.isTaken && distinct.difference == nil)
    let repeated = members + [members[count / 2]]
    let faulty = Agreement.item(#""measure":{\#(repeated.joined(separator: ","))}"#)
    #expect(!faulty.isTaken && faulty.difference == nil)
  }

  @Test("Values stand at most 64 deep", arguments: 58...66)
  func depth(count: Int) {
    let value = String(repeating: "[", count: count) + String(repeating: "]", count: count)
    let agreement = Agreement.item(#""measure":\#(value)"#)
    #expect(agreement.isTaken == (count <= 62) && agreement.difference == nil)
  }

  @Test("A line is at most 4 MiB long", arguments: [-1, 0, 1, 2])
  func length(excess: Int) {
    let rest = Line.item(#"{"id":"a","title":""}"#).text.utf8.count
    let title = String(repeating: "x", count: LineReader.maximumLength - rest + excess)
    let agreement = Agreement.item(#""title":"\#(title)""#)
    #expect(agreement.isTaken == (excess <= 0) && agreement.difference == nil)
  }

  @Test("Elements of a set are in order by what they say, not by how they are written")
  func sets() {
    let vocabulary = Vocabulary([
      EventShape(
        name: "set.made", state: .absent, on: .absent,
        members: [MemberShape("of", .set(.json), required: true, "its elements")], key: [])
    ])
    func agreement(_ elements: String) -> Agreement {
      let line = Line(
        type: #""set.made""#, state: nil, on: nil, data: #"{"of":[\#(elements)]}"#)
      return Agreement(Array(line.text.utf8), seq: 7, vocabulary)
    }
    for elements in [
      #"-10,-9,0,9,10"#, #"1,"a",null"#, #""\n","\"","a""#, #""","\u0000","\b","\t"," ""#,
      #""é","’""#, #"[10],[1],[9],false,true,{}"#, #""a","a\n","aa""#,
    ] {
      let result = agreement(elements)
      #expect(result.isTaken && result.difference == nil, "\(elements)")
    }
    for elements in [#"10,9"#, #""a",1"#, #""a","\n""#, #"null,"a""#, #""\t","\b""#, #"true,true"#]
    {
      let result = agreement(elements)
      #expect(!result.isTaken && result.difference == nil, "\(elements)")
    }
  }
}

extension Agreement {
  /// A line that registers an item with a further member.
  fileprivate static func item(_ member: String) -> Agreement {
    Agreement(Array(Line.item(#"{"id":"a",\#(member)}"#).text.utf8), seq: 7, .sample)
  }
}
