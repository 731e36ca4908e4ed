import EventLog

/// A document as the generated ledger registers it.
struct Document {
  let id: String
  let title: String
  let publisher: String
  let lineage: String
  let published: Day
  /// Up to when its facts reach; nil except for progress reports, the documents that print figures.
  let cutoff: Day?

  /// Who speaks in it, where it is not the State itself.
  func voice(_ draw: inout Draw) -> String? {
    switch lineage {
    case "civil-society", "press": lineage
    case "meeting": draw.one(of: ["meeting", "coordinator", "secretariat"])
    case "progress-report": draw.chance(30) ? "unattributed" : nil
    default: nil
    }
  }
}

/// The documents of a generated ledger, by the day they were published.
struct DocumentShelf {
  private(set) var documents: [Document] = []
  /// Positions of the documents that print figures.
  private(set) var reports: [Int] = []

  /// Where the country codes come from.
  static let codes = 0
  /// The depositary's own.
  static let depositary = 1
  /// Where those begin that tell of facts.
  private static let firstTelling = 2
  private static let reportCount = 8
  private static let start = Calendar.first + 200

  /// - Parameter count: at least 40.
  init(count: Int, _ draw: inout Draw) {
    documents = [
      Document(
        id: "country-register", title: "Country codes and regions",
        publisher: "United Nations Statistics Division", lineage: "reference",
        published: Calendar.first, cutoff: nil),
      Document(
        id: "untc-xxvi-6", title: "Status of the Convention on Cluster Munitions",
        publisher: "Secretary-General of the United Nations, as depositary",
        lineage: "depositary", published: Calendar.last, cutoff: nil),
    ]
    let telling = count - DocumentShelf.firstTelling
    let span = Calendar.last - DocumentShelf.start
    for index in 0..<telling {
      let published = DocumentShelf.start + (index + 1) * span / telling
      let isReport = (index + 1) % (telling / DocumentShelf.reportCount) == 0
      if isReport, reports.count < DocumentShelf.reportCount {
        reports.append(documents.count)
        documents.append(DocumentShelf.report(reports.count, published))
      } else {
        documents.append(DocumentShelf.other(documents.count, published, &draw))
      }
    }
  }

  private static func report(_ number: Int, _ published: Day) -> Document {
    Document(
      id: "progress-report-\(number)", title: "Progress report, number \(number)",
      publisher: "President of the Meeting of States Parties", lineage: "progress-report",
      published: published, cutoff: published - 60)
  }

  private static func other(
    _ number: Int, _ published: Day, _ draw: inout Draw
  ) -> Document {
    let state = draw.one(of: State.all)
    let (kind, publisher, lineage) = draw.one(of: kinds)
    let code = state.code.lowercased()
    return Document(
      id: "\(kind)-\(published.year)-\(code)-\(number)",
      title: "\(state.name): \(Prose.phrase(&draw))", publisher: publisher, lineage: lineage,
      published: published, cutoff: nil)
  }

  private static let kinds = [
    ("article-7-report", "Permanent Mission to the United Nations", "state"),
    ("statement", "Ministry of Foreign Affairs", "state"),
    ("msp-final-document", "Meeting of States Parties", "meeting"),
    ("isu-page", "Implementation Support Unit", "meeting"),
    ("monitor-profile", "Landmine and Cluster Munition Monitor", "civil-society"),
    ("monitor-profile", "Landmine and Cluster Munition Monitor", "civil-society"),
    ("mine-action-review", "Norwegian People's Aid", "civil-society"),
    ("news", "Agence Côte-Sud", "press"),
  ]

  /// A document that can tell of a day: mostly a near one, sometimes one of much later.
  func telling(of day: Day, _ draw: inout Draw) -> Int {
    let first = firstTelling(of: day)
    let later = documents.count - first
    return first + draw.below(draw.chance(80) ? max(1, later / 20) : later)
  }

  /// The first document published on a day or later.
  private func firstTelling(of day: Day) -> Int {
    var (low, high) = (DocumentShelf.firstTelling, documents.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if documents[middle].published < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
