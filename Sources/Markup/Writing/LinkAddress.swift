/// Which addresses a link may have.
enum LinkAddress {
  static func isAllowed(_ address: String) -> Bool {
    guard !address.unicodeScalars.contains(where: isDroppedSomewhere) else { return false }
    if address.utf8.first == UInt8(ascii: "/") { return !namesAnotherHost(address) }
    return beginnings.contains { address.utf8.starts(with: $0.utf8) }
  }

  private static let beginnings = ["#", "?", "https://", "mailto:", "tel:"]

  // Browsers drop tabs and line ends from an address, and we drop other controls, so
  // "/\t/other.example" would lead to another host.
  private static func isDroppedSomewhere(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  // Browsers read "\" as "/".
  private static func namesAnotherHost(_ path: String) -> Bool {
    let second = path.utf8.dropFirst().first
    return second == UInt8(ascii: "/") || second == UInt8(ascii: "\\")
  }
}
