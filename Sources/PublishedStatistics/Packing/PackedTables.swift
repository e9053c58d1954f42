/// Tables packed into few bytes, read one at a time when they are wanted.
///
/// The form: `HEEDTABLES`, the number of the form, the texts, the places, then for each table its
/// name and its bytes; last a checksum of all before it.
struct PackedTables {
  private let texts: [String]
  private let places: [PackedPlaces.Place]
  /// The names of the tables, in order.
  let names: [String]
  private let bodies: [ArraySlice<UInt8>]

  static let opening = Array("HEEDTABLES".utf8)
  static let form = 1

  init(_ bytes: [UInt8]) throws(PackedFault) {
    guard bytes.starts(with: Self.opening) else { throw .notPackedTables }
    guard bytes.count >= Self.opening.count + 9 else { throw .damaged }
    let end = bytes.count - 8
    var reader = PackedReader(bytes[Self.opening.count..<end])
    let form = try reader.count(atMost: 1_000_000)
    guard form == Self.form else { throw .laterEdition(form) }
    guard Checksum.bytes(of: bytes[..<end]).elementsEqual(bytes[end...]) else { throw .damaged }
    texts = try PackedTexts.read(from: &reader)
    places = try PackedPlaces.read(texts, from: &reader)
    var names: [String] = []
    var bodies: [ArraySlice<UInt8>] = []
    for _ in 0..<(try reader.count(atMost: reader.remaining)) {
      names.append(try reader.text())
      bodies.append(try reader.take(reader.count(atMost: reader.remaining)))
    }
    self.names = names
    self.bodies = bodies
  }

  func table(_ number: Int) throws(PackedFault) -> PublishedTable {
    try PackedTable.read(name: names[number], texts, places, from: bodies[number])
  }

  static func pack(_ tables: [PublishedTable]) -> [UInt8] {
    var texts = PackedTexts()
    var places = PackedPlaces()
    var bodies = PackedWriter()
    bodies.write(count: tables.count)
    for table in tables {
      let body = PackedTable.write(table, &texts, &places)
      bodies.write(table.name)
      bodies.write(count: body.bytes.count)
      bodies.append(body)
    }
    var placeBytes = PackedWriter()
    places.write(&texts, to: &placeBytes)
    var head = PackedWriter()
    head.write(count: form)
    texts.write(to: &head)
    let bytes = opening + head.bytes + placeBytes.bytes + bodies.bytes
    return bytes + Checksum.bytes(of: bytes[...])
  }
}
