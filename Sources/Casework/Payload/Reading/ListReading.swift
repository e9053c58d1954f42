/// The elements of a JSON list, one after another.
struct ListReading: UnkeyedDecodingContainer {
  let json: JSONText
  private let end: Int
  private var place: Int
  private(set) var currentIndex = 0

  init(json: JSONText, list: Int) {
    self.json = json
    place = list + 1
    end = Int(json.parts[list].next)
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { nil }
  var isAtEnd: Bool { place >= end }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, json.parts[place].form == .null else { return false }
    _ = try next()
    return true
  }

  mutating func decode(_ type: String.Type) throws -> String { try next().decode(type) }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().decode(type)
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    try superDecoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    PayloadDecoder(json: json, place: try next().place)
  }

  private mutating func next() throws -> ValueReading {
    guard !isAtEnd else { throw DecodingError.expected("another element") }
    defer {
      place = Int(json.parts[place].next)
      currentIndex += 1
    }
    return ValueReading(json: json, place: place)
  }
}
