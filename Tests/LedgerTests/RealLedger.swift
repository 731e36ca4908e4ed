import Convention
import EventLog
import Synchronization
import TestSupport

/// The ledger in the repository, read once for all tests, and what is asked of it more than once.
enum RealLedger {
  private static let log = Result { try Repository.contents() }
  private static let read = log.map { Ledger($0) }
  private static let figures = read.map { FigureBook($0) }
  private static let texts = read.map(\.outlines)
  private static let states = Mutex<[Day: ConventionState]>([:])
  private static let judged = Mutex<[String: Audit]>([:])

  static func contents() throws -> LogContents { try log.get() }
  static func ledger() throws -> Ledger { try read.get() }
  static func book() throws -> FigureBook { try figures.get() }
  /// The outlines with their passages, by document.
  static func outlines() throws -> [String: Outline] { try texts.get() }

  /// The documents that print figures.
  static func documents() throws -> [String] { try book().documents }

  /// The state as of a day by all that is known now.
  static func state(_ day: Day) throws -> ConventionState {
    let ledger = try ledger()
    return states.withLock { states in
      let state =
        states[day]
        ?? ledger.state(Axes(asOf: day, knownBy: Day.farFuture))
      states[day] = state
      return state
    }
  }

  /// The audit of a document; nil when it prints no figures.
  static func audit(_ document: String) throws -> Audit? {
    let (ledger, book) = try (ledger(), book())
    return judged.withLock { judged in
      let audit = judged[document] ?? ledger.audit(document, book: book)
      judged[document] = audit
      return audit
    }
  }

  /// Every name that a State has or had.
  static func names() throws -> [String] {
    try ledger().registers.countries.values
      .flatMap(\.names).flatMap { [$0.short, $0.official].compactMap(\.self) }
  }
}
