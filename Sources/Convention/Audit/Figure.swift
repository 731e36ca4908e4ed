package import EventLog

/// What a document printed: a number, a date, a share, a list. Nothing about what is true.
package struct Figure: Sendable {
  /// A printed value.
  package enum Value: Sendable, Hashable {
    case number(Fraction)
    case date(PartialDate)

    /// What may stand for a value in the log.
    static let kind = ValueKind.nullable(.either([.integer(0...Int(Int32.max)), .decimal, .date]))

    /// From its form in the log; nil for none. A bare year is a date; other strings are dates or
    /// decimals.
    package init?(_ value: JSONValue) {
      if let number = value.integer {
        self = .number(Fraction(number))
      } else if let date = value.string.flatMap({ PartialDate($0) }) {
        self = .date(date)
      } else if let number = value.string.flatMap({ Fraction(decimal: $0) }) {
        self = .number(number)
      } else {
        return nil
      }
    }
  }

  /// Whether the names of the States are all printed.
  package enum List: String, Sendable, CaseIterable {
    case complete
    case open
    case elsewhere
    case absent
  }

  package let id: String
  /// The line that recorded it.
  package let line: Int
  package let origin: Origin
  package let document: String
  package let places: [String]
  package let theme: Theme
  package let label: String
  package let value: Value?
  package let outOf: Int?
  package let reason: NoNumber?
  package let unit: Unit
  package let hedge: Hedge?
  package let isForecast: Bool
  package let states: [CountryCode]?
  package let list: List
  package let asOf: Day?
  package let window: String?
  package let part: String?
  /// The day of each year it names.
  package let recurs: YearlyDay?

  /// The paragraph, row or bullet it stands in; for a footnote, the one that carries it.
  package var paragraph: String {
    let place = places.first ?? ""
    return place.firstRange(of: ", fn ").map { String(place[..<$0.lowerBound]) } ?? place
  }

  /// Whether it prints the names of all it counts.
  package var namesAll: Bool { list == .complete && states != nil }

  init(_ event: Event) {
    id = event.text(event[FigurePublished.figure])
    line = event.seq
    origin = event.origin
    document = event.document
    places = event[FigurePublished.places]
    theme = event[FigurePublished.section]
    label = event[FigurePublished.label]
    value = event[FigurePublished.value]
    outOf = event[FigurePublished.outOf]
    reason = event[FigurePublished.reason]
    unit = event[FigurePublished.unit]
    hedge = event[FigurePublished.hedge]
    isForecast = event[FigurePublished.forecast]
    states = event[FigurePublished.states]
    list = event[FigurePublished.list]
    asOf = event[FigurePublished.asOf]
    window = event[FigurePublished.window].map { event.text($0) }
    part = event[FigurePublished.part]
    recurs = event[FigurePublished.recurs].flatMap { YearlyDay($0) }
  }
}
