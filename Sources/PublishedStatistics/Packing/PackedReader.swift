/// Reads what ``PackedWriter`` wrote, and never past its end.
struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var remaining: Int { bytes.endIndex - position }

  mutating func number() throws(PackedFault) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while position < bytes.endIndex, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw .damaged
  }

  mutating func signed() throws(PackedFault) -> Int64 { Int64(folded: try number()) }

  /// A count, which cannot be more than `most`.
  mutating func count(atMost most: Int) throws(PackedFault) -> Int {
    let count = try number()
    guard count <= UInt64(max(most, 0)) else { throw .damaged }
    return Int(count)
  }

  /// The number of one of `count` things.
  mutating func place(in count: Int) throws(PackedFault) -> Int {
    try self.count(atMost: count - 1)
  }

  mutating func text() throws(PackedFault) -> String {
    let bytes = try take(count(atMost: remaining))
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
    return text
  }

  mutating func take(_ count: Int) throws(PackedFault) -> ArraySlice<UInt8> {
    guard count <= remaining else { throw .damaged }
    defer { position += count }
    return bytes[position..<position + count]
  }
}

/// Why packed tables cannot be read.
public enum PackedFault: Error, Hashable, Sendable {
  /// The bytes are not packed tables at all.
  case notPackedTables
  /// They are of a later edition of Heed.
  case laterEdition(Int)
  /// They have changed since they were written.
  case damaged
}

extension PackedFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notPackedTables: "These are not published tables kept by Heed."
    case .laterEdition(let edition):
      "These tables were kept by a later Heed (form \(edition)). Update this one."
    case .damaged: "These published tables are damaged. Import the files again."
    }
  }
}
