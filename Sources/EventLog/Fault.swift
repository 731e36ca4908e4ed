/// What is wrong in an input, and where: the one error value of everything that reads.
///
/// Readers collect faults and go on, so that one run reports them all.
package struct Fault: Error, Sendable, Equatable {
  /// The file as the user would name it.
  package var file: String
  /// From 1; 0 when the fault is about the file or folder as a whole.
  package var line: Int
  /// In UTF-8 bytes from 1; 0 when the fault is about the line as a whole.
  package var column: Int
  /// Length in bytes of what is wrong, for the caret; at least 1.
  package var length: Int
  /// What is wrong, and what was expected, in one sentence without a full stop.
  package var message: String
  /// The original bytes of the line, without its LF.
  package var source: [UInt8]

  package init(
    file: String, line: Int = 0, column: Int = 0, length: Int = 1, message: String,
    source: [UInt8] = []
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.message = message
    self.source = source
  }
}
