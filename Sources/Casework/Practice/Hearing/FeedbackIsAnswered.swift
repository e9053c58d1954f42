import Record
import Vocabulary

/// Feedback in words or on a form that nobody has answered after some weeks is noticed.
public enum FeedbackIsAnswered: PracticeRule {
  public static let rule = Rule("R-139", source: "Bath and North East Somerset, Parenting 2")

  public static let says =
    "Those who were asked are told what came of it, and why."

  public static let asks = [
    FormPrompt(
      .feedback, "what_was_done", "What came of it, and why?",
      hint: "Tell those who said it, also when nothing could be done.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let waiting = FeedbackHeard.all(in: picture).filter { feedback in
      let answer = feedback.answer?.content
      return feedback.state == .given
        && (answer.map { $0.whatWasDone.isBlank || $0.why.isBlank } ?? true)
        && picture.hasPassed(
          weeks: picture.parameters.weeksUntilFeedbackIsAnswered, since: feedback.day)
    }
    return noticed(
      waiting.map(\.id), "Tell them what came of their feedback",
      "They said what they think of the help, and nobody has recorded telling them what came of it and why."
        + picture.parameters.whose("weeks_until_feedback_is_answered"))
  }
}
