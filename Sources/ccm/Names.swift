import Convention
import EventLog

// What a person types for something registered: a State, a day, a document, a region.

extension Call {
  /// A State by code, name or the beginning of a name.
  func state(_ text: String, in ledger: Ledger) throws(Stop) -> CountryCode {
    switch ledger.registers.names.find(text) {
    case .found(let code): return code
    case .ambiguous(let codes):
      let names = codes.map(\.description).joined(separator: ", ")
      throw .usage("\"\(text)\" may be any of \(names)", command: command.name)
    case .unknown(let suggestion):
      let hint = suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
      throw .usage("no State is called \"\(text)\"\(hint)", command: command.name)
    }
  }

  /// The days that the value of an option stands for; nil where it is not given.
  func days(_ name: String, in registers: Registers) throws(Stop) -> NamedDays? {
    guard let text = value(name) else { return nil }
    let days: NamedDays
    do throws(MeasureError) { days = try registers.days(text) } catch {
      throw .usage("--\(name): \(error.message)", command: command.name)
    }
    if name != "known-by" { try expectYear(of: days.last, name) }
    return days
  }

  /// A document by identifier, title or the beginning of either.
  ///
  /// - Parameters:
  ///   - ids: the only ones that can be meant; all where nil.
  ///   - thing: what is asked for, in the error: `audit`.
  func document(
    _ text: String, among ids: [String]? = nil, for thing: String = "document", in ledger: Ledger
  ) throws(Stop) -> String {
    switch ledger.registers.document(named: text, among: ids) {
    case .found(let id): return id
    case .ambiguous(let ids):
      let more = ids.count > 8 ? " and \(ids.count - 8) more" : ""
      throw .usage(
        "\"\(text)\" may be any of \(ids.prefix(8).joined(separator: ", "))\(more)",
        command: command.name)
    case .unknown(let near):
      let all = ids.map { $0.isEmpty ? "" : "; there are \($0.joined(separator: ", "))" } ?? ""
      throw .usage(
        "no \(thing) \"\(text)\"" + (near.map { "; did you mean \"\($0)\"?" } ?? all),
        command: command.name)
    }
  }

  /// The States that `--state` and `--region` choose; nil where neither is given.
  ///
  /// - Parameter operand: a State named beside the options.
  func states(_ operand: String? = nil, in ledger: Ledger) throws(Stop) -> Set<CountryCode>? {
    if operand != nil, value("state") != nil {
      throw .usage("one State is enough: STATE or --state", command: command.name)
    }
    var chosen: Set<CountryCode>?
    if let name = operand ?? value("state") { chosen = [try state(name, in: ledger)] }
    if let region = try region(in: ledger) {
      let own = ledger.registers.states(ofRegion: region)
      chosen = chosen.map { $0.intersection(own) } ?? own
    }
    return chosen
  }

  /// The region that `--region` names, as it is registered.
  func region(in ledger: Ledger) throws(Stop) -> String? {
    guard let text = value("region") else { return nil }
    do throws(MeasureError) { return try ledger.registers.region(named: text) } catch {
      throw .usage("--region: \(error.message)", command: command.name)
    }
  }

  /// What the options of a call choose: States, a theme or an article, a document, days.
  ///
  /// - Parameter operand: a State named beside the options.
  func choice(_ operand: String? = nil, in ledger: Ledger) throws(Stop) -> Choice {
    var choice = try chosen(operand, in: ledger)
    let since = try days("since", in: ledger.registers)
    choice.after = try days("from", in: ledger.registers)?.before ?? since?.before
    choice.until = try days("to", in: ledger.registers)?.last
    return choice
  }

  /// The same without the days.
  func chosen(_ operand: String? = nil, in ledger: Ledger) throws(Stop) -> Choice {
    var choice = Choice()
    choice.states = try states(operand, in: ledger)
    if let theme: Theme = try word("theme") { choice.themes = [theme] }
    if let article = try article() {
      choice.themes = choice.themes?.intersection(article.themes) ?? article.themes
    }
    if let text = value("document") { choice.document = try document(text, in: ledger) }
    return choice
  }

  /// The article whose obligations `--article` asks for together.
  private func article() throws(Stop) -> ArticleGroup? { try word("article") }

  /// Where a choice of States shows in a heading: `, Africa`; nothing where all are asked about.
  func scope(in ledger: Ledger, on day: Day) throws(Stop) -> String? {
    let region = try region(in: ledger)
    guard let name = value("state") else { return region }
    return ledger.registers.name(try state(name, in: ledger), on: day)
  }
}

extension Option {
  /// What chooses a theme, by its name or by the article it comes from.
  static let subject = [
    Option("theme", "THEME", Theme.allCases.map(\.rawValue).joined(separator: ", ")),
    Option("article", "ARTICLE", "3, 4, 5 or 7: what belongs to that article"),
  ]

  /// What chooses a document.
  static let document = Option("document", "DOCUMENT", "only what that document tells")

  /// A span of days.
  static let span = [
    Option("from", "DAY", "only from then on"),
    Option("since", "DAY", "the same as --from"),
    Option("to", "DAY", "only up to then"),
  ]
}

extension Call {
  /// A measure, with a mark under the place that is wrong where it cannot be read.
  func measure(_ text: String) throws(Stop) -> Measure {
    do throws(MeasureError) { return try Measure(text) } catch {
      throw .usage("\(error.message)\(caret(text, error.offset))", command: command.name)
    }
  }

  private func caret(_ text: String, _ offset: Int?) -> String {
    offset.map { "\n  \(text)\n  \(String(repeating: " ", count: $0))^" } ?? ""
  }
}
