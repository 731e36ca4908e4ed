/// One file of the log: a run of lines that an archivist took in together.
package struct Segment: Sendable, Hashable {
  package var name: SegmentName
  /// The file as the user would name it, for instance `Events/00000001-register.jsonl`.
  package var file: String
  /// How many lines it holds.
  package var count: Int
  package var byteCount: Int
  /// Where its bytes begin in those of the log.
  package var byteStart: Int
}
