extension Fault {
  /// The fault as people read it.
  package func rendered() -> String { "\(file): error: \(message)" }

  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x20 }
}
