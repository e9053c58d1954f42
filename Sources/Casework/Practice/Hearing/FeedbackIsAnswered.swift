import Record
import Vocabulary

/// Feedback that nobody has answered after some weeks, which are ours, is noticed.
public enum FeedbackIsAnswered: PracticeRule {
  public static let rule = Rule("R-139", source: "Bath and North East Somerset, Parenting 2")

  public static let says =
    "Those who were asked are told what came of it, and why."

  public static let asks = [
    FormPrompt(
      .feedback, "what_was_done", "What came of it, and why?",
      hint: "Tell those who said it, also when nothing could be done.")
  ]

  /// Everything that was asked, the latest first, each with what they were told came of it.
  public static func answers(
    in picture: Picture
  ) -> [(feedback: Said<FeedbackGiven>, answer: Said<FeedbackAnswered>?)] {
    let answers = picture.involvement.said.all(FeedbackAnswered.self)
    return picture.involvement.feedback.reversed().map { feedback in
      (feedback, answers.last { $0.content.feedback == feedback.id })
    }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let answered = Set(
      picture.involvement.said.all(FeedbackAnswered.self)
        .filter { !$0.content.whatWasDone.isBlank && !$0.content.why.isBlank }
        .map(\.content.feedback))
    let waiting = picture.involvement.feedback.filter {
      $0.content.state == .given && !answered.contains($0.id)
        && picture.hasPassed(
          weeks: picture.parameters.weeksUntilFeedbackIsAnswered, since: $0.day)
    }
    return noticed(
      waiting.map(\.id), "Tell them what came of their feedback",
      "They said what they think of the help, and nobody has recorded telling them what came of it and why."
        + picture.parameters.whose("weeks_until_feedback_is_answered"))
  }
}
