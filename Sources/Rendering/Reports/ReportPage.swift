import Convention

/// A report laid out for reading: what every written form of it has in common.
struct ReportPage {
  /// A piece of a line.
  enum Run {
    case text(String)
    case mark(Mark)
    /// The mark of a footnote; where it stands, by its anchor, where the report has it.
    case note(number: String, anchor: String?)
  }

  /// A figure in a line.
  struct Mark {
    var text: String
    /// How it stands; nil where the report shows no sign of the ledger.
    var standing: FigureStanding?
    /// What was printed, where something else stands here.
    var printed: String?
    /// Names that the ledger adds to a printed list.
    var added: [String] = []
    /// Where a link finds it, the first time it stands somewhere.
    var anchor: String?
    /// The names in a list, for a form that puts long lists apart.
    var names: [String] = []
  }

  /// What a note says, in order; what was learnt later comes last.
  struct Note {
    struct Line {
      let kind: FigureRemark.Kind
      /// The words in front, such as `75 printed, 72 on record.`
      let claim: String
      let reason: String?
      /// Where a link finds the figure spoken of: its id without the document. Nil where the line
      /// speaks of no figure, or of several.
      var figure: String?
    }
    var lines: [Line]
  }

  /// A note on a place of a table.
  struct TableNote {
    /// The letter that stands at the figure and in front of the note; nil on the whole table.
    let letter: String?
    let anchor: String
    /// The place in the table's own words: `Action 12`.
    let place: String
    let note: Note
  }

  /// A numbered paragraph, an item, a question, a footnote.
  struct Place {
    let kind: EntryKind
    let anchor: String
    /// As printed.
    let number: String?
    let runs: [Run]
    /// How deep an item stands: 1 for `(a)`, 2 for `(i)` under it.
    var depth = 1
    /// Anchors of figures that no word stands for.
    var extraAnchors: [String] = []
    var footnotes: [Place] = []
    var note: Note?
  }

  struct Cell {
    /// Lines of it, each with its anchors.
    var lines: [(anchors: [String], runs: [Run])] = []
  }

  struct Grid {
    var anchor: String?
    var title: String?
    var header: [[Run]] = []
    var headerAnchors: [String] = []
    var rows: [[Cell]] = []
    /// Footnotes that its cells set.
    var footnotes: [Place] = []
    /// Notes on its places.
    var notes: [TableNote] = []
    /// Columns of numbers.
    var numeric: Set<Int> = []
  }

  enum Block {
    case heading(level: Int, number: String?, title: String, anchor: String)
    case place(Place)
    case table(Grid)
    /// A list without numbers.
    case list([[Run]])
  }

  /// What the report is called where there is no room for its head.
  let title: String
  /// The lines of its head; one of them is the title.
  var masthead: [(runs: [Run], isTitle: Bool)] = []
  var mastheadAnchors: [String] = []
  var mastheadNote: Note?
  var blocks: [Block] = []
  /// Whether figures bear signs, which a legend explains once.
  var hasLegend = false
  /// Whether a form may put long lists of names apart from their sentence.
  var setsNamesApart = false
  /// What it rests on; nil where the report shows no sign of the ledger.
  var basis: String?
}

extension ReportPage {
  /// How deep an item stands, by its place: `para 26(a)` stands 1 deep, `para 26(a)(i)` 2.
  static func depth(ofItemAt place: String) -> Int { place.ranges(of: ")(").count + 1 }

  /// A place as the fragment of an address: `para 12, fn 1` is `para-12-fn-1`.
  static func anchor(_ place: String) -> String {
    var slug = ""
    for byte in place.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.append(Character(Unicode.Scalar(byte)))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        slug.append(Character(Unicode.Scalar(byte + 32)))
      default: if slug.last != "-", !slug.isEmpty { slug.append("-") }
      }
    }
    return slug.last == "-" ? String(slug.dropLast()) : slug
  }
}
