package import EventLog

package enum Article15 { package static let opened = Day(number: 14216) }
package enum Article16 { package enum Consent: String, Sendable { case ratification, acceptance, approval, accession } }
package enum Article17 {
  package static let conventionEntryIntoForce = Day(number: 14822)
  package static func entryIntoForce(deposited: Day) -> Day {
    if deposited <= Day(number: 14656) { return conventionEntryIntoForce }
    let m = deposited.adding(months: 6)
    return m - (m.day - 1)
  }
}
package enum Article20 { package static func effective(received: Day) -> Day { received.adding(months: 6) } }
package enum Article7 {
  package enum Reading: String, Sendable, CaseIterable { case obliged, initialSubmitted = "initial-submitted", initialOrAnnual = "initial-or-annual" }
  package static let initialPeriodDays = 180
  package static func initialDue(entryIntoForce: Day) -> Day { entryIntoForce + 180 }
  package static func annualDue(covering year: Int) -> Day { Day(year + 1, 4, 30) ?? Day(number: 0) }
}
