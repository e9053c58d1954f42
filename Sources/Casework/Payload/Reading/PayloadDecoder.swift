/// Decodes payloads from a JSON text.
///
/// Errors name the key and what was expected, never what was found: that may be about a person.
struct PayloadDecoder: Decoder {
  let json: JSONText
  let place: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func read<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try Value(from: PayloadDecoder(json: JSONText(bytes), place: 0))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    try expect(.object, "an object")
    return KeyedDecodingContainer(ObjectReading(json: json, place: place))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try expect(.list, "a list")
    return ListReading(json: json, list: place)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    ValueReading(json: json, place: place)
  }

  private func expect(_ form: JSONText.Form, _ words: String) throws {
    guard json.parts[place].form == form else { throw DecodingError.expected(words) }
  }
}

extension DecodingError {
  static func expected(_ words: String) -> DecodingError {
    .dataCorrupted(Context(codingPath: [], debugDescription: "Expected \(words)."))
  }
}

/// One value of a JSON text.
struct ValueReading: SingleValueDecodingContainer {
  let json: JSONText
  let place: Int

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { json.parts[place].form == .null }

  func decode(_ type: String.Type) throws -> String {
    guard let text = json.text(at: place) else { throw DecodingError.expected("text") }
    return text
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch json.parts[place].form {
    case .yes: true
    case .no: false
    default: throw DecodingError.expected("true or false")
    }
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // Numbers ask here for themselves again; nothing else may, or it would go round for ever.
    guard let type = type as? any (Numeric & LosslessStringConvertible).Type else {
      return try Value(from: PayloadDecoder(json: json, place: place))
    }
    guard let number = json.digits(at: place).flatMap({ type.init($0) }) as? Value else {
      throw DecodingError.expected("a number")
    }
    return number
  }
}
