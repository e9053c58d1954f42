/// The places of packed tables as their fields are written, each kept once for all tables.
struct PackedPlaces {
  /// A place with the layout’s fields about it, in the order of some file.
  struct Place: Hashable {
    let place: PublishedPlace
    let fields: [RawField]
  }

  private(set) var places = Numbering<Place>()

  mutating func number(of key: RowKey) -> UInt64 {
    UInt64(places.number(of: Place(place: key.place, fields: key.geography)))
  }

  /// Each field as the difference of its text’s number from that of the place before: tables list
  /// places in order, so most differences are small.
  func write(_ texts: inout PackedTexts, to writer: inout PackedWriter) {
    writer.write(count: places.inOrder.count)
    var last: [UInt64] = []
    for place in places.inOrder {
      let numbers = ([place.place.level, place.place.code] + place.fields.map(\.raw))
        .map { texts.number(of: $0) }
      writer.write(count: numbers.count)
      for (column, number) in numbers.enumerated() {
        let before = column < last.count ? last[column] : 0
        writer.write(signed: Int64(number) - Int64(before))
      }
      last = numbers
    }
  }

  static func read(
    _ texts: [String], from reader: inout PackedReader
  ) throws(PackedFault) -> [Place] {
    let count = try reader.count(atMost: reader.remaining)
    var places: [Place] = []
    var last: [Int64] = []
    for _ in 0..<count {
      var numbers: [Int64] = []
      for column in 0..<(try reader.count(atMost: reader.remaining)) {
        let (number, overflow) = try reader.signed()
          .addingReportingOverflow(column < last.count ? last[column] : 0)
        guard !overflow, texts.indices.contains(Int(number)) else { throw .damaged }
        numbers.append(number)
      }
      let fields = numbers.map { texts[Int($0)] }
      guard fields.count >= 2, let place = PublishedPlace(level: fields[0], code: fields[1]) else {
        throw .damaged
      }
      places.append(Place(place: place, fields: fields.dropFirst(2).map(RawField.init)))
      last = numbers
    }
    return places
  }
}

extension PublishedPlace {
  /// What tells a region from an authority where both are only codes.
  var level: String {
    switch self {
    case .england: "e"
    case .region: "r"
    case .authority: "a"
    }
  }

  init?(level: String, code: String) {
    switch level {
    case "e": self = .england
    case "r": self = .region(code)
    case "a": self = .authority(code)
    default: return nil
    }
  }
}
