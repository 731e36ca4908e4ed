import Convention
import EventLog

/// A figure's value or list as a sentence has it.
struct FigureText {
  /// The number, date or list.
  let figure: String
  /// The words that agree with it.
  let words: String?

  /// - Parameters:
  ///   - isStart: whether it begins a sentence.
  ///   - inWords: whether small numbers are written in words.
  init(
    _ content: CitedFigure.Content, _ citation: CitedFigure, isStart: Bool, inWords: Bool,
    name: (CountryCode) -> String
  ) {
    let text = Wordless(
      content, citation, isStart: isStart, inWords: inWords, name: name)
    figure = isStart ? English.capitalised(text.figure) : text.figure
    words = text.words
  }

  /// Its words before a capital is set.
  private struct Wordless {
    var figure: String
    var words: String?

    init(
      _ content: CitedFigure.Content, _ citation: CitedFigure, isStart: Bool, inWords: Bool,
      name: (CountryCode) -> String
    ) {
      var counted: (one: String, more: String)?
      if case .counted(let one, let more) = citation.aspect { counted = (one, more) }
      words = counted?.more
      switch content {
      case .number(let low, let high, let hedge):
        if low == high, low == Fraction(1) { words = counted?.one }
        let unit = citation.entry.figure.unit
        if low == high, low == Fraction(0), inWords || counted != nil {
          figure = counted != nil ? "no" : unit == .states ? "none" : "zero"
          return
        }
        func number(_ number: Fraction, isStart: Bool) -> String {
          let isShort = unit != .percent && number < Fraction(10)
          guard inWords, isShort || isStart, let whole = number.integer else {
            return English.digits(number)
          }
          return English.words(whole) ?? English.digits(number)
        }
        let hedged = hedge.map { FigureText.words($0) + " " } ?? ""
        figure =
          low == high
          ? hedged + number(low, isStart: isStart && hedge == nil)
          : "between \(number(low, isStart: false)) and \(number(high, isStart: false))"
      case .share(let hedge): figure = FigureText.words(hedge)
      case .date(let date): figure = English.date(date)
      case .days(let days): figure = English.list(days.map(English.range))
      case .yearly(let day): figure = English.day(day)
      case .wordsOnly:
        figure = words ?? "some"
        words = nil
      case .notApplicable: figure = "N/A"
      case .states(let states, let perhaps):
        figure = FigureText.list(states.map(name), perhaps: perhaps.map(name), inText: inWords)
      case .listElsewhere: figure = "the list is not in the text at hand"
      }
    }
  }

  /// Names in their order, those of which it is open last. A few names in a sentence take their
  /// articles; a long list does without.
  static func list(_ names: [String], perhaps: [String], inText: Bool) -> String {
    let takesArticles = inText && names.count + perhaps.count <= 3
    func ordered(_ names: [String]) -> [String] {
      sorted(names).map { takesArticles ? English.articled($0) : $0 }
    }
    let (sure, open) = (ordered(names), ordered(perhaps))
    if open.isEmpty { return sure.isEmpty ? "none" : English.list(sure) }
    let doubt = "perhaps \(English.list(open))"
    return sure.isEmpty ? doubt : "\(sure.joined(separator: ", ")) and \(doubt)"
  }

  static func sorted(_ names: [String]) -> [String] { names.sorted(by: CountryNames.precedes) }

  static func words(_ hedge: Hedge) -> String {
    switch hedge {
    case .nearly: "nearly"
    case .about: "about"
    case .atLeast: "at least"
    case .moreThan: "more than"
    case .majority: "the majority"
    case .half: "half"
    case .almostAll: "almost all"
    }
  }
}
