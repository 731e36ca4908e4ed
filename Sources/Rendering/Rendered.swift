/// An answer that can be written in several forms.
package protocol Rendered {
  /// The names of the columns that can be chosen in a form; none where the answer has no table.
  func columnNames(as format: Format) -> [String]

  /// Its bytes.
  ///
  /// - Parameter layout: how wide text may be, and what is shown of it.
  /// - Returns: nil for a form it does not have.
  func rendered(as format: Format, layout: Layout) -> [UInt8]?
}

extension Rendered {
  package func columnNames(as format: Format) -> [String] { [] }
}
