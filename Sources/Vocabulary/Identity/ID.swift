/// The name by which the record knows one thing, such as a child or an entry.
///
/// `Subject` says what sort of thing, so that a child's identifier cannot be given where an
/// agency's is wanted. It means nothing to people and is never made from anything about them.
public struct ID<Subject>: Hashable, Sendable {
  public let value: String

  /// Trusts that `value` is well formed: for identifiers we wrote ourselves.
  public init(_ value: String) {
    self.value = value
  }

  /// Believes text from outside only if it is 1 to 64 of the characters a–z, 0–9 and hyphen.
  public init?(checking text: some StringProtocol) {
    let isWellFormed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isWellFormed, (1...64).contains(text.utf8.count) else { return nil }
    self.value = String(text)
  }
}

extension ID {
  /// By its end: identifiers made one after another differ there, and pages hash tens of thousands.
  ///
  /// Equal ones hash alike, since what is not plain ASCII is hashed whole.
  public func hash(into hasher: inout Hasher) {
    let isDone: ()? = value.utf8.withContiguousStorageIfAvailable { bytes in
      let end = UnsafeRawBufferPointer(bytes).suffix(10)
      if end.allSatisfy({ $0 < 0x80 }) {
        hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: end))
      } else {
        hasher.combine(value)
      }
    }
    if isDone == nil { hasher.combine(value) }
  }
}

extension ID: Comparable {
  public static func < (one: ID, other: ID) -> Bool { one.value < other.value }
}

extension ID: CustomStringConvertible, LosslessStringConvertible {
  public var description: String { value }
}

extension ID: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "1 to 64 of a-z, 0-9 and -") { ID(checking: $0) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(value)
  }
}
