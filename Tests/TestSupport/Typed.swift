/// Events typed in few words, as the lines an archivist would hand in.
///
///     Typed.fact("treaty.signed", "AAA", "2009-01-15")
///     Typed.fact("report.submitted", "AAA", "2011-01-20", #"{"report":"initial"}"#)
package enum Typed {
  /// A fact about a State, told by a document; its place is the State unless named.
  package static func fact(
    _ type: String, _ state: String, _ on: String, _ data: String = "{}",
    from document: String = "untc", at place: String? = nil, voice: String? = nil,
    known: String? = nil
  ) -> String {
    let known = known.map { #","known":"\#($0)""# } ?? ""
    return #"{"type":"\#(type)","state":"\#(state)","on":"\#(on)"\#(known),"#
      + source(document, place ?? state, voice) + #","data":\#(data)}"#
  }

  /// A line that concerns no State and no day: a registration, a figure, a remark.
  package static func line(
    _ type: String, _ data: String, from document: String = "untc", at place: String = "p"
  ) -> String {
    #"{"type":"\#(type)",\#(source(document, place, nil)),"data":\#(data)}"#
  }

  /// A correction of an earlier line by a whole event.
  package static func correction(
    of target: Int, to event: String, from document: String = "untc"
  ) -> String {
    line(
      "event.corrected", #"{"target":\#(target),"event":\#(event),"reason":"test"}"#,
      from: document, at: "correction of \(target)")
  }

  /// A retraction of an earlier line.
  package static func retraction(of target: Int, from document: String = "untc") -> String {
    line(
      "event.retracted", #"{"target":\#(target),"reason":"test"}"#, from: document,
      at: "retraction of \(target)")
  }

  /// A figure of the document `report`, at `para 1` unless named; `more` are further members. Its
  /// label names the themes that measures of the tests are of.
  package static func figure(
    _ id: String, _ value: String, unit: String = "states", list: String = "absent",
    place: String = "para 1", more: String = ""
  ) -> String {
    // In the order of the declaration, though any order would do.
    let data =
      #"{"figure":"report/\#(id)","places":["\#(place)"],"section":"universalization","#
      + #""label":"counted: stockpiles, remnants, reports, laws, meetings","value":\#(value),"unit":"\#(unit)","list":"\#(list)"\#(more)}"#
    return line("figure.published", data, from: "report", at: place)
  }

  /// A measure attached to a figure of the document `report`, in its JSON form.
  package static func measured(_ id: String, _ measure: String) -> String {
    line(
      "figure.measured", #"{"figure":"report/\#(id)","measure":\#(measure)}"#, from: "report",
      at: id)
  }

  /// A relation between figures of the document `report`.
  package static func related(_ id: String, _ relation: String, _ others: [String]) -> String {
    let with = others.map { "\"report/\($0)\"" }.joined(separator: ",")
    return line(
      "figure.related",
      #"{"figure":"report/\#(id)","relation":"\#(relation)","with":[\#(with)]}"#,
      from: "report", at: id)
  }

  private static func source(_ document: String, _ place: String, _ voice: String?) -> String {
    let voice = voice.map { #","voice":"\#($0)""# } ?? ""
    return #""source":{"document":"\#(document)","at":"\#(place)"\#(voice)}"#
  }
}
