package import EventLog

/// Why a figure is not what the facts give, in plain words.
package struct Finding: Sendable {
  package enum Cause: String, Sendable, CaseIterable {
    case arithmetic
    case status
    case list
    case date
    case base
    case definition
    case cutOff = "cut-off"
    case copy
    case misprint
    case sourceConflict = "source-conflict"
    /// What the ledger does not hold; never silences a figure that rests on rules.
    case ourGap = "our-gap"

    package static let words = allCases.map(\.rawValue)
  }

  /// What the audit says of a figure that needs explaining.
  package struct Pin: Sendable, Equatable {
    package var published: JSONValue
    package var computed: JSONValue
    package var added: [String]
    package var missing: [String]
    package var conflictsWith: [String]
    /// Only where later knowledge revises the figure.
    package var hindsight: JSONValue?

    /// Its form in the log.
    package var json: JSONValue {
      func list(_ texts: [String]) -> JSONValue? {
        texts.isEmpty ? nil : .array(texts.map { .string($0) })
      }
      return .object([
        ("published", published.logged), ("computed", computed.logged), ("added", list(added)),
        ("missing", list(missing)), ("conflictsWith", list(conflictsWith)),
        ("hindsight", hindsight?.logged),
      ])
    }
  }

  package let seq: Int
  package let figure: String
  package let cause: Cause
  package let shows: String
  package let text: String
  private let pin: JSONValue

  init?(_ event: Event) {
    guard event.type == .findingRecorded, let cause = Cause(rawValue: event.data.text("cause")),
      let pin = event.data["pin"]
    else { return nil }
    seq = event.seq
    figure = event.data.text("figure")
    self.cause = cause
    shows = event.data.text("shows")
    text = event.data.text("text")
    self.pin = pin
  }

  /// Whether it still explains what the audit says.
  package func explains(_ pin: Pin) -> Bool { self.pin == pin.json }
}

extension JSONValue {
  /// The log's form of a number that is no integer: a decimal string.
  fileprivate var logged: JSONValue {
    if case .number(let text) = content { .string(text) } else { self }
  }
}
