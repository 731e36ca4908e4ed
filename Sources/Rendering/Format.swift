/// The forms an answer can take.
package enum Format: String, Sendable, CaseIterable {
  case text
  case json
  case csv
  case markdown
  case html
  case svg
}
