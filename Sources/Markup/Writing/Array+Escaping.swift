extension [UInt8] {
  mutating func appendTrusted(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  mutating func appendEscaped(_ text: some StringProtocol) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped(bytes: $0) }
    guard done == nil else { return }
    Array(text.utf8).withUnsafeBufferPointer { appendEscaped(bytes: $0) }
  }

  private mutating func appendEscaped(bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let change = Escape(of: bytes, at: index) else {
        index += 1
        continue
      }
      append(contentsOf: bytes[start..<index])
      appendTrusted(change.replacement)
      index += change.length
      start = index
    }
    append(contentsOf: bytes[start..<bytes.count])
  }
}
