import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What was done about what a child said or showed, and whether the child was told (R-134).
enum VoiceAnswerForm: EntryForm {
  static let path = "voice-answers"
  static let heading = "Record what was done about it"

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<VoiceAnswered> {
    let voice = reader.ids("voice", of: Entry.self).first
    let said = voice.flatMap { hearing($0, subject) }
    var answer = VoiceAnswered(voice: voice ?? ID(""))
    answer.whatWasDone = reader.text(
      "what_was_done", "What was done",
      missing: "Enter what was done about it, or why nothing could be done")
    let wasTold: Answer? = reader.choice(
      "was_told", missing: "Select whether the child was told")
    if wasTold == .yes {
      answer.childToldOn = reader.dayPast(
        "child_told_on", "The day the child was told", missing: "Enter the day the child was told")
      reader.add(subject.judgedIn.map { answer.objections(in: $0) } ?? [])
    } else if wasTold == .no {
      answer.whyNotTold = reader.text("why_not_told", "Why not yet")
    }
    if said == nil {
      reader.errors.add("Open this again from the child’s voice page", to: "what_was_done")
    }
    var source = TypedSource()
    source.basis = .fact
    source.marking = said?.entry.envelope.marking
    return TypedEntry(content: answer, occurred: reader.unaskedOccurrence, source: source)
  }

  private static func hearing(_ entry: ID<Entry>, _ subject: FormSubject) -> Hearing? {
    VoiceForm.picture(of: subject).map(Hearing.all)?.first { $0.entry.id == entry }
  }

  static func fill(_ body: inout FormBody, with answer: VoiceAnswered) {
    body.add("voice", answer.voice.value)
    body.add("what_was_done", answer.whatWasDone)
    body.add("was_told", answer.childToldOn == nil ? Answer.no : .yes)
    body.add("child_told_on", date: answer.childToldOn.map(PartialDate.day))
    body.add("why_not_told", answer.whyNotTold)
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    let voice = asking.body.text("voice") ?? ""
    let said = ID<Entry>(checking: voice).flatMap { hearing($0, subject) }
    return """
      \(HiddenField("voice", value: voice))\
      \(said.map { SaidQuote(hearing: $0).markup } ?? .empty)\
      \(asking.lines(
        "What was done about it?", "what_was_done",
        hint: "How it shaped the help. If nothing could be done, say why.", rows: 4,
        style: .strong))\
      \(Radios(
        "Was the child told?", name: "was_told",
        choices: [
          Answers.choice(
            "Yes", value: Answer.yes.rawValue,
            reveal: asking.partialDate(
              "When was the child told?", "child_told_on", hint: "Day, month and year")),
          Answers.choice(
            "Not yet, or it was not possible", value: Answer.no.rawValue,
            reveal: asking.line(
              "Why not?", "why_not_told", hint: "Leave blank if you are still going to tell them")),
        ], chosen: asking.body.text("was_told"), errors: asking.errors, style: .strong))
      """
  }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/voice?done=saved"
  }
}

extension FormReader {
  /// A whole day, today or before.
  mutating func dayPast(_ name: String, _ what: String, missing message: String) -> LocalDate? {
    guard !body.date(name).isBlank else {
      errors.add(message, to: name)
      return nil
    }
    guard let date = partialDate(name, what) else { return nil }
    guard let day = date.exactDay else {
      errors.add("\(what) must include a day, a month and a year", to: name)
      return nil
    }
    return day
  }
}
