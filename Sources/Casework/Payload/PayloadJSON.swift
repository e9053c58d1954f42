import FoundationEssentials

/// How payloads are written and read.
enum PayloadJSON {
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  static func read<Value: Decodable>(_ json: [UInt8]) throws -> Value {
    try PayloadDecoder.read(Value.self, from: json)
  }

  /// Sorted keys, so that the same thing said twice is the same bytes.
  static func written(_ value: some Encodable) -> [UInt8] {
    do {
      return Array(try encoder.encode(value))
    } catch {
      preconditionFailure("\(type(of: value)) has a property that JSON cannot hold")
    }
  }
}
