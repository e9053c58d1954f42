import Vocabulary

/// The bytes of one element’s text, without the white space around them.
struct TextReading {
  let bytes: UnsafeBufferPointer<UInt8>

  init(trimming bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start].isXMLSpace { start += 1 }
    while end > start, bytes[end - 1].isXMLSpace { end -= 1 }
    self.bytes = UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A date such as 2025-03-31, and whether a time or zone follows it.
  var date: (date: LocalDate?, hasMore: Bool) {
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let date = LocalDate(year: year, month: month, day: day)
    else { return (nil, false) }
    guard bytes.count > 10 else { return (date, false) }
    let next = bytes[10]
    let isTimeOrZone = [UInt8(ascii: "T"), UInt8(ascii: "Z"), UInt8(ascii: "+")].contains(next)
    return isTimeOrZone ? (date, true) : (nil, false)
  }

  /// 1 or 0, or true or false in whichever case.
  var flag: Bool? {
    switch bytes.count {
    case 1: bytes[0] == UInt8(ascii: "1") ? true : bytes[0] == UInt8(ascii: "0") ? false : nil
    case 4: text.lowercased() == "true" ? true : nil
    case 5: text.lowercased() == "false" ? false : nil
    default: nil
    }
  }

  /// A whole number of at most six digits.
  var number: Int? {
    bytes.isEmpty || bytes.count > 6 ? nil : number(0..<bytes.count)
  }

  private func number(_ places: Range<Int>) -> Int? {
    var number = 0
    for place in places {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}

extension UInt8 {
  /// Space, tab, line feed and carriage return.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
