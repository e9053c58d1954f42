import Markup
import Vocabulary

/// A date made of what was typed in three boxes: the day and the month may be left blank.
struct TypedDate {
  let date: PartialDate

  /// What is wrong, and with which box if it is one of them.
  struct Fault: Error {
    let words: String
    var part: String?
  }

  /// Years far before anybody’s life are typing mistakes.
  private static let years = 1900...2200

  static func success(_ date: PartialDate) -> Result<TypedDate, Fault> {
    .success(TypedDate(date: date))
  }
}

extension Result where Success == TypedDate, Failure == TypedDate.Fault {
  /// - Parameter typed: not blank.
  init(_ typed: DateInput) {
    self = .failure(.init(words: "must be a real date"))
  }
}
