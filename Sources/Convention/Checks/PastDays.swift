import EventLog

/// What a line says was told, dated, published or read has been so by the day it is recorded.
///
/// It is asked of lines that come in.
enum PastDays {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let recorded = checked.record.recorded.day
    return days(checked.event).compactMap { name, date in
      if date.earliest ?? date.latest <= recorded { return nil }
      return checked.complaint(
        "\"\(name)\" is \(date.text), after the day of recording; expected \(recorded) at the latest",
        at: [.data, .member(name)])
    }
  }

  /// The days of the past that a line tells, beside `on` and `known`.
  private static func days(_ event: Event) -> [(name: String, date: PartialDate)] {
    func told(_ member: Member<PartialDate?>) -> [(name: String, date: PartialDate)] {
      event[member].map { [(member.shape.name, $0)] } ?? []
    }
    let own: [(name: String, date: PartialDate)] =
      switch event.type {
      case .reportSubmitted: told(ReportSubmitted.dated) + told(ReportSubmitted.posted)
      case .documentRegistered:
        told(DocumentRegistered.published)
          + (event[DocumentRegistered.read].map {
            [(DocumentRegistered.read.shape.name, PartialDate($0))]
          } ?? [])
      default: []
      }
    return own + told(Common.declared)
  }
}
