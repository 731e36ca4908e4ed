/// The segment a batch goes to, and what stands in it already.
struct Placement {
  var segment: SegmentName
  /// The segment as the user would name it.
  var file: String
  /// The segment's lines so far.
  var before: [[UInt8]]

  /// Goes on with the last segment, unless the accession is another one or the segment would
  /// outgrow its limit.
  init(of request: Append, after log: LogContents, shown: (String) -> String) {
    let accession = request.accession
    if let last = log.segments.last, accession ?? last.name.accession == last.name.accession,
      last.byteCount < request.segmentBytes
    {
      segment = last.name
      before = Array(log.lines.suffix(last.count))
    } else {
      segment = SegmentName(
        firstSeq: log.size + 1,
        accession: accession ?? log.segments.last?.name.accession ?? .unnamed)
      before = []
    }
    file = shown(segment.description)
  }
}
