import Casework
import Markup
import Record
import Vocabulary

/// Who interpreted, wherever somebody of the family is spoken with.
struct InterpreterQuestion {
  let asking: Asking
  /// The form whose rules ask it.
  let form: PracticeForm
  /// What is asked when it was a member of the family.
  var ofARelative: Markup?

  var radios: Markup {
    let prompt = Asking.prompt(form, "interpreter")
    return Radios(
      prompt.words, name: "interpreter",
      choices: InterpreterKind.allCases.map { kind in
        Answers.choice(
          kind.label, value: kind.rawValue, reveal: kind == .relative ? ofARelative : nil)
      }, chosen: asking.body.text("interpreter"), hint: prompt.hint, errors: asking.errors
    ).markup
  }

  /// With who speaks the language, where the record says that somebody needs another than English; folded away otherwise.
  ///
  /// Parents are spoken with wherever help is agreed, planned and reviewed; where a child is seen, the child alone.
  func asked(about subject: FormSubject) -> Markup {
    let spoken = SpokenWith(subject: subject, childAlone: form == .sighting).markup
    return spoken.isEmpty
      ? asking.folded("An interpreter", fields: ["interpreter", "is_sensitive"], radios)
      : spoken + radios
  }

  /// Whether it was about something for which no relative interprets.
  static func isSensitive(_ asking: Asking) -> Markup {
    asking.one(
      "Was it about something sensitive or complex?", "is_sensitive", of: Answer.self,
      isInline: true)
  }
}
