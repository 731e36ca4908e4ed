import Convention
import EventLog

/// The days a generated ledger speaks of, and its meetings.
enum Calendar {
  /// The day the Convention was adopted.
  static let first = Day.date(2008, 5, 30)
  /// No fact is later, and no line was recorded earlier.
  static let last = Day.date(2024, 12, 31)

  /// A meeting of the Convention.
  struct Meeting {
    let id: String
    let name: String
    let kind: String
    let place: String
    let first: Day
    let last: Day
  }

  /// Two a year, from the first to the last.
  static let meetings: [Meeting] = (0..<14).flatMap { year -> [Meeting] in
    let june = Day.date(2010, 6, 24).adding(years: year)
    let september = june + 90
    let number = year + 1
    return [
      Meeting(
        id: "intersessional-\(2010 + year)", name: "Intersessional Meeting \(2010 + year)",
        kind: "intersessional", place: "Geneva", first: june, last: june + 3),
      Meeting(
        id: "\(number)msp", name: "Meeting of States Parties, number \(number)",
        kind: "meeting-of-states-parties",
        place: ["Vientiane", "Beirut", "Oslo", "Lusaka", "San José"][year % 5],
        first: september, last: september + 4),
    ]
  }

  /// The meetings that others are counted from.
  static let decidingMeetings = meetings.filter { $0.kind == "meeting-of-states-parties" }
}
