import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A parent or child was asked what they think of the help (R-138).
enum FeedbackForm: EntryForm {
  static let path = "feedback"
  static let heading = "Record what they think of the help"

  private static let occurred = OccurrenceForm(
    question: "When were they asked?", missing: "Select when they were asked")

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<FeedbackGiven> {
    let from: FeedbackFrom? = reader.choice("from", missing: "Select who was asked")
    let stage: FeedbackStage? = reader.choice(
      "stage", missing: "Select at which point they were asked")
    let state: FeedbackState? = reader.choice("state", missing: "Select whether they answered")
    var feedback = FeedbackGiven(
      from: from ?? .parent, stage: stage ?? .earlyHelp, state: state ?? .given)
    if state == .given {
      feedback.words = reader.text(
        "words", "What they said", missing: "Enter what they said, in their own words")
      feedback.madeDifference = reader.choice("made_difference")
      feedback.isLifeBetter = reader.choice("is_life_better")
    }
    var source = TypedSource()
    source.basis = from == .child ? .childsWords : .toldBySomeone
    if from == .parent { source.toldBy = reader.text("told_by", "Who was asked") }
    return TypedEntry(content: feedback, occurred: occurred.read(&reader), source: source)
  }

  static func fill(_ body: inout FormBody, with feedback: FeedbackGiven) {
    body.add("from", feedback.from)
    body.add("stage", feedback.stage)
    body.add("state", feedback.state)
    body.add("words", feedback.words)
    body.add("made_difference", feedback.madeDifference)
    body.add("is_life_better", feedback.isLifeBetter)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(Radios(
      "Who was asked?", name: "from",
      choices: FeedbackFrom.allCases.map { from in
        Answers.choice(
          from.label, value: from.rawValue,
          reveal: from == .parent
            ? asking.line("Their name, or who they are to the child", "told_by") : nil)
      }, chosen: asking.body.text("from"), errors: asking.errors, style: .strong))\
    \(asking.one("At which point?", "stage", of: FeedbackStage.self, style: .strong))\
    \(Radios(
      "Did they answer?", name: "state",
      choices: FeedbackState.allCases.map { state in
        Answers.choice(
          state.label, value: state.rawValue, reveal: state == .given ? given(asking) : nil)
      }, chosen: asking.body.text("state"), errors: asking.errors, style: .strong))\
    \(occurred.asked(asking.body, asking.errors))
    """
  }

  private static func given(_ asking: Asking) -> Markup {
    let prompt = Practice.prompts(on: .feedback).first { $0.question == "words" }
    return """
      \(asking.lines(
        prompt?.words ?? "What do they think of the help?", "words",
        hint: "In their own words. \(prompt?.hint ?? "")", rows: 4))\
      \(asking.one(
        "Did the help make a difference?", "made_difference", of: Answer.self, isInline: true))\
      \(asking.one(
        "Is daily life better than before?", "is_life_better", of: Answer.self, isInline: true))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/voice?done=saved"
  }
}
