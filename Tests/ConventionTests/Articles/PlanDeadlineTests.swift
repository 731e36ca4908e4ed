import EventLog
import Testing

@testable import Convention

@Suite("Dates set by action plans") struct PlanDeadlineTests: DateCases {
  private func due(
    _ deadline: PlanDeadline, entry: String?, opening: [String: String] = [:]
  ) throws -> String? {
    let days = try opening.mapValues(day)
    return deadline.due(entryIntoForce: try range(ifAny: entry)) { days[$0] }?.description
  }

  @Test("None of them binds, and each is named once")
  func binding() {
    #expect(PlanDeadline.allCases.allSatisfy { !$0.isBinding })
    #expect(Set(PlanDeadline.allCases.map { "\($0.plan.rawValue) \($0.action)" }).count == 5)
  }

  @Test("A plan for destruction is due one year after entry into force")
  func years() throws {
    #expect(try due(.destructionPlan, entry: "2010-08-01") == "2011-08-01")
    #expect(try due(.destructionPlan, entry: nil) == nil)
  }

  @Test("A day the plan names concerns whoever was bound by then")
  func named() throws {
    #expect(try due(.focalPoint, entry: "2010-08-01") == "2016-12-31")
    #expect(try due(.victimAssistancePlan, entry: "2018-12-31") == "2018-12-31")
    #expect(try due(.focalPoint, entry: "2017-01-01") == nil)
    #expect(try due(.focalPoint, entry: nil) == nil)
  }

  @Test("Before a meeting is the day before it opens, and nothing while that is not known")
  func meeting() throws {
    let opening = ["11msp": "2023-09-11", "2rc": "2020-11-25"]
    #expect(try due(.nationalMeasures, entry: "2010-08-01", opening: opening) == "2023-09-10")
    #expect(try due(.nationalMeasures, entry: "2010-08-01") == nil)
    #expect(try due(.membership, entry: nil, opening: opening) == "2020-11-24")
  }
}
