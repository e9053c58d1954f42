extension Int {
  /// With a comma between thousands, as people read it: 25,350.
  public var grouped: String {
    let digits = Array(String(magnitude))
    let shown = digits.enumerated().map { place, digit in
      place > 0 && (digits.count - place) % 3 == 0 ? ",\(digit)" : "\(digit)"
    }
    return (self < 0 ? "-" : "") + shown.joined()
  }
}
