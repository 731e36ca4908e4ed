/// Whose word a source gives: the State's own, or that of a voice.
package enum Speaker: Sendable, Hashable {
  case state
  case voice(Voice)

  /// - Parameter voice: the word in a source's `voice`; nil where it names none.
  init(voice: String?) {
    self = voice.flatMap { Voice(rawValue: $0) }.map { .voice($0) } ?? .state
  }
}

extension Speaker: RawRepresentable, CaseIterable {
  package init?(rawValue: String) {
    if rawValue == "state" {
      self = .state
    } else if let voice = Voice(rawValue: rawValue) {
      self = .voice(voice)
    } else {
      return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .state: "state"
    case .voice(let voice): voice.rawValue
    }
  }

  package static let allCases = [Speaker.state] + Voice.allCases.map { .voice($0) }
}
