import Markup
import Record
import UseCases

/// The names of what the pages for families carry unasked, and where they are sent.
enum FamilyFields {
  static let target = "/family/answer"
  static let code = "code"
  /// What the code asks, so that what was typed can be shown again when the code has ended meanwhile.
  static let asked = "asked"
  static let go = "go"
  static let step = "step"
  /// The code with which what is carried was typed, when another is asked for.
  static let typedWith = "typed_with"
  /// What was typed with an earlier code that asked something else, as it was sent; may come many times.
  static let typedBefore = "typed_before"

  /// All of them, which are no answers; a form has no questions of these names (``FormDeclaration/namesOnFamilyPages``).
  static let own: Set<String> = [
    FormKey.field, code, asked, go, step, typedWith, typedBefore,
  ]
}

/// Who reads what they write, said before they send it.
struct WhoReads {
  let question: AnswerByFamilyCode.Question

  var markup: Markup { InsetText("<p>\(words)</p>").markup }

  private var words: String {
    question.isForChild
      ? "\(readers) They may tell others if they are worried that somebody is not safe. "
        + "They will talk with you about what you wrote."
      : "\(readers) They will tell you what comes of it. They may tell others if they are worried "
        + "that a child is not safe."
  }

  private var readers: String {
    let whom = question.isForChild ? "you" : "your family"
    return question.marking == .shared
      ? "Everyone who works with \(whom) can read this, not only the person who gave you the code."
      : "The person who gave you the code can read this, and the people they work with. So can a "
        + "few people whose job is to keep every child safe. Others who work with \(whom) cannot."
  }
}
