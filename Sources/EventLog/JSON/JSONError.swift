/// Why a text is not JSON, and where.
package struct JSONError: Error, Sendable, Equatable {
  /// Byte offset of the place, from 0; the text's length when the text ends too early.
  package var offset: Int
  /// Bytes concerned, at least 1.
  package var length: Int
  /// What is wrong, and what was expected, in one sentence without a full stop.
  package var message: String

  package init(offset: Int, length: Int = 1, message: String) {
    self.offset = offset
    self.length = max(1, length)
    self.message = message
  }
}
