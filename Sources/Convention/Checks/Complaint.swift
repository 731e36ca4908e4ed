package import EventLog

/// Something the domain has against a line, told by the place in the line's JSON.
package struct Complaint: Sendable {
  /// The line's position in the log.
  package let line: Int
  package let message: String
  /// Where in the line; empty for the line as a whole.
  let path: [PathStep]
  /// Whether the place is where a measure, read anew, cannot be read.
  let isAboutMeasure: Bool

  init(line: Int, _ message: String, at path: [PathStep] = [], isAboutMeasure: Bool = false) {
    self.line = line
    self.message = message
    self.path = path
    self.isAboutMeasure = isAboutMeasure
  }

  /// The complaint as a fault of the line's bytes.
  ///
  /// The line is read again, since where its members stand is asked only when something is wrong.
  ///
  /// - Parameters:
  ///   - bytes: the line as it was typed, or as it stands in the log.
  ///   - origin: where the line stands.
  package func fault(_ bytes: [UInt8], _ origin: Origin) -> Fault {
    var reader = JSONReader(bytes)
    let value = path.isEmpty ? nil : (try? reader.document())?.value(at: path)
    let range = value.map(place) ?? 0..<0
    return Fault(
      file: origin.file, line: origin.line, column: range.isEmpty ? 0 : range.lowerBound + 1,
      length: range.count, message: message, source: bytes)
  }

  private func place(in value: JSONValue) -> Range<Int> {
    guard isAboutMeasure else { return value.range }
    do throws(MeasureError) {
      _ = try Measure(value)
      return value.range.lowerBound..<value.range.lowerBound + 1
    } catch {
      let start = error.offset ?? value.range.lowerBound
      return start..<start + 1
    }
  }
}
