import Convention

/// Which program answers: its own version, that of the rules, and the compiler that built it.
enum Version {
  /// Raised with each release: the first number when an answer or option in use goes away.
  static let program = "1.0.0"

  static var text: String {
    """
    ccm \(program)
    rules \(Basis.rulesVersion)
    Swift \(compiler)

    """
  }

  /// The version of the compiler, as far as it tells itself.
  private static var compiler: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }
}
