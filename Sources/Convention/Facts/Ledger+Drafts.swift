package import EventLog

extension Ledger {
  /// How the words of a draft are read: a State by any name of it, a measure in its text form.
  ///
  /// - Parameter digest: the digest that a word asks for; nil where it asks for none.
  package func draftWords(
    digest: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> DraftWords {
    let names = registers.names
    return DraftWords(
      reference: { register, name in
        guard register == Register.country.rawValue, case .found(let code) = names.find(name) else {
          return nil
        }
        return code.description
      },
      json: { text in (try? Measure(text))?.json },
      digest: digest)
  }
}
