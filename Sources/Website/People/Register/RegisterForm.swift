import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What is asked to put somebody on the record for the first time.
enum RegisterForm {
  /// Says that the people found were looked at and are others.
  static let noneOfThese = "none_of_these"
  /// On whose page the registering began.
  static let with = "with"

  static func registration(_ reader: inout FormReader) -> Registration? {
    let stage: Stage? = reader.choice(
      "stage", missing: "Select whether they are a child, an unborn child or an adult")
    let name = reader.name(
      missing: stage == .unborn
        ? "Enter a name to know the baby by, such as Baby and the mother’s family name"
        : "Enter a given name or a family name")
    let bornOn = stage == .unborn ? nil : reader.partialDate("born_on", "The date of birth")
    let expectedOn = stage == .unborn ? reader.dueDate() : nil
    let sex: Sex? = reader.choice("sex")
    let number = stage == .unborn ? nil : reader.nhsNumber()
    guard let stage else { return nil }
    refuseWhatIsNotAsked(&reader, of: stage)
    let registration = Registration(
      stage: stage, name: name, bornOn: bornOn, expectedOn: expectedOn, sex: sex ?? .notKnown,
      nhsNumber: number)
    for objection in registration.objections(on: reader.unaskedOccurrence.earliest) {
      reader.errors.add(objection.message, to: objection.question)
    }
    return registration
  }

  /// Nothing that was typed is dropped unsaid.
  private static func refuseWhatIsNotAsked(_ reader: inout FormReader, of stage: Stage) {
    guard stage == .unborn else {
      if !reader.body.date("expected_on").isBlank {
        reader.errors.add(
          "Only a child who is not born yet has a due date: delete it, or select “\(Stage.unborn.label)”",
          to: "expected_on")
      }
      return
    }
    if !reader.body.date("born_on").isBlank {
      reader.errors.add(
        "A child who is not born yet has no date of birth: delete it and enter the due date, or select “\(Stage.child.label)” if the baby is born",
        to: "born_on")
    }
    if !reader.body.typed("nhs_number").text.isEmpty {
      reader.errors.add(
        "A child who is not born yet has no NHS number: delete it, or select “\(Stage.child.label)” if the baby is born",
        to: "nhs_number")
    }
  }

  static func questions(_ asking: Asking, relativeOf subject: FormSubject?) -> Markup {
    """
    \(asking.one(
      "Who is this?", "stage", of: Stage.self, style: .strong))\
    \(Fieldset("Name", questions: asking.name()))\
    \(Fieldset(
      "Birth",
      questions: """
        \(asking.dateOfBirth)\
        \(Details("For a child who is not born yet", isOpen: isUnborn(asking), content: asking.dueDate))
        """))\
    \(asking.one("Sex", "sex", of: Sex.self, isInline: true))\
    \(asking.nhsNumber)\
    \(present(subject) { RelationshipQuestions(asking: asking, subject: $0).ofNewcomer })
    """
  }

  private static func isUnborn(_ asking: Asking) -> Bool {
    asking.body.text("stage") == Stage.unborn.rawValue || !asking.body.date("expected_on").isBlank
      || asking.errors.items.contains { $0.field.hasPrefix("expected_on") }
  }
}
