/// What the text of one field is, if it is a number or a mark.
enum FigureText {
  case number(PublishedNumber)
  case marker(Marker)
  case neither

  /// Numbers are written one way only: no plus sign, no nought in front, a digit on both sides of
  /// the point.
  ///
  /// Anything else is text, and is refused where a number should be.
  init(_ field: ArraySlice<UInt8>) {
    if let first = field.first, first == UInt8(ascii: "-") || 48...57 ~= first {
      self = Self.number(in: field).map(FigureText.number) ?? .neither
    } else {
      self = Self.marker(in: field).map(FigureText.marker) ?? .neither
    }
  }

  private static func number(in field: ArraySlice<UInt8>) -> PublishedNumber? {
    let isNegative = field.first == UInt8(ascii: "-")
    let unsigned = isNegative ? field.dropFirst() : field
    guard unsigned.count <= PublishedNumber.mostDigits + 1 else { return nil }
    var digits: Int64 = 0
    var places: Int?
    for byte in unsigned {
      switch byte {
      case 48...57:
        digits = digits * 10 + Int64(byte - 48)
        places = places.map { $0 + 1 }
      case UInt8(ascii: ".") where places == nil && byte != unsigned.first: places = 0
      default: return nil
      }
    }
    let wholeDigits = unsigned.count - (places.map { $0 + 1 } ?? 0)
    let isPadded = wholeDigits > 1 && unsigned.first == 48
    guard wholeDigits > 0, places != 0, !isPadded, !(isNegative && digits == 0) else { return nil }
    return PublishedNumber(digits: isNegative ? -digits : digits, places: places ?? 0)
  }

  private static func marker(in field: ArraySlice<UInt8>) -> Marker? {
    switch field.count {
    case 0: .empty
    case 1...3: Marker(code: String(decoding: field, as: UTF8.self))
    default: nil
    }
  }
}
