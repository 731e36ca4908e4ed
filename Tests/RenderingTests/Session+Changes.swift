import Foundation
import TestSupport

extension Session {
  private static let submitted = Typed.fact(
    "report.submitted", "LTU", "2012-03-01", #"{"report":"initial"}"#, from: "monitor")
  private static let otherDay = Typed.fact(
    "report.submitted", "LTU", "2012-03-02", #"{"report":"initial"}"#, from: "monitor")

  /// A line for each fault that the domain finds; the engine's own are tested with the engine.
  private static let faulty = [
    "nonsense", "{}", Typed.fact("treaty.singed", "LTU", "2012-03-01"),
    Typed.fact("treaty.signed", "LTU", "2012-02-30"), Typed.fact("treaty.signed", "LTX", "2012"),
    Typed.fact("treaty.signed", "LTU", "2012", from: "unct"),
    Typed.fact("treaty.signed", "LTU", "2026-02-01"),
    Typed.fact("treaty.signed", "LTU", "2012", #"{"day":1}"#),
    Typed.fact("report.submitted", "LTU", "2012", #"{"report":"annual"}"#),
    Typed.fact("report.submitted", "LTU", "2012", #"{"report":"initial","year":2011}"#),
    Typed.fact("meeting.attended", "LTU", "2012", #"{"meeting":"2mps","capacity":"party"}"#),
    Typed.line("country.registered", #"{"code":"lv","kinds":[],"names":[],"region":"Europe"}"#),
    Typed.correction(of: 1, to: Typed.fact("treaty.signed", "LTU", "2012")),
    Typed.correction(of: 9999, to: Typed.fact("treaty.signed", "LTU", "2012")),
    Typed.correction(of: 169, to: Typed.fact("treaty.signed", "COK", "2012")),
    Typed.retraction(of: 1), Typed.figure("f", "1"),
    Typed.line("figure.measured", #"{"figure":"oslo-2012/para-4/1","measure":{"name":"partis"}}"#),
    Typed.line(
      "figure.measured",
      #"{"figure":"oslo-2012/para-4/1","measure":{"name":"joined","since":"2mps"}}"#),
    Typed.line(
      "figure.related", #"{"figure":"oslo-2012/para-4/1","relation":"restates","with":[]}"#),
    figure(#""figure":"oslo-2012/para-4/1""#, #""list":"absent""#),
    figure(#""figure":"oslo-2012/new/1""#, #""list":"complete""#),
    figure(#""figure":"oslo-2012/new/2""#, #""list":"absent","part":"annex""#),
  ].joined(separator: "\n")

  private static func figure(_ id: String, _ rest: String) -> String {
    Typed.line(
      "figure.published",
      "{\(id),\"places\":[\"p\"],\"section\":\"clearance\",\"label\":\"l\",\"value\":1,"
        + "\"unit\":\"states\",\(rest)}", from: "oslo-2012")
  }

  /// Acts that Articles 15 and 16 do not know.
  private static let odd = [
    Typed.fact("treaty.signed", "CUB", "2016-04-07"),
    Typed.fact("treaty.acceded", "THA", "2020-01-01"),
    Typed.fact("treaty.ratified", "NLD", "2011-02-23"),
    Typed.fact("treaty.ratified", "KOR", "2007-01-01"),
  ].joined(separator: "\n")

  /// A root of no log.
  private static let nowhere = String(repeating: "0", count: 64)

  static let appending = [
    Session(
      "append", "changes",
      [
        Call(arguments: ["append", "--by", "test", "--dry-run"], input: submitted),
        Call(arguments: ["append", "--by", "test", "--expect-head", "274"], input: submitted),
        Call(arguments: ["append", "--by", "test", "--accession", "late"], input: submitted),
        Call(arguments: ["append", "--by", "test"], input: submitted),
        Call(arguments: ["append", "--by", "test"], input: otherDay),
        Call(
          arguments: ["append", "--by", "test", "--expect-head", "281:" + nowhere], input: odd),
        Call(arguments: ["verify", "-v"]), Call(arguments: ["history", "Lithuania"]),
      ]),
    Session("append", "refused", [Call(arguments: ["append", "--by", "test"], input: faulty)]),
    Session(
      "append", "guarded",
      [
        append, Call(arguments: ["append", "--by", "test"], input: withdrawn),
        append, Call(arguments: ["append", "--by", "test", "--strict"], input: submitted),
        Call(arguments: ["append", "--by", "test", "--strict"], input: odd),
        Call(arguments: ["append", "--by", "test"], input: registeredAgain),
        Call(arguments: ["append", "--by", "x\u{1B}y"], input: submitted),
      ]),
    Session("append", "warned", [Call(arguments: ["append", "--by", "test"], input: odd)]),
  ]

  static let checking = [
    Session(
      "validate", "checked",
      [
        Call(arguments: ["validate"], input: submitted),
        Call(arguments: ["validate", "-v"], input: submitted),
        Call(arguments: ["validate"], input: odd), Call(arguments: ["validate"], input: faulty),
        Call(arguments: ["validate"], input: #"{"type":"treaty.signed"}"# + "\n" + submitted),
      ]),
    Session(
      "verify", "ahead",
      [
        Call(arguments: ["verify"]), Call(arguments: ["verify", "--accept-clock"]), append,
        Call(arguments: ["append", "--by", "test", "--accept-clock"], input: submitted),
      ]
    ) {
      try $0.change(segment: "00000274-later.jsonl") {
        $0.replacing(
          #""seq":280,"recorded":"2026-01-16T12:00:00Z""#,
          with: #""seq":280,"recorded":"2099-01-01T12:00:00Z""#)
      }
    },
    Session("verify", "whole", [Call(arguments: ["verify"]), Call(arguments: ["verify", "-v"])]),
    Session("verify", "damaged", [Call(arguments: ["verify"]), Call(arguments: ["state"])]) {
      try $0.change(segment: "00000083-article-7.jsonl") {
        $0.replacing(#""seq":84"#, with: #""seq":85"#)
          .replacing(#""state":"LAO""#, with: #""state":"LAX""#)
      }
    },
    Session("verify", "unregistered", [Call(arguments: ["verify"])]) {
      try $0.change(segment: "00000083-article-7.jsonl") {
        $0.replacing(#""state":"LAO""#, with: #""state":"LAX""#)
      }
    },
    Session("repair", "completed", [Call(arguments: ["repair"]), Call(arguments: ["verify"])]) {
      try $0.change(segment: "00000274-later.jsonl") { String($0.dropLast()) }
    },
    Session(
      "repair", "torn",
      [Call(arguments: ["verify"]), Call(arguments: ["repair"]), Call(arguments: ["repair"])]
    ) { try $0.change(segment: "00000274-later.jsonl") { String($0.dropLast(9)) } },
  ]

  /// What withdraws the line that `append` adds.
  private static let withdrawn = Typed.retraction(of: 281)

  private static let registeredAgain = Typed.line(
    "country.registered",
    #"{"code":"LAO","kinds":[{"kind":"territory"}],"names":[{"short":"Other"}],"region":"Asia"}"#)

  private static let append = Call(arguments: ["append", "--by", "test"], input: submitted)

  static let proving = [
    Session(
      "checkpoint", "made",
      [
        Call(arguments: ["checkpoint", "--out", "-"]), Call(arguments: ["checkpoint"]), append,
        Call(arguments: ["checkpoint"]),
        Call(arguments: ["checkpoint", "--out", "Snapshots/2026-01-31@281.checkpoint", "--at", "9"]
        ),
        Call(arguments: ["snapshot", "list"]), Call(arguments: ["verify", "-v"]),
      ]),
    Session(
      "prove", "proved",
      [
        append, Call(arguments: ["prove", "100"]), Call(arguments: ["prove", "--from", "167"]),
        Call(arguments: ["prove", "5", "--at", "5"]),
        Call(
          arguments: ["verify", "-v", "-"],
          input: #"{"proof":"inclusion","seq":0,"line":"","hashes":["x"]}"#),
      ]),
    Session(
      "verify", "tampered",
      [
        Call(arguments: ["verify"]), append, Call(arguments: ["checkpoint"]),
        Call(arguments: ["snapshot", "verify"]),
      ]
    ) {
      try $0.run(["append", "--by", "test"], input: Array(submitted.utf8), today: Question.today)
      try $0.change(segment: "00000083-article-7.jsonl") {
        $0.replacing(#""on":"2011-02-28""#, with: #""on":"2011-02-27""#)
      }
    },
    Session("verify", "shortened", [Call(arguments: ["verify"])]) {
      try $0.run(["append", "--by", "test"], input: Array(submitted.utf8), today: Question.today)
      try $0.change(segment: "00000274-later.jsonl") { text in
        text.split(separator: "\n").dropLast(2).map { $0 + "\n" }.joined()
      }
    },
  ]

  static let snapshots = [
    Session(
      "snapshot", "pruned",
      [
        Call(arguments: ["snapshot", "prune", "--dry-run"]),
        Call(arguments: ["snapshot", "prune"]),
        Call(arguments: ["snapshot", "prune"]), Call(arguments: ["snapshot", "list"]),
      ]),
    Session(
      "snapshot", "made",
      [
        Call(arguments: ["snapshot", "create", "--as-of", "2011-08-20"]),
        Call(
          arguments: [
            "snapshot", "create", "--as-of", "2012-06-29", "--known-by", "2012-09-14", "--at",
            "270",
          ]), Call(arguments: ["snapshot", "list"]), Call(arguments: ["snapshot", "verify"]),
      ]),
    Session(
      "snapshot", "broken",
      [
        Call(arguments: ["snapshot", "list"]), Call(arguments: ["snapshot", "verify"]),
        Call(arguments: ["verify"]),
      ]
    ) {
      let name = "Snapshots/2016-06-30~2016-09-05@275.json"
      let text = String(decoding: try $0.folder.bytes(of: name), as: UTF8.self)
      try $0.folder.write(text.replacing("met-late", with: "met"), to: name)
    },
  ]
}

extension TestProgram {
  /// Changes the text of a segment by hand.
  fileprivate func change(segment: String, _ change: (String) -> String) throws {
    let name = "Events/\(segment)"
    let text = String(decoding: try folder.bytes(of: name), as: UTF8.self)
    let changed = change(text)
    precondition(changed != text, "nothing to change in \(name)")
    try folder.write(changed, to: name)
  }
}
