import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Those who gave feedback were told what came of it, and why (R-139).
enum FeedbackAnswerForm: EntryForm {
  static let path = "feedback-answers"
  static let heading = "Record what came of their feedback"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<FeedbackAnswered> {
    let id = reader.ids("feedback", of: Entry.self).first
    let given = id.flatMap { feedback($0, subject) }
    var answer = FeedbackAnswered(feedback: id ?? ID(""))
    answer.whatWasDone = reader.text(
      "what_was_done", "What came of it", missing: "Enter what came of it")
    answer.why = reader.text("why", "Why", missing: "Enter why")
    answer.toldOn = reader.dayPast(
      "told_on", "The day they were told", missing: "Enter the day they were told")
    reader.add(subject.judgedIn.map { answer.objections(in: $0) } ?? [])
    if given == nil {
      reader.errors.add("Open this again from the child’s voice page", to: "what_was_done")
    }
    var source = TypedSource()
    source.basis = .fact
    source.marking = given?.entry.envelope.marking
    return TypedEntry(content: answer, occurred: reader.unaskedOccurrence, source: source)
  }

  private static func feedback(_ id: ID<Entry>, _ subject: FormSubject) -> FeedbackHeard? {
    VoiceForm.picture(of: subject).flatMap { picture in
      FeedbackHeard.all(in: picture).first { $0.id == id }
    }
  }

  static func fill(_ body: inout FormBody, with answer: FeedbackAnswered) {
    body.add("feedback", answer.feedback.value)
    body.add("what_was_done", answer.whatWasDone)
    body.add("why", answer.why)
    body.add("told_on", date: answer.toldOn.map(PartialDate.day))
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let id = asking.body.text("feedback") ?? ""
    let given = ID<Entry>(checking: id).flatMap { feedback($0, subject) }
    return """
      \(HiddenField("feedback", value: id))\
      \(present(given?.said?.words) { "<blockquote class=\"words\"><p>\(asTyped($0))</p></blockquote>" })\
      \(when(given?.isOnForm == true, """
        <p><a href="\(href: "\(subject.path)/assessments/\(id)")">What they answered on the form</a></p>
        """))\
      \(asking.lines(
        "What came of it?", "what_was_done", hint: "Also when nothing could be done.",
        style: .strong))\
      \(asking.lines("Why?", "why", style: .strong))\
      \(asking.partialDate(
        "When were they told?", "told_on", hint: "Day, month and year"))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/voice?done=saved"
  }
}
