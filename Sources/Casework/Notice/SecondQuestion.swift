public import Record

/// A further question somebody asked because the first answer was not enough, and what was said
///
///
/// Kept inside a concern, or as an entry of its own.
public struct SecondQuestion: Payload {
  public static let kind = Kind("question.asked")

  public var question: String
  public var answer: String

  public init(question: String, answer: String = "") {
    self.question = question
    self.answer = answer
  }
}

extension SecondQuestion {
  public static let title = "Asked further"
  public static let isContact = true

  public var summary: String { question }

  public var details: [Detail] {
    Detail.listing(("Question", question), ("Answer", answer))
  }
}
