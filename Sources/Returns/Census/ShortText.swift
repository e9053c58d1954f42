/// A text of at most fifteen bytes, such as a code or a date as written; a longer one is cut and
/// ends in “…”.
///
/// It takes no memory of its own, which makes a return’s hundreds of values to a child cheap to
/// hold, compare and copy.
public struct ShortText: Hashable, Sendable {
  /// The first eight bytes, the first of them lowest.
  private let head: UInt64
  /// The next seven bytes, and how many there are in all.
  private let tail: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count <= ShortText.capacity {
      self.init(whole: bytes)
    } else {
      // The character cut through, if there is one, is left out.
      let kept = bytes.prefix(ShortText.capacity - 2)
      let end = kept.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
      let cut = Array(kept[..<end]) + Array("…".utf8)
      self = cut.withUnsafeBufferPointer { ShortText(whole: $0) }
    }
  }

  /// The bytes themselves, of which there are no more than there is room for.
  private init(whole bytes: UnsafeBufferPointer<UInt8>) {
    var head: UInt64 = 0
    var tail = UInt64(bytes.count) << 56
    for place in 0..<min(bytes.count, 8) { head |= UInt64(bytes[place]) << UInt64(place * 8) }
    for place in 8..<max(bytes.count, 8) { tail |= UInt64(bytes[place]) << UInt64(place * 8 - 64) }
    self.head = head
    self.tail = tail
  }

  private static let capacity = 15

  public var count: Int { Int(tail >> 56) }
}

extension ShortText: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

extension ShortText: CustomStringConvertible {
  public var description: String {
    String(unsafeUninitializedCapacity: ShortText.capacity) { bytes in
      for place in 0..<count {
        let word = place < 8 ? head >> UInt64(place * 8) : tail >> UInt64((place - 8) * 8)
        bytes[place] = UInt8(truncatingIfNeeded: word)
      }
      return count
    }
  }
}
