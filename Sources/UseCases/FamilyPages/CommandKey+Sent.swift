import Crypto

extension CommandKey {
  /// The key of a page exactly as it was sent, so that the same page sent again is known, and one with other words is not
  /// taken for it.
  ///
  /// Nothing about the words can be told from it by anybody who has not the page’s own key.
  public func sent(_ words: String) -> CommandKey {
    let digits = Array("0123456789abcdef")
    let digest = SHA256.hash(data: Array("\(value) \(words)".utf8))
    let text = digest.reduce(into: "") { text, byte in
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    guard let key = CommandKey(text) else {
      preconditionFailure("A digest has 64 digits: \(text.count)")
    }
    return key
  }
}
