/// A part of a payload that is left out of the JSON when there is nothing in it.
///
/// Older entries lack the parts that came later; they read as empty.
public protocol EmptyWhenAbsent: Codable, Equatable {
  init()
}

extension Array: EmptyWhenAbsent where Element: Codable & Equatable {}

// The compiler writes payloads’ coding out of these two instead of the standard ones wherever the type of a property
// allows it.
extension KeyedDecodingContainer {
  func decode<Part: EmptyWhenAbsent>(_ type: Part.Type, forKey key: Key) throws -> Part {
    try decodeIfPresent(type, forKey: key) ?? Part()
  }
}

extension KeyedEncodingContainer {
  mutating func encode<Part: EmptyWhenAbsent>(_ part: Part, forKey key: Key) throws {
    guard part != Part() else { return }
    try encodeIfPresent(part, forKey: key)
  }
}
