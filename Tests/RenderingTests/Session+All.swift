extension Session {
  static let all = usage + appending + typing + checking + snapshots + proving

  private static let usage = [
    Session(
      "state",
      usage: [
        ["--asof", "2020-01-01"], ["--as-of", "2020-13"], ["--as-of", "msp"],
        ["--as-of=2020-02-30"], ["--at", "-1"],
        ["--at", "999999"], ["--format", "xml"], ["--format", "csv", "--format", "json"],
        ["--help=1"], ["LAO", "NOR"], ["Norwya"], ["zzzzzzzz"], ["L"],
        ["--region", "afrika"], ["--article", "6"], ["LAO", "--region", "asia"],
        ["--ledger", "/nowhere"],
      ]),
    Session("measure", usage: wrongMeasures.map { [$0] } + [[], ["parties", "signatories"]]),
    Session(
      "series",
      usage: [
        [], ["partis"], ["parties", "--to", "2012-01-01"],
        ["parties", "a", "b", "c", "d"],
        ["parties", "--from", "2012-01-01", "--every", "week"],
        ["parties", "--as-of", "2012-01-01"],
        ["parties", "--from", "2012-01-02", "--to", "2012-01-01"],
      ]),
    Session(
      "audit",
      usage: [
        [], ["--all", "oslo-2012"], ["untc"], ["oslo-2013"], ["zzzzzzzz"],
        ["--all", "--verdict", "false"],
      ]),
    Session("explain", usage: [[], ["oslo-2012/para-4/9"], ["zzzzzzzz"]]),
    Session("history", usage: [[], ["LAO", "NOR"], ["Norwya"]]),
    Session(
      "diff",
      usage: [
        [], ["--to", "2012-01-01"], ["--from", "3012"],
        ["--from", "2012-01-02", "--to", "2012-01-01"], ["LAO"],
      ]),
    Session(
      "deadlines",
      usage: [["--status", "late"], ["--article", "9"], ["--within", "soon"], ["LAO", "NOR"]]),
    Session(
      "report",
      usage: [
        [], ["beirut-2012"], ["zzzzzzzz"], ["beirut-2011", "--as-of", "2012-01-01"], ["11msp-2023"],
        ["beirut-2011", "--values", "prnted"],
      ]),
    Session("coverage", usage: [["LAO"]]),
    Session(
      "snapshot",
      usage: [
        [], ["make"], ["create"], ["list", "verify"], ["list", "--format", "xml"], ["prune", "x"],
      ]),
    Session(
      "append",
      usage: [
        [], ["--by", "test"], ["--by", "test", "--dry-run=1"],
        ["--by", "test", "missing.jsonl"],
        ["--types", "treaty.singed"], ["--types", "treaty.signed", "use.denied"],
      ]),
    Session(
      "new",
      usage: [
        [], ["ratification"], ["treaty.singed"], ["treaty.signed", "Norwya"],
        ["treaty.signed", "Norway", "Sweden"], ["treaty.signed", "Norway", "onn=2012"],
        ["treaty.signed", "Norway", "on=2012", "on=2013"], ["treaty.signed", "on.day=2012"],
        ["meeting.registered", "parts.2.first=2012-01-01"],
        ["treaty.signed", "Norway", "--source", "untc"],
        ["treaty.signed", "Norway", "on=2012-13", "--source", "untc", "--at", "NOR"],
        ["treaty.signed", "Norway", "--append"],
      ]),
    Session(
      "correct",
      usage: [
        [], ["--by", "test"], ["--by", "test", "0"], ["--by", "test", "999"],
        ["--by", "test", "64"], ["--by", "test", "64", "on"], ["--by", "test", "64", "on=2012"],
        ["--by", "test", "64", "on=2011-03-24", "--reason", "r"],
        ["--by", "test", "64", "on=2011-03-32", "--reason", "r"],
        ["--by", "test", "64", "state=NOR", "--reason", "r"],
      ]),
    Session(
      "retract",
      usage: [
        [], ["--by", "test"], ["--by", "test", "1"], ["--by", "test", "1", "--reason", "r"],
        ["--by", "test", "64", "65", "--reason", "r"],
      ]),
    Session(
      "log",
      usage: [
        ["x"], ["--since", "281"], ["--since", "5", "--until", "4"], ["--until", "last"],
        ["--at", "3"],
      ]),
    Session("validate", usage: [["missing.jsonl"], ["--dry-run"]]),
    Session("verify", usage: [["Events"], ["--format", "json"], ["missing"]]),
    Session(
      "checkpoint",
      usage: [["x"], ["--at", "999"], ["--at", "0"], ["--out"], ["--out", "-", "--sign", "key"]]),
    Session(
      "prove",
      usage: [[], ["0"], ["281"], ["1", "2"], ["--from", "0"], ["--from", "5", "5"], ["x"]]),
    Session("repair", usage: [["Events"]]),
    Session("completions", usage: [[], ["sh"], ["words", "--", "stat"]]),
    Session("man", usage: [["stat"], ["state", "diff"]]),
    Session("show", usage: [[], ["0"], ["281"], ["5..3"], ["x"]]),
    Session("find", usage: [[], ["x", "--kind", "figur"]]),
    Session("list", usage: [["countrys"], ["t"], ["x", "y"]]),
    Session(
      "movements",
      usage: [
        [], ["parties"], ["partis", "--from", "2011"], ["date.consent", "--from", "2011"],
        ["parties", "--from", "2012", "--to", "2011"],
      ]),
    Session(
      "statistics",
      usage: [[], ["meeting.dates(meeting: 2msp)"], ["rule.initial-days"], ["parties", "x"]]),
    Session(
      "changes",
      usage: [[], ["--since", "281"], ["--since", "abcdef012345"], ["--since", "100", "x"]]),
    Session(
      "ccm", "usage", ["stat", "zzzzzz", "--vrsion", "--version"].map { Call(arguments: [$0]) }),
  ]

  private static let wrongMeasures = [
    "", "partis", "zzzzzzzz", "parties(", "parties()", "parties parties", "parties(basis: x)",
    "joined(sinc: 2msp)", "joined(since: 99msp)", "joined(since: 2msp, since: 2msp)",
    "joined(window: 1999)", "announced", "announced(act: signature)", "reported(topic: x)",
    "article7.complied(year: x)", "minus(from: parties)", "union(of: [parties, partis])",
    "meeting.plenaries(meeting: 1msp)", "target(target: x)",
    "quantity(of: stockpile.destroyed, member: types)",
  ]
}
