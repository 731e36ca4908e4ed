import EventLog

/// The lists that lines may refer to.
package enum Register: String, Sendable, CaseIterable {
  case country
  case organisation
  case document
  case meeting
  case window
  case target
  case figure
  case eventType = "event-type"

  /// What one of its entries is called.
  var thing: String { self == .country ? "State" : rawValue }
}

extension Member where Value == Symbol {
  /// The identifier of something in a register.
  static func reference(_ name: String, to register: Register, _ meaning: String) -> Member {
    reference(name, to: register.rawValue, meaning)
  }
}

extension Member where Value == Code {
  /// The code of a State in the register.
  static func code(_ name: String, of register: Register, _ meaning: String) -> Member {
    code(name, of: register.rawValue, meaning)
  }
}

extension Member where Value == [Code] {
  /// The codes of States in the register, sorted.
  static func codes(_ name: String, of register: Register, _ meaning: String) -> Member {
    codes(name, of: register.rawValue, meaning)
  }
}

extension Member where Value == [String] {
  /// Identifiers of things in a register, in the writer's order.
  static func references(_ name: String, to register: Register, _ meaning: String) -> Member {
    references(name, to: register.rawValue, meaning)
  }

  /// Identifiers of things in a register, sorted.
  static func referenceSet(_ name: String, to register: Register, _ meaning: String) -> Member {
    referenceSet(name, to: register.rawValue, meaning)
  }
}
