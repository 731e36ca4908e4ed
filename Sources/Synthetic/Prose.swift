/// Free text: mostly plain, sometimes with letters beyond ASCII (in NFC) or characters that JSON
/// escapes.
enum Prose {
  /// So many words.
  static func phrase(_ draw: inout Draw, words: ClosedRange<Int> = 2...6) -> String {
    let (isWide, isEscaped) = (draw.chance(12), draw.chance(6))
    var text = ""
    for index in 0..<draw.within(words) {
      if index > 0 { text += " " }
      if isWide, draw.chance(30) {
        text += draw.one(of: wide)
      } else if isEscaped, draw.chance(30) {
        text += draw.one(of: escaped)
      } else {
        text += draw.one(of: plain)
      }
    }
    return text
  }

  static func sentence(_ draw: inout Draw) -> String {
    "The source says: " + phrase(&draw, words: 4...12) + "."
  }

  /// A place of a document that no other passage has: the number is the document's own count.
  static func place(_ number: Int, of state: String, _ draw: inout Draw) -> String {
    switch draw.below(20) {
    case 0..<9: "para \(number)"
    case 9..<14: "para \(number), fn \(number * 2 + 1)"
    case 14..<16: "table \(number % 9 + 1), row \(number)"
    case 16..<18: "summary, \(draw.one(of: headings)), bullet \(number)"
    case 18: "profile of \(state), \(draw.one(of: headings)), para \(number)"
    default: "statement \"\(phrase(&draw, words: 2...5))\", para \(number)"
    }
  }

  private static let headings = [
    "stockpile destruction", "clearance and risk education", "victim assistance",
    "international cooperation and assistance", "transparency measures",
    "national implementation measures", "universalization", "cluster munition ban policy",
  ]

  private static let plain = [
    "the", "government", "of", "reported", "that", "it", "has", "no", "cluster", "munitions",
    "areas", "under", "its", "jurisdiction", "or", "control", "and", "will", "complete",
    "clearance", "before", "deadline", "survey", "submunitions", "destroyed", "victims",
    "assistance", "national", "authority", "plan", "statement", "declared", "in", "accordance",
    "with", "article", "transparency", "report", "for", "training", "purposes",
  ]

  private static let wide = [
    "République", "Côte", "État", "Übereinkommen", "señal", "Curaçao", "条約", "соглашение",
    "“quoted”", "São", "naïve", "الاتفاقية", "🕊",
  ]

  private static let escaped = ["\"State\"", "a\\b", "\\\\", "c:\\d", "\"\\\""]
}
