/// The reporting year that is nearest to the year a strategy gives in its own words.
enum StatedYear {
  /// Reads 2013-14, 2019/20, July to February 2020/21, year ending March 2021, end of October 2016.
  ///
  /// Of several years the last counts. A day in October or later is nearer to the next 31 March.
  static func ending(_ text: String) -> Int? {
    var found: Int?
    let parts = text.split { !$0.isNumber && $0 != "-" && $0 != "/" }
    for part in parts {
      let numbers = part.split { !$0.isNumber }.map(String.init)
      for (place, number) in numbers.enumerated() {
        if let year = year(number, after: place > 0 ? found : nil) { found = year }
      }
    }
    guard let year = found else { return nil }
    let isWhole = text.lowercased().contains("year") || parts.count > 1
    return !isWhole && lateMonths.contains { text.lowercased().contains($0) } ? year + 1 : year
  }

  private static let lateMonths = ["october", "november", "december"]

  private static func year(_ digits: String, after before: Int?) -> Int? {
    guard let number = Int(digits) else { return nil }
    if digits.count == 4, (1990...2100).contains(number) { return number }
    guard digits.count == 2, let before, (before + 1) % 100 == number else { return nil }
    return before + 1
  }
}
