/// A picture in the forms in which an answer is read.
package struct Chart: Sendable {
  let drawing: @Sendable () -> Drawing
  /// The same drawn with blocks; empty where there is too little to draw.
  let text: @Sendable (Layout) -> String
}
