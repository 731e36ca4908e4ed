import Rendering

extension Call {
  /// How the answer is laid out: as wide as the terminal, else as `COLUMNS` says, else 100 columns.
  func layout(_ view: some Rendered, _ format: Format) throws(Stop) -> Layout {
    let asked = environment["COLUMNS"].flatMap { Int($0) }
    var layout = Layout(
      width: has("wide") ? nil : Terminal.columns ?? asked ?? Layout.widthWithoutTerminal,
      isColoured: Terminal.isThere && (environment["NO_COLOR"] ?? "").isEmpty
        && environment["TERM"] != "dumb")
    layout.columns = try columns(of: view, format)
    return layout
  }

  /// The columns of `--columns`, each of which the answer has.
  private func columns(of view: some Rendered, _ format: Format) throws(Stop) -> [String]? {
    guard let text = value("columns") else { return nil }
    let names = text.split(separator: ",").map { $0.trimming(while: { $0 == " " }) }
    let known = view.columnNames(as: format)
    if format == .json || known.isEmpty {
      throw .usage(
        "--columns chooses among the columns of a table; this answer has none",
        command: command.name)
    }
    let folded = Set(known.map(Layout.folded))
    for name in names where !folded.contains(Layout.folded(name)) {
      throw .usage(
        "there is no column \"\(name)\"; there are \(known.joined(separator: ", "))",
        command: command.name)
    }
    if names.isEmpty { throw .usage("--columns needs a value: A,B", command: command.name) }
    return names
  }
}

extension StringProtocol {
  /// Without such characters at both ends.
  fileprivate func trimming(while isLeft: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isLeft(first) { rest.removeFirst() }
    while let last = rest.last, isLeft(last) { rest.removeLast() }
    return String(rest)
  }
}
