extension Decoder {
  /// Reads a value kept as one plain string, saying what was expected when it is not one.
  func value<Value>(
    writtenLike example: String, _ read: (String) -> Value?
  ) throws -> Value {
    let container = try singleValueContainer()
    guard let value = read(try container.decode(String.self)) else {
      // What was found is left out: it may be about a person.
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "Expected text written like \(example).")
    }
    return value
  }
}

extension Encoder {
  func write(_ text: String) throws {
    var container = singleValueContainer()
    try container.encode(text)
  }
}
