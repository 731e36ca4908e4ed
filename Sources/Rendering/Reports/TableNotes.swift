extension ReportPage.Grid {
  /// Adds a note on what the last row took in last; its letter is set behind the figure.
  ///
  /// - Parameter unique: makes an anchor of a name.
  mutating func add(_ note: ReportPage.Note, unique: (String) -> String) {
    guard let row = rows.indices.last else { return add(onWhole: note, unique: unique) }
    let hasFigure = rows[row].map { cell in
      cell.lines.contains { $0.runs.contains(where: \.isMark) }
    }
    guard let column = hasFigure.lastIndex(of: true) ?? rows[row].indices.last else { return }
    let letter = ReportPage.letter(notes.count { $0.letter != nil })
    let added = ReportPage.TableNote(
      letter: letter, anchor: unique("\(anchor ?? "table") note \(letter)"),
      place: words(of: column, in: rows[row]), note: note)
    let line = rows[row][column].lines.count - 1
    if line >= 0 {
      rows[row][column].lines[line].runs.append(.note(number: letter, anchor: added.anchor))
    }
    notes.append(added)
  }

  /// Adds a note on the table itself.
  private mutating func add(onWhole note: ReportPage.Note, unique: (String) -> String) {
    notes.append(
      .init(
        letter: nil, anchor: unique("\(anchor ?? "table") note"),
        place: title.flatMap { $0.isEmpty ? nil : $0 } ?? "The table", note: note))
  }

  /// What a reader calls a place of a row: the nearest words in front of its cell, else those of the
  /// line itself.
  private func words(of column: Int, in row: [ReportPage.Cell]) -> String {
    let before = row[..<column].reversed().compactMap(\.lines.first)
    let words = (before + row[column].lines.suffix(1)).lazy.map { ReportPage.words($0.runs) }
      .first { $0.contains(where: \.isLetter) }
    return ReportPage.shortened(words ?? "")
  }
}

extension ReportPage.Run {
  var isMark: Bool { if case .mark = self { true } else { false } }
}

extension ReportPage {
  /// Notes and lists of names are told apart by letters: `a`, `b`, and `aa` after `z`.
  static func letter(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
    return index < 26 ? letter : self.letter(index / 26 - 1) + letter
  }

  /// The words of a line, without signs and marks of notes.
  static func words(_ runs: [Run]) -> String {
    runs.map { run in
      switch run {
      case .text(let text): text
      case .mark(let mark): mark.text
      case .note: ""
      }
    }.joined()
  }

  /// The first words of a line, for a heading.
  fileprivate static func shortened(_ words: String) -> String {
    let longest = 60
    let words = words.last.map(":;.".contains) ?? false ? String(words.dropLast()) : words
    guard words.count > longest else { return words }
    let start = words.prefix(longest)
    return start[..<(start.lastIndex(of: " ") ?? start.endIndex)] + " …"
  }
}
