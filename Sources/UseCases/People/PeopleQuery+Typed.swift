import Vocabulary

extension PeopleQuery {
  /// Takes apart what was typed in the search box, in any order: names, a date of birth, a postcode, an NHS number.
  public init(typed: String) {
    self.init()
    var rest = TypedText(typed).text.split(whereSeparator: \.isWhitespace).map(String.init)
    nhsNumber = Self.take(from: &rest, upTo: 3) { NHSNumber(checking: $0.joined()) }
    postcode = Self.take(from: &rest, upTo: 2) { parts in
      parts.count == 2 || parts[0].utf8.count > 4 ? Postcode(checking: parts.joined()) : nil
    }
    bornOn = Self.take(from: &rest, upTo: 3) { PartialDate(typedWords: $0) }
    words = rest.prefix(6).flatMap { FoldedName.tokens(of: $0) }
  }

  /// Takes the first run of words, longest first, that reads as something.
  private static func take<Value>(
    from words: inout [String], upTo longest: Int, _ read: ([String]) -> Value?
  ) -> Value? {
    for length in stride(from: min(longest, words.count), to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let run = Array(words[start..<(start + length)])
        if let value = read(run) {
          words.removeSubrange(start..<(start + length))
          return value
        }
      }
    }
    return nil
  }
}

extension PartialDate {
  /// Reads `9/5/2017`, `9.5.2017`, `2017-05-09`, `9 May 2017`, `May 2017` and a year by itself.
  fileprivate init?(typedWords words: [String]) {
    let text = words.joined(separator: " ")
    if words.count == 1, let date = PartialDate(iso: text), text.utf8.count >= 4 {
      self = date
      return
    }
    let parts = text.lowercased().split { " /.-".contains($0) }.map(String.init)
    guard let year = parts.last.flatMap(Int.init), (1900...2100).contains(year) else { return nil }
    switch parts.count {
    case 2:
      guard let month = Self.month(parts[0]),
        let date = PartialDate(iso: "\(year)-\(Self.twoDigits(month))")
      else { return nil }
      self = date
    case 3:
      guard let day = Int(parts[0]), let month = Self.month(parts[1]),
        let date = LocalDate(year: year, month: month, day: day)
      else { return nil }
      self = .day(date)
    default:
      return nil
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func month(_ word: String) -> Int? {
    if let number = Int(word) { return (1...12).contains(number) ? number : nil }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }
}
