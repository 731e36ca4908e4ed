package import EventLog

/// What a document printed: a number, a date, a share, a list. Nothing about what is true.
package struct Figure: Sendable {
  /// A printed value, in the form it has in the log.
  package enum Value: Sendable, Hashable {
    case number(Fraction)
    case date(PartialDate)

    init?(_ value: JSONValue?) {
      if let number = value?.integer {
        self = .number(Fraction(number))
      } else if let text = value?.string {
        // A bare year is a date; other strings are dates or decimals.
        if let date = PartialDate(text) {
          self = .date(date)
        } else if let number = Fraction(decimal: text) {
          self = .number(number)
        } else {
          return nil
        }
      } else {
        return nil
      }
    }

    /// Its JSON form in answers.
    package var json: JSONValue {
      switch self {
      case .number(let number):
        number.integer.map { .integer($0) } ?? .number(number.decimal)
      case .date(let date): .string(date.text)
      }
    }
  }

  /// Whether the names of the States are all printed.
  package enum List: String, Sendable {
    case complete
    case open
    case elsewhere
    case absent
  }

  package let id: String
  /// The line that recorded it.
  package let seq: Int
  package let origin: Origin
  package let document: String
  package let places: [String]
  package let theme: Theme
  package let label: String
  package let value: Value?
  package let outOf: Int?
  package let reason: String?
  package let unit: String
  package let hedge: Hedge?
  package let isForecast: Bool
  package let states: [StateCode]?
  package let list: List
  package let asOf: Day?
  package let window: String?
  package let part: String?

  /// The paragraph, row or bullet it stands in; for a footnote, the one that carries it.
  package var paragraph: String {
    let place = places.first ?? ""
    return place.firstRange(of: ", fn ").map { String(place[..<$0.lowerBound]) } ?? place
  }

  init?(_ event: Event) {
    let data = event.data
    guard event.type == .figurePublished, let theme = Theme(rawValue: data.text("section")),
      let list = List(rawValue: data.text("list"))
    else { return nil }
    id = data.text("figure")
    seq = event.seq
    origin = event.origin
    document = event.source.document
    places = data.texts("places")
    self.theme = theme
    label = data.text("label")
    value = Value(data["value"])
    outOf = data["outOf"]?.integer
    reason = data["reason"]?.string
    unit = data.text("unit")
    hedge = data["hedge"]?.string.flatMap { Hedge(rawValue: $0) }
    isForecast = data["forecast"]?.bool == true
    states = data["states"].map { _ in data.texts("states").compactMap { StateCode($0) } }
    self.list = list
    asOf = data.day("asOf")
    window = data["window"]?.string
    part = data["part"]?.string
  }
}
