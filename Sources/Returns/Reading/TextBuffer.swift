/// The text of the element being read, as far as it is kept.
struct TextBuffer {
  private var bytes = [UInt8](repeating: 0, count: ReadingLimits.text)
  private var count = 0
  /// Whether there has been no more than is kept.
  private(set) var isWhole = true

  mutating func clear() {
    count = 0
    isWhole = true
  }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    let room = bytes.count - count
    let kept = min(more.count, room)
    if kept < more.count { isWhole = false }
    bytes.withUnsafeMutableBytes { buffer in
      UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(more)[..<kept]))
    }
    count += kept
  }

  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}
