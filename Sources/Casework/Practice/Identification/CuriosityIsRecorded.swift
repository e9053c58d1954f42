public import Record
public import Vocabulary

/// A further question and its answer have a place in every concern, and an entry of their own.
public enum CuriosityIsRecorded: PracticeRule {
  public static let rule = Rule("R-032", source: "Herefordshire section 2")

  public static let says =
    "Ask the second question, and record what was said."

  public static let prompts = [
    Prompt(
      .secondQuestion, "What further question did you ask, and what was the answer?",
      hint: "When something does not fit, ask again, ask somebody else, or ask to see.")
  ]

  /// Every further question and answer, the earliest first.
  public static func asked(in picture: Picture) -> [(ID<Entry>, SecondQuestion)] {
    picture.chronology.lines.filter { $0.standing == .standing }.compactMap { line in
      let question =
        Concern.from(line.entry)?.response.secondQuestion ?? SecondQuestion.from(line.entry)
      return question.map { (line.entry.id, $0) }
    }
  }
}
