/// Bytes that say the same thing the same way every time, so that they can be hashed.
///
/// Every field is written with its length first: no two different lists of fields give the same bytes.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ field: [UInt8]) {
    add(Int64(field.count))
    bytes.append(contentsOf: field)
  }
}
