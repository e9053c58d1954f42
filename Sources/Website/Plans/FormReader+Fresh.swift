extension FormReader {
  /// A name nothing else has, for a new plan or a new line of one.
  static func fresh() -> String {
    let digits = "0123456789abcdef"
    return String((0..<16).map { _ in digits.randomElement() ?? "0" })
  }
}
