/// Pieces of an answer as text.
struct BlockText {
  private let layout: Layout

  init(_ layout: Layout) { self.layout = layout }

  func text(_ block: View.Block) -> String {
    switch block {
    case .heading(1, let title): return heading(title, "=")
    case .heading(2, let title): return heading(title, "-")
    case .heading(_, let title): return wrapped(title)
    case .paragraph(let text): return wrapped(text)
    case .table(let table): return table.text(layout)
    case .list(let items): return items.map { wrapped("- " + $0, hanging: 2) }.joined()
    case .chart(let chart): return chart.text(layout)
    case .verbatim(let text):
      let lines = text.hasSuffix("\n") ? text.dropLast() : text[...]
      return lines.split(separator: "\n", omittingEmptySubsequences: false)
        .map { JSONLines.wrapped(String($0), width: layout.width) + "\n" }.joined()
    }
  }

  private func heading(_ title: String, _ line: String) -> String {
    let text = wrapped(title)
    let width = text.split(separator: "\n").map { TextWidth.of($0) }.max() ?? 0
    return text + String(repeating: line, count: width) + "\n"
  }

  private func wrapped(_ text: String, hanging: Int = 0) -> String {
    guard let width = layout.width else { return text + "\n" }
    let hang = String(repeating: " ", count: hanging)
    return Wrapping.lines(text, width: width - hanging, firstWidth: width).enumerated()
      .map { ($0.offset == 0 ? "" : hang) + $0.element + "\n" }.joined()
  }
}
