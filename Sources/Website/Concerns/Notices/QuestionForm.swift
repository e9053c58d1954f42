import Casework
import Markup
import Record

/// A further question somebody asked because the first answer was not enough (R-032).
enum QuestionForm: EntryForm {
  static let path = "questions"
  static let heading = "Record a second question and its answer"

  private static let occurred = OccurrenceForm(
    question: "When did you ask?", missing: "Select when you asked")

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<SecondQuestion> {
    let question = reader.text(
      "second_question", "The question", missing: "Enter the question you asked")
    let answer = reader.text(
      "second_answer", "The answer", missing: "Enter the answer, or that there was none")
    let occurred = occurred.read(&reader)
    return TypedEntry(
      content: SecondQuestion(question: question, answer: answer), occurred: occurred,
      source: .read(&reader))
  }

  static func fill(_ body: inout FormBody, with question: SecondQuestion) {
    body.add("second_question", question.question)
    body.add("second_answer", question.answer)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <p>Being curious is part of the work: what did you ask when the first answer was not \
    enough?</p>\
    \(asking.lines("What did you ask?", "second_question", rows: 2, style: .strong))\
    \(asking.lines(
      "What was the answer?", "second_answer", hint: "In the words it was given", style: .strong))\
    \(occurred.asked(asking.body, asking.errors))\
    \(asking.basis)\
    \(asking.folded("Who may see this", fields: ["marking"], asking.marking))
    """
  }
}
