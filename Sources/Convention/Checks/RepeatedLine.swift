import EventLog

/// What a line attests, no line before it attests: an append would have refused it, or passed it over.
///
/// It is asked of lines that came in by another way than an append.
enum RepeatedLine {
  static func complaints(_ log: LogContents, _ store: LogStore) -> [Complaint] {
    let repeated = log.repeatedAttestations()
    if repeated.isEmpty { return [] }
    let remarks = Journal.remarks(store)
    return repeated.compactMap { first, second in
      // What was corrected or withdrawn in between may be attested anew.
      if remarks.contains(where: { $0.target == first && $0.seq < second }) { return nil }
      return Complaint(
        line: second,
        "it attests what line \(first) does: the same fact, document and place; expected an "
          + "event.corrected of that line")
    }
  }
}
