/// The values of a JSON object by their keys.
struct ObjectReading<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let json: JSONText
  let place: Int

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var keys: [Key] = []
    var child = place + 1
    while child < Int(json.parts[place].next) {
      json.text(at: child).flatMap(Key.init(stringValue:)).map { keys.append($0) }
      child = Int(json.parts[child + 1].next)
    }
    return keys
  }

  func contains(_ key: Key) -> Bool { json.value(for: key.stringValue, in: place) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try value(key).decode(type)
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).decode(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try present(key)?.decode(type)
  }

  func decodeIfPresent<Value: Decodable>(
    _ type: Value.Type, forKey key: Key
  ) throws -> Value? {
    try present(key)?.decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try superDecoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try superDecoder(forKey: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { PayloadDecoder(json: json, place: place) }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    PayloadDecoder(json: json, place: try value(key).place)
  }

  private func value(_ key: Key) throws -> ValueReading {
    guard let value = json.value(for: key.stringValue, in: place) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: [], debugDescription: "Expected \(key.stringValue)."))
    }
    return ValueReading(json: json, place: value)
  }

  private func present(_ key: Key) -> ValueReading? {
    guard let value = json.value(for: key.stringValue, in: place),
      json.parts[value].form != .null
    else { return nil }
    return ValueReading(json: json, place: value)
  }
}
