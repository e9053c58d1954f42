extension [UInt8] {
  mutating func append(_ number: Int) {
    if (0...9).contains(number) {
      append(UInt8(0x30 + number))
    } else {
      append(contentsOf: number.description.utf8)
    }
  }

  mutating func append(_ number: Double, places: Int) {
    let unit = (0..<Swift.max(0, places)).reduce(1) { unit, _ in unit * 10 }
    let magnitude = number.magnitude * Double(unit) + 0.5
    guard magnitude < 1e15 else { return append(0) }
    let scaled = Int(magnitude)
    if number < 0 && scaled > 0 { append(UInt8(ascii: "-")) }
    append(scaled / unit)
    if scaled % unit > 0 { appendFraction(scaled % unit, places: places) }
  }

  private mutating func appendFraction(_ fraction: Int, places: Int) {
    let digits = Array(String(fraction).utf8)
    append(UInt8(ascii: "."))
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: places - digits.count))
    append(contentsOf: digits)
    while last == UInt8(ascii: "0") { removeLast() }
  }
}
