/// What a line says: an event without its position. This is also what an archivist types.
package struct EventBody: Sendable {
  package var type: String
  package var state: String?
  package var on: PartialDate?
  package var known: Day?
  package var source: Source
  /// An object, its members in the order of the type's declaration.
  package var data: JSONValue
  /// Where the members stand in the line they were read from.
  package var ranges: Ranges

  /// The document a line rests on.
  package struct Source: Sendable, Hashable {
    package var document: String
    package var at: String
    /// Who is speaking, where it is not the State itself.
    package var voice: String?

    package init(document: String, at: String, voice: String? = nil) {
      self.document = document
      self.at = at
      self.voice = voice
    }
  }

  /// Byte ranges of the members' values in the line; empty where absent.
  package struct Ranges: Sendable {
    package var by = 0..<0
    package var type = 0..<0
    package var state = 0..<0
    package var on = 0..<0
    package var known = 0..<0
    package var source = 0..<0
    package var document = 0..<0
    package var at = 0..<0
    package var voice = 0..<0

    package init() {}
  }

  package init(
    type: String, state: String? = nil, on: PartialDate? = nil, known: Day? = nil, source: Source,
    data: JSONValue = .object([]), ranges: Ranges = Ranges()
  ) {
    self.type = type
    self.state = state
    self.on = on
    self.known = known
    self.source = source
    self.data = data
    self.ranges = ranges
  }
}
