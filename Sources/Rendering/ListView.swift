package import Convention
import EventLog

/// What is registered, list by list.
package enum ListView {
  package static func view(
    _ listing: Listing, _ listings: Listings, _ basis: Basis
  ) -> View {
    let table = table(listing, listings)
    return View(
      blocks: [
        .heading(1, capitalized(listing.rawValue)), .paragraph(about(listing)), .table(table),
      ], json: json(table), basis: basis.line,
      rows: table.data(basis))
  }

  /// The lists there are.
  package static func overview(_ listings: Listings, _ basis: Basis) -> View {
    var table = Table(["List", "Entries", "What it holds"], numeric: [1])
    table.rows = Listing.allCases.map {
      [$0.rawValue, String(ListView.table($0, listings).rows.count), about($0)]
    }
    return View(
      blocks: [.heading(1, "Lists"), .table(table)], json: json(table), basis: basis.line,
      rows: table.data(basis))
  }

  /// A table as objects, its columns as members: `initialReport` for "Initial report".
  private static func json(_ table: Table) -> JSONValue {
    let names = table.header.map { title in
      let words = title.split(separator: " ")
      return words.enumerated().map {
        $0.offset == 0 ? $0.element.lowercased() : capitalized($0.element)
      }
      .joined()
    }
    return .array(
      table.rows.map { row in
        .object(
          row.indices.map { column in
            let cell = row[column]
            let isNumber = table.numeric.contains(column)
            return (
              names[column],
              cell.isEmpty ? .null : isNumber ? Int(cell).map { .integer($0) } : .string(cell)
            )
          })
      })
  }

  private static func capitalized(_ word: some StringProtocol) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func about(_ listing: Listing) -> String {
    switch listing {
    case .countries: "States and territories, with the names and codes they are found by."
    case .regions: "Regions and their parts, for --region and for region: in measures."
    case .documents: "Sources, with their dates and how many lines rest on them."
    case .meetings: "Meetings, for since: and meeting: in measures, and as days."
    case .windows: "Periods, for window: in measures."
    case .targets: "Numbers that action plans aim at, for target: in measures."
    case .themes: "Themes, for --theme."
    case .topics: "Steps that States report under action plans, for topic: in measures."
    case .measures: "Questions that can be asked; every one also takes region: and at:."
    case .types: "Event types of the log."
    case .figures: "Figures that documents print; 'ccm explain FIGURE' opens one."
    }
  }

  private static func table(_ listing: Listing, _ listings: Listings) -> Table {
    switch listing {
    case .countries: countries(listings)
    case .regions: regions(listings)
    case .documents: documents(listings)
    case .meetings: meetings(listings)
    case .windows: windows(listings)
    case .targets: targets(listings)
    case .themes: Table(["Theme"], rows: Theme.allCases.map { [$0.rawValue] })
    case .topics:
      Table(
        ["Topic", "Theme", "Meaning"],
        rows: listings.topics.map { [$0.rawValue, $0.theme.rawValue, $0.phrase] })
    case .measures:
      Table(
        ["Measure", "Arguments", "Counts"],
        rows: MeasureDefinition.all.map { definition in
          [definition.name, arguments(definition), definition.summary]
        })
    case .types: types(listings)
    case .figures: figures(listings)
    }
  }

  /// The arguments of a measure with what can stand for each; those that it needs not in brackets.
  ///
  ///     [basis: deposit | in-force]
  private static func arguments(_ definition: MeasureDefinition) -> String {
    definition.parameters.map { parameter in
      let text = "\(parameter.name): \(values(parameter))"
      return parameter.isRequired ? text : "[\(text)]"
    }.joined(separator: " ")
  }

  /// What can stand for an argument: the words of a short list, or what list holds them.
  private static func values(_ parameter: ParameterShape) -> String {
    switch parameter.kind {
    case .meeting: "MEETING"
    case .window: "WINDOW"
    case .target: "TARGET"
    case .year: "YEAR"
    case .identifier: "WORD"
    case .measure: "MEASURE"
    case .measures: "[MEASURE, ...]"
    case .word(let words):
      words.count <= 12
        ? words.joined(separator: " | ") : long(words)
    }
  }

  /// A long list of words by the list that holds it.
  private static func long(_ words: [String]) -> String {
    if Topic(rawValue: words[0]) != nil { return "TOPIC" }
    return EventType(named: words[0]) == nil ? words.joined(separator: " | ") : "TYPE"
  }

  private static func countries(_ listings: Listings) -> Table {
    var table = Table(["Name", "Code", "Standing", "Region", "Part", "Also called"])
    table.rows = listings.countries.map { country in
      let name = country.name(on: listings.day)
      let others = country.names.flatMap { [$0.short, $0.official] }.compactMap(\.self)
      let also = Set(others + country.variants).subtracting([name])
      return [
        name, country.code.description, country.kind(on: listings.day)?.rawValue ?? "",
        country.region, country.subregion ?? "",
        also.sorted(by: CountryNames.precedes).joined(separator: "; "),
      ]
    }
    return table
  }

  private static func regions(_ listings: Listings) -> Table {
    let registers = listings.ledger.registers
    var table = Table(["Region", "Level", "Word", "States"], numeric: [3])
    table.rows = RegionLevel.allCases.flatMap { level in
      registers.regions(level).map { name in
        [
          name, level.rawValue, Registers.word(ofRegion: name),
          String(registers.states(ofRegion: name).count),
        ]
      }
    }
    return table
  }

  private static func documents(_ listings: Listings) -> Table {
    let lines = listings.linesByDocument
    var table = Table(
      ["Document", "Title", "Lineage", "Published", "Cut off", "Lines"], numeric: [5])
    table.rows = listings.documents.map { document in
      [
        document.id, document.title, document.lineage.rawValue, document.published?.text ?? "",
        document.parts.first?.cutoff.text ?? "", String(lines[document.id] ?? 0),
      ]
    }
    return table
  }

  private static func meetings(_ listings: Listings) -> Table {
    var table = Table(["Meeting", "Name", "Place", "First day", "Last day"])
    table.rows = listings.meetings.map {
      [$0.id, $0.name, $0.place ?? "", $0.firstDay.description, $0.lastDay.description]
    }
    return table
  }

  private static func windows(_ listings: Listings) -> Table {
    var table = Table(["Window", "Name", "First day", "Last day"])
    table.rows = listings.windows.map {
      [$0.id, $0.name, $0.first?.description ?? "", $0.last?.description ?? ""]
    }
    return table
  }

  private static func targets(_ listings: Listings) -> Table {
    var table = Table(["Target", "Plan", "Action", "Value", "By"], numeric: [3])
    table.rows = listings.targets.map {
      [$0.id, $0.plan, $0.action, String($0.value), $0.by ?? ""]
    }
    return table
  }

  private static func types(_ listings: Listings) -> Table {
    let lines = listings.linesByType
    var table = Table(["Type", "Lines", "Meaning"], numeric: [1])
    table.rows = EventType.allCases.map {
      [$0.name, String(lines[$0] ?? 0), $0.declaration.summary]
    }
    return table
  }

  private static func figures(_ listings: Listings) -> Table {
    var table = Table(["Figure", "Label", "Published", "Theme", "Line"], numeric: [4])
    table.rows = listings.figures.map {
      [$0.id, $0.label, AuditView.published($0), $0.theme.rawValue, String($0.line)]
    }
    return table
  }
}
