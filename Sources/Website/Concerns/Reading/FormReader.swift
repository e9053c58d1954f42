import Markup
import Record
import Vocabulary

/// Reads what was typed into values, and notes what has to be put right, in the order of the questions.
struct FormReader {
  let body: FormBody
  let today: LocalDate
  /// The entry that is put right, when one is.
  let corrected: Entry?
  var errors = FormErrors()

  init(_ body: FormBody, today: LocalDate, correcting corrected: Entry? = nil) {
    self.body = body
    self.corrected = corrected
    self.today = today
  }

  /// For what is not asked when: the day it is recorded, or that of the entry put right.
  var unaskedOccurrence: Occurrence { corrected?.envelope.occurred ?? .on(.day(today)) }

  /// Longer than anybody types and shorter than what is pasted by mistake.
  static let longestText = 20_000

  /// What was typed, or nil when nothing was.
  ///
  /// - Parameter what: what the field is called in a message: “What was seen”.
  mutating func text(_ name: String, _ what: String) -> String? {
    let text = body.typed(name).text
    guard !text.isEmpty else { return nil }
    if text.unicodeScalars.count > Self.longestText {
      errors.add("\(what) must be 20,000 characters or fewer", to: name)
    }
    return text
  }

  /// The same for what has to be answered.
  mutating func text(_ name: String, _ what: String, missing message: String) -> String {
    guard let text = text(name, what) else {
      errors.add(message, to: name)
      return ""
    }
    return text
  }

  func choice<Answer: RawRepresentable>(
    _ name: String, of _: Answer.Type = Answer.self
  ) -> Answer? where Answer.RawValue == String {
    body.choice(name)
  }

  /// The same for what has to be chosen.
  mutating func choice<Answer: RawRepresentable>(
    _ name: String, of _: Answer.Type = Answer.self, missing message: String
  ) -> Answer? where Answer.RawValue == String {
    let answer: Answer? = body.choice(name)
    if answer == nil { errors.add(message, to: name) }
    return answer
  }

  func choices<Answer: RawRepresentable & Hashable>(
    _ name: String, of _: Answer.Type = Answer.self
  ) -> [Answer] where Answer.RawValue == String {
    body.choices(name)
  }

  func ids<Subject>(_ name: String, of _: Subject.Type = Subject.self) -> [ID<Subject>] {
    var seen: Set<ID<Subject>> = []
    return body.all(name).compactMap { ID(checking: $0) }.filter { seen.insert($0).inserted }
  }
}
