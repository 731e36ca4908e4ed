/// An answer that can be written in several forms.
package protocol Rendered {
  /// Its bytes.
  ///
  /// - Parameter columns: how wide text may be that is wrapped.
  /// - Returns: nil for a form it does not have.
  func rendered(as format: Format, columns: Int) -> [UInt8]?
}

extension View: Rendered {
  package func rendered(as format: Format, columns: Int) -> [UInt8]? { rendered(as: format) }
}
