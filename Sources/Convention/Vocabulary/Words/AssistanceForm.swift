/// In what form assistance comes.
package enum AssistanceForm: String, Sendable, CaseIterable {
  case financial
  case inKind = "in-kind"
  case expertise
  case any
}
