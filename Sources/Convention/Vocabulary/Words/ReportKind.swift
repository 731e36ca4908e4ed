/// Which Article 7 report.
package enum ReportKind: String, Sendable, CaseIterable {
  case initial
  case annual
}
