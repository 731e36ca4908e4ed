/// What later lines have made of a line. The domain says so, which knows what counts.
package enum Amendment: Sendable {
  /// Another event stands in its place: the replacement that the line at this position brings.
  case corrected(by: Int, Record)
  /// The line at this position has withdrawn it.
  case retracted(by: Int)

  /// The position of the line that has changed it.
  package var seq: Int {
    switch self {
    case .corrected(let seq, _), .retracted(let seq): seq
    }
  }
}

/// What later lines have made of the lines of a log, by position. A line that is not named stands as
/// it was written.
package typealias Amendments = [Int: Amendment]
