/// An article whose deadline a meeting may extend. The corresponding provisions are Article 3(3) to (5)
/// and Article 4(5) to (8).
package enum ExtendedArticle: String, Sendable, CaseIterable {
  case three = "3"
  case four = "4"
}
