import Convention
import EventLog

/// A date as text for reading says it.
enum SpokenDate {
  /// A date in the notation of EDTF in words: `by 2011-08-20`, `2011-09-17 to 2012-06-29`.
  static func text(_ notation: String) -> String {
    let ends = notation.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return notation }
    if ends[0] == ".." { return ends[1] == ".." ? "unknown" : "by \(ends[1])" }
    return ends[1] == ".." ? "from \(ends[0])" : "\(ends[0]) to \(ends[1])"
  }
}

extension DateRange {
  /// The days in words, a whole month or year by its name: `2013-07`.
  var spoken: String {
    guard let earliest, let latest, earliest < latest else { return SpokenDate.text(description) }
    let month = String(earliest.description.prefix(7))
    if self == PartialDate(month).map(DateRange.init) { return month }
    let year = String(earliest.description.prefix(4))
    if self == PartialDate(year).map(DateRange.init) { return year }
    return SpokenDate.text(description)
  }
}

extension Sequence {
  /// In the order in which people look for names: accents and case do not matter.
  func sortedByName(_ name: (Element) -> String) -> [Element] {
    map { (name: name($0), element: $0) }
      .sorted { CountryNames.precedes($0.name, $1.name) }.map(\.element)
  }
}
