import Foundation

/// The columns that each command writes as CSV, for good, and what stands in them.
enum DataColumns {
  enum Kind: Character {
    case text = " "
    case integer = "#"
    case number = "%"
    case day = "@"
    /// `1` or `0`.
    case flag = "?"
  }

  struct Column {
    let name: String
    let kind: Kind
  }

  /// By command, or by command and question where one command gives several tables. A sign behind a
  /// name says what stands in the column: `#` an integer, `%` a number, `@` a day, `?` a flag.
  private static let declared: [String: String] = [
    "state": """
    state name membership inForce signedFrom@ signedTo@ consent consentFrom@ consentTo@ \
    entryIntoForceFrom@ entryIntoForceTo@ initialReportDueFrom@ initialReportDueTo@ initialReport \
    article3 article4 article5 legislation
    """,
    "measure": "measure state name answer low% high% unit from@ to@ lines",
    "series": """
    measure document low% high% unit open? withoutRecord# lowThen% highThen% published% figures
    """,
    "deadlines": """
    state name article year# firstDueFrom@ firstDueTo@ dueFrom@ dueTo@ status metFrom@ metTo@ \
    daysLate# requestDue@ requests# granted# leftOutBy binding?
    """,
    "audit": """
    figure document place theme label hedge published% publishedDate outOf# unit low% high% \
    computedDate open? verdict evidence revised? conflicts added missing cause reason measure
    """,
    "diff": "change state name year# from@ to@ certain? after@",
    "history": """
    state name from@ to@ date what derived? type document place voice line# file known@ \
    disputed? corrected? retractedBy#
    """,
    "coverage": "of theme year# document lineage events# figures# documents# first@ last@",
    "explain": """
    figure published% low% high% verdict evidence state name remark line# type date document \
    place file
    """,
    "state/one": "section name value",
    "log": "line# recorded by what on source place since",
    "log/accessions": "lines accession recorded by handedOverBy on files",
    "state/grouped": "region parties# inForce# signatories# withdrawn# undecided#",
    "measure/grouped": "measure region low% high% unit",
    "series/grouped": "measure region low% high%",
    "deadlines/grouped": """
    region open# met# met-late# received# overdue# missing# absent# lapsed# unknown# all#
    """,
    "diff/state": "on what certain lines",
    "movements": "direction name on@ why what lines state",
    "changes": "change line# about# state on what why",
    "show": "line# type state on document place recorded standing says",
    "find": "kind found text line#",
    "list": "list entries# whatItHolds",
    "statistics": "measure rank# state name low% high% from@ to@ years% lines",
    "statistics/states": "group name low% high% among# lowShare% highShare%",
    "measure/list": "name arguments counts -",
    "snapshot": "asOf@ knownBy@ size# status told -",
    "append": "type member required form meaning -",
  ]

  /// What every row of an answer rests on.
  private static let basis = "asOf@ knownBy@ size# root rules#"

  static func columns(of question: Question) -> [Column]? {
    guard
      let own = declared["\(question.command)/\(question.name)"] ?? declared[question.command]
    else { return nil }
    let whole = own.hasSuffix("-") ? String(own.dropLast(2)) : own + " " + basis
    return whole.split(separator: " ").map { word in
      guard let kind = word.last.flatMap(Kind.init) else {
        return Column(name: String(word), kind: .text)
      }
      return Column(name: String(word.dropLast()), kind: kind)
    }
  }
}

extension DataColumns.Column {
  /// Whether a text may stand in a cell of the column; an empty cell is no value.
  func holds(_ text: String) -> Bool {
    if text.isEmpty { return true }
    return switch kind {
    case .text: !["-", "null", "nil"].contains(text)
    case .integer: Int(text).map { String($0) == text } ?? false
    case .number: text.wholeMatch(of: /-?\d+(\.\d{1,2})?/) != nil
    case .day: text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
    case .flag: text == "1" || text == "0"
    }
  }

  /// Its type in SQLite.
  var sqlType: String {
    switch kind {
    case .text, .day: "TEXT"
    case .integer, .flag: "INTEGER"
    case .number: "REAL"
    }
  }
}
