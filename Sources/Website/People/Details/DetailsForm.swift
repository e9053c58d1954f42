import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What is known about who somebody is, all on one form; only what is changed is recorded.
enum DetailsForm {
  static let heading = "Change details"
  /// The entry number the form was filled in from.
  static let basedOn = "based_on"
  /// The kinds that say what the form asks.
  static let kinds: Set<String> = [
    Registration.kind.name, DetailsStated.kind.name, Birth.kind.name,
  ]

  static func read(_ reader: inout FormReader, about subject: FormSubject) -> DetailsStated {
    DetailsStated(
      sex: reader.choice("sex"),
      bornOn: subject.isUnborn ? nil : reader.partialDate("born_on", "The date of birth"),
      expectedOn: subject.isUnborn ? reader.dueDate() : nil,
      ethnicity: reader.line("ethnicity", "The ethnicity"),
      firstLanguage: reader.line("first_language", "The first language"),
      interpreterNeeded: reader.choice("interpreter_needed"),
      communication: reader.line("communication", "How they communicate", longest: 500),
      nhsNumber: reader.nhsNumber(), upn: reader.pupilNumber(),
      school: reader.line("school", "The school", longest: 200),
      gp: reader.line("gp", "The GP", longest: 200))
  }

  /// The form as it would be typed to say what is known.
  static func typed(_ details: DetailsStated) -> FormBody {
    var body = FormBody()
    body.add("sex", details.sex)
    body.add("born_on", date: details.bornOn)
    body.add("expected_on", date: details.expectedOn.map(PartialDate.day))
    body.add("ethnicity", details.ethnicity)
    body.add("first_language", details.firstLanguage)
    body.add("interpreter_needed", details.interpreterNeeded)
    body.add("communication", details.communication)
    body.add("nhs_number", details.nhsNumber?.spaced)
    body.add("upn", details.upn?.value)
    body.add("school", details.school)
    body.add("gp", details.gp)
    return body
  }

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(subject.isUnborn ? asking.dueDate : asking.dateOfBirth)\
    \(asking.one("Sex", "sex", of: Sex.self, isInline: true))\
    \(Fieldset(
      "Language and communication",
      questions: """
        \(asking.shortLine("First language", "first_language"))\
        \(asking.one(
          "Is an interpreter needed?", "interpreter_needed", of: Casework.Answer.self, isInline: true))\
        \(asking.line(
          "How they communicate", "communication", hint: "For example, signs, pictures or a device"))
        """))\
    \(asking.line("Ethnicity", "ethnicity", hint: "In their own or their family’s words"))\
    \(Fieldset(
      "Services",
      questions: """
        \(asking.line(
          "School, nursery or college", "school", hint: "Or that there is none, and why"))\
        \(asking.line("GP", "gp"))\(asking.nhsNumber)\
        \(asking.shortLine(
          "Unique pupil number", "upn", hint: "A letter and 12 digits, if you know it"))
        """))
    """
  }
}
