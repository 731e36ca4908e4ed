import Testing

@testable import Convention

@Suite("Truth") struct TruthTests {
  @Test("And is the smaller answer, or the greater one", arguments: Truth.allCases, Truth.allCases)
  func operators(a: Truth, b: Truth) {
    #expect((a && b) == (a.rawValue < b.rawValue ? a : b))
    #expect((a || b) == (a.rawValue < b.rawValue ? b : a))
  }

  @Test("De Morgan's laws hold for three answers too", arguments: Truth.allCases, Truth.allCases)
  func deMorgan(a: Truth, b: Truth) {
    #expect(!(a && b) == (!a || !b))
    #expect(!(a || b) == (!a && !b))
  }

  @Test("Denying twice affirms, and an open question stays open")
  func denial() {
    #expect(Truth.allCases.allSatisfy { !(!$0) == $0 })
    #expect(!Truth.maybe == .maybe)
  }

  @Test("A settled question is yes or no, and only an open one is possible without being certain")
  func settled() {
    #expect(Truth(true) == .yes)
    #expect(Truth(false) == .no)
    #expect(Truth.allCases.filter(\.isCertain) == [.yes])
    #expect(Truth.allCases.filter(\.isPossible) == [.maybe, .yes])
  }
}
