import Record

extension CommandKey {
  /// The key of a page exactly as it was sent, so that the same page sent again is known, and one with other words is not
  /// taken for it.
  ///
  /// Nothing about the words can be told from it by anybody who has not the page’s own key.
  public func sent(_ words: String) -> CommandKey {
    CommandKey(Digest(of: "\(value) \(words)"))
  }
}
