import Convention
import EventLog

/// Rows as other programs read them: a header that never changes, numbers as numbers, what the
/// answer rests on in every row.
///
/// A cell without a value is empty. A date that may be any of several days takes two columns, its
/// first and its last possible day; an open end is empty. Truth is `1` or `0`.
struct DataTable {
  private let columns: [String]
  private let basis: [String]
  private var rows: [[String]] = []

  /// The columns in which every row says what it rests on.
  static let basisColumns = ["asOf", "knownBy", "size", "root", "rules"]

  /// - Parameter basis: nil for an answer that says nothing of the Convention.
  init(_ columns: [String], _ basis: Basis?) {
    self.columns = columns + (basis == nil ? [] : DataTable.basisColumns)
    self.basis = basis.map(DataTable.cells) ?? []
  }

  /// Adds a row.
  ///
  /// - Parameter basis: the row's own, where the rows of a table rest on several.
  mutating func append(_ cells: [String?], basis: Basis? = nil) {
    let row = cells.map { $0 ?? "" } + (basis.map(DataTable.cells) ?? self.basis)
    precondition(row.count == columns.count, "a row has a cell for each column")
    rows.append(row)
  }

  var table: Table { Table(columns, rows: rows) }

  private static func cells(_ basis: Basis) -> [String] {
    [
      basis.axes.asOf.description, basis.axes.knownBy.description, String(basis.size),
      basis.root, String(Basis.rulesVersion),
    ]
  }
}

extension Table {
  /// A table for reading as one for other programs: its columns named as members are,
  /// `firstDay` for "First day", with what every row rests on behind them.
  func data(_ basis: Basis?) -> Table {
    var data = DataTable(header.map(Table.member), basis)
    for row in rows { data.append(row.map { $0 == "-" ? nil : $0 }) }
    return data.table
  }

  private static func member(_ title: String) -> String {
    title.split(separator: " ").enumerated().map { place, word in
      place == 0 ? word.lowercased() : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }
}

/// Values as cells of data.
enum Cell {
  /// The first and the last possible day of a date.
  static func days(_ range: DateRange?) -> [String?] {
    [range?.earliest?.description, range?.latest?.description]
  }

  static func flag(_ truth: Bool) -> String { truth ? "1" : "0" }

  static func number(_ number: Int?) -> String? { number.map(String.init) }

  /// Rounded to two decimals.
  static func number(_ number: Fraction?) -> String? { number?.decimal }

  /// Lines or codes, a space between them.
  static func list(_ items: [some CustomStringConvertible]) -> String {
    items.map(\.description).joined(separator: " ")
  }
}
