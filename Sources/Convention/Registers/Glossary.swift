import EventLog

/// What one document means by its own terms.
package struct Glossary: Sendable {
  /// One term and our group for it.
  package struct Entry: Sendable {
    package let term: String
    package let group: String?
    package let status: String?
    package let reading: AnnualReading?
  }

  package internal(set) var entries: [Entry] = []

  /// Which States the document expects an annual report from; ours where it does not say.
  package var reading: AnnualReading { entries.compactMap(\.reading).last ?? .obliged }

  mutating func add(_ data: JSONValue) {
    entries.append(
      Entry(
        term: data.text("term"), group: data["group"]?.string, status: data["status"]?.string,
        reading: data["reading"]?.string.flatMap { AnnualReading(rawValue: $0) }))
  }
}
