import Foundation
import TestSupport
import Testing

/// The report on an invented period, which the small ledger took in by appending alone.
@Suite("Reports as pages") struct ReportPageTests {
  private static let pages = ["sixth-compared", "sixth-published", "sixth-computed", "as-of"]

  private func golden(_ name: String) throws -> String {
    try String(contentsOf: Golden.folder.appending(path: "report/\(name)"), encoding: .utf8)
  }

  @Test("A page is well formed, its anchors resolve, no place has two notes", arguments: pages)
  func isInOrder(name: String) throws {
    let page = try HTMLPage(golden("\(name).html"))
    #expect(page.faults == [])
    #expect(page.ids.count > 10)
  }

  @Test("Every place and figure of the report has an anchor")
  func anchors() throws {
    let ids = Set(try HTMLPage(golden("sixth-compared.html")).ids)
    for place in ["title", "para-1", "para-2-fn-1", "para-3-b", "table-1-row-1-item-1", "annex-a"] {
      #expect(ids.contains(place), "\(place)")
    }
    for figure in ["title/1", "para-1/1", "para-2/2", "table-1-row-1-item-1/1", "annex-a/1"] {
      #expect(ids.contains(figure), "\(figure)")
    }
  }

  @Test("What means something in HTML or Markdown is escaped")
  func escapes() throws {
    let html = try golden("sixth-compared.html")
    #expect(html.contains("Rock &amp; Sand &lt;Isles&gt;"))
    #expect(!html.contains("<Isles>") && !html.contains("<draft>"))
    #expect(try golden("sixth-compared.markdown").contains("Rock &amp; Sand &lt;Isles>"))
  }

  @Test("A number with the words that agree with it, a zero, a hedge and a day of each year")
  func sentences() throws {
    let text = try golden("sixth-published.text").replacing("\n", with: " ")
    #expect(text.contains("There are 15 States Parties and one signatory: Thailand."))
    #expect(text.contains("no meetings were held on norms"))
    #expect(text.contains("That is half of the parties that had any."))
    #expect(text.contains("due by 30 April. All 14 parties owe one"))
    #expect(text.contains("Four States Parties have destroyed all stockpiles.[1]"))
    #expect(text.contains("the list is not in the text at hand"))
    #expect(!text.contains("basis:"))
  }

  @Test("Computed values replace what differs, and nothing else")
  func computed() throws {
    let published = try golden("sixth-published.text").split(separator: "\n")
    let computed = try golden("sixth-computed.text").split(separator: "\n")
    let changed = computed.difference(from: published).insertions.compactMap { change in
      if case .insert(_, let line, _) = change { String(line) } else { nil }
    }
    #expect(
      changed.first
        == "1. There are 14 States Parties and one signatory: Thailand. Nobody ratified in 2014.")
    #expect(changed.contains { $0.hasPrefix("2. Three States Parties") })
    #expect(changed.contains("  [1] Austria, the Netherlands and Norway."))
    #expect(!changed.contains { $0.hasPrefix("3.") })
  }

  @Test("Compared, what was printed stands beside what the record gives, with the reason once")
  func compared() throws {
    let html = try golden("sixth-compared.html")
    #expect(html.contains(/<b id="para-1\/1" class="n differs"[^>]*>14<\/b> <del>15<\/del>/))
    #expect(html.ranges(of: "the signatory was counted with them").count == 1)
    #expect(html.ranges(of: "class=\"key\"").count == 1)
  }

  @Test("A section that repeats the title of the head is not printed again")
  func titles() throws {
    for form in ["text", "markdown", "html"] {
      let page = try golden("sixth-compared.\(form)")
      #expect(page.ranges(of: /Hillside Progress Report (?:<|&lt;)draft/).count == 1, "\(form)")
    }
    let ids = try HTMLPage(golden("sixth-compared.html")).ids
    #expect(ids.contains("section-hillside-progress-report-draft"))
  }

  @Test("An item of a cell has its letter, an item under an item its indent")
  func items() throws {
    let text = try golden("sixth-published.text")
    #expect(text.contains("(a) 15 States are bound") || text.contains("(a) Fifteen States are"))
    #expect(text.contains("\n  (a) Some reports came late:\n"))
    #expect(text.contains("\n      (i) that of Rock & Sand"))
  }

  @Test(
    "The pieces of a passage make its text", arguments: ["published", "computed", "compared"])
  func pieces(values: String) throws {
    let count = try Passages(json: golden("sixth-\(values).json")).expectPiecesMakeText()
    #expect(count > 8)
  }

  @Test("Lists of more than six names stand under their paragraph")
  func lists() throws {
    let html = try golden("sixth-compared.html")
    #expect(html.contains("<p class=\"names\" id=\"para-3-names-1\">"))
    #expect(html.contains("href=\"#para-3-names-1\""))
  }
}
