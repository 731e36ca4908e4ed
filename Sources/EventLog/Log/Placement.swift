/// The segment a batch goes to, and what stands in it already.
struct Placement {
  var segment: SegmentName
  /// Where its bytes stand in those of the log.
  var bytes: Range<Int>

  /// Goes on with the last segment, unless the accession is another one or the segment would
  /// outgrow its limit.
  init(of request: Append, after log: LogContents) {
    let accession = request.accession
    if let last = log.segments.last, accession ?? last.name.accession == last.name.accession,
      last.byteCount < request.segmentBytes
    {
      segment = last.name
      bytes = last.byteStart..<(last.byteStart + last.byteCount)
    } else {
      segment = SegmentName(
        firstSeq: log.size + 1,
        accession: accession ?? log.segments.last?.name.accession ?? .unnamed)
      bytes = log.bytes.count..<log.bytes.count
    }
  }
}
