/// What stands between the values that every line has, in the order of the line.
///
///     {"seq":1,"recorded":"...","by":"...","type":"...","source":{"document":"...","at":"..."},...}
struct Envelope: Sendable {
  let seq: ByteTable.Entry
  let recorded: ByteTable.Entry
  let by: ByteTable.Entry
  let type: ByteTable.Entry
  /// The same where an event begins that stands inside another.
  let openingType: ByteTable.Entry
  let state: ByteTable.Entry
  let on: ByteTable.Entry
  let known: ByteTable.Entry
  let source: ByteTable.Entry
  let at: ByteTable.Entry
  let voice: ByteTable.Entry
  let data: ByteTable.Entry
  let null: ByteTable.Entry
  let `true`: ByteTable.Entry
  let `false`: ByteTable.Entry

  init(_ table: inout ByteTable) {
    func add(_ text: String) -> ByteTable.Entry { table.add(Array(text.utf8)) }
    seq = add(#"{"seq":"#)
    recorded = add(#","recorded":""#)
    by = add(#"","by":""#)
    type = add(#","type":""#)
    openingType = add(#"{"type":""#)
    state = add(#","state":""#)
    on = add(#","on":""#)
    known = add(#","known":""#)
    source = add(#","source":{"document":""#)
    at = add(#","at":""#)
    voice = add(#","voice":""#)
    data = add(#"},"data":"#)
    null = add("null")
    `true` = add("true")
    `false` = add("false")
  }
}
