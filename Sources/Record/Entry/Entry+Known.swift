public import Vocabulary

extension Sequence<Entry> {
  /// What had been recorded before an instant: the record as it was known then.
  public func known(before instant: Instant) -> [Entry] {
    filter { $0.envelope.recordedAt < instant }
  }
}
