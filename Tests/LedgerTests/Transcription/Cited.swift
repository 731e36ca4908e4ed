import Convention
import EventLog

/// What the events and figures of one document cite, by place.
///
/// A paragraph and its footnotes count as one place: `seven States parties⁸` is a figure of
/// paragraph and footnote alike. So do the rows of a table and the indicators of an action. A
/// lettered item is a place of its own.
struct Cited {
  fileprivate struct Contents {
    var numbers: Set<Fraction> = []
    var percents: Set<Fraction> = []
    var shares: Set<Hedge> = []
    /// The ends of dates, as written in the log.
    var dates: Set<String> = []
    var states: Set<CountryCode> = []
  }

  private var contents: [String: Contents] = [:]

  /// - Parameter ledger: corrections and retractions apply; remarks on figures cite nothing.
  init(_ document: String, in ledger: Ledger) {
    for event in ledger.standing where event.document == document {
      guard ![.figureMeasured, .figureRelated, .findingRecorded].contains(event.type) else {
        continue
      }
      let places =
        [event.place] + (event.type == .figurePublished ? event[FigurePublished.places] : [])
      for place in Set(places.flatMap(Cited.places)) {
        contents[place, default: Contents()].take(event)
      }
    }
  }

  func holds(_ token: PrintedToken, at place: String) -> Bool {
    guard let contents = contents[Cited.paragraph(place)] else { return false }
    switch token {
    case .number(let number):
      return contents.numbers.contains(number) || contents.holdsYear(number.integer)
    case .percent(let share):
      // A third is printed as a word and kept as 33.3.
      let margin = Fraction(1, over: 2)
      return contents.percents.contains { share - margin <= $0 && $0 <= share + margin }
    case .share(let hedge): return contents.shares.contains(hedge)
    case .date(let parts):
      return parts.allSatisfy { part in
        contents.dates.contains { part.isFound(in: $0[...]) }
      }
    case .hours: return false
    case .state(let code): return contents.states.contains(code)
    }
  }

  /// `para 29, fn 8` counts with `para 29`, `table 3, row 1, item 2` with `table 3`.
  static func paragraph(_ place: String) -> String {
    String(place.replacing(/, (?:fn|row|indicator) .*$/, with: ""))
  }

  /// `body, paras 8-11` stands for four places.
  private static func places(_ place: String) -> [String] {
    guard let match = place.firstMatch(of: /^(.*)paras (\d+)-(\d+)$/), let first = Int(match.2),
      let last = Int(match.3), first <= last
    else { return [paragraph(place)] }
    return (first...last).map { "\(match.1)para \($0)" }
  }
}

extension Cited.Contents {
  fileprivate mutating func take(_ event: Event) {
    if let state = event.state { states.insert(state) }
    // What lies between two meetings is the heading's, not this place's.
    if let on = event.on, !event[Common.inferred] { take(date: on.text) }
    // What only tells facts apart is not printed.
    let data = event.payload
    for member in data.members ?? []
    where !["occurrence", "request"].contains(member.name) {
      guard member.name != "value" || data["unit"]?.string != "percent" else { continue }
      take(member.value)
    }
    if event.type == .figurePublished { take(figure: data) }
  }

  private mutating func take(figure: JSONValue) {
    let value = figure["value"].flatMap { value in
      value.integer.map { Fraction($0) } ?? value.string.flatMap { Fraction(decimal: $0) }
    }
    if figure["unit"]?.string == "percent" {
      if let value { percents.insert(value) }
      if value == Fraction(50) { shares.formUnion([.half, .majority]) }
    } else if let value {
      numbers.insert(value)
    }
    if let hedge = figure["hedge"]?.string.flatMap({ Hedge(rawValue: $0) }) { shares.insert(hedge) }
  }

  private mutating func take(_ value: JSONValue) {
    if let number = value.integer { numbers.insert(Fraction(number)) }
    if let text = value.string {
      if let state = CountryCode(text) { states.insert(state) }
      if PartialDate(text) != nil { take(date: text) }
      if let number = Fraction(decimal: text) { numbers.insert(number) }
    }
    for element in value.array ?? [] { take(element) }
    for member in value.members ?? [] { take(member.value) }
  }

  private mutating func take(date: String) {
    dates.formUnion(date.split(separator: "/").filter { $0 != ".." }.map(String.init))
  }

  fileprivate func holdsYear(_ year: Int?) -> Bool {
    guard let year, (1900...2100).contains(year) else { return false }
    return dates.contains { $0.hasPrefix("\(year)") }
  }
}
