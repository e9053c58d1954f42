import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What one person is to another, and since when.
struct RelationshipQuestions {
  let asking: Asking
  let subject: FormSubject

  static let kind = "kind"

  /// For somebody who is being registered: who they are to the person whose page it began on.
  var ofNewcomer: Markup {
    """
    \(SelectField(
        "What are they to \(subject.name)?", name: Self.kind, choices: Newcomer.choices(subject),
        chosen: asking.body.text(Self.kind), errors: asking.errors, style: .strong))\
    \(couple)\(responsibility("Does the adult have parental responsibility for the child?"))\
    \(caring)\(since)\(home)
    """
  }

  /// For two people who are both on the record.
  func of(_ first: String, to second: String) -> Markup {
    """
    \(Radios(
      "\(first) is what to \(second)?", name: Self.kind, choices: Answers.all(of: RelationshipKind.self),
      chosen: asking.body.text(Self.kind), errors: asking.errors, style: .strong))\
    \(couple)\
    \(responsibility("Does \(first) have parental responsibility for \(second)?"))\
    \(caring)\(since)\(until)
    """
  }

  private var couple: Markup {
    asking.one(
      "If they are a couple, how do they stand?", "couple", of: Couple.self)
  }

  private func responsibility(_ question: String) -> Markup {
    asking.one(
      question, "responsibility", of: Casework.Answer.self,
      hint: "Children Act 1989, section 3. Leave it blank if it does not apply", isInline: true)
  }

  /// R-027: asked of men as of women.
  private var caring: Markup {
    asking.one(
      "Does the adult care for the child, or help to?", "caring", of: Casework.Answer.self,
      hint: "Ask this of men as of women. Leave it blank if it does not apply", isInline: true)
  }

  private var since: Markup {
    asking.partialDate(
      "Since when?", "since", hint: "As much as you know. Leave it blank if it is not known")
  }

  private var until: Markup {
    asking.partialDate(
      "If it has ended, when?", "until", hint: "Leave it blank if it still lasts")
  }

  private var home: Markup {
    let homes = subject.homes
    guard !homes.isEmpty else { return .empty }
    return Radios(
      "Do they live with \(subject.name)?", name: "lives_at",
      choices: homes.map { Answers.choice("Yes, at \($0.address)", value: $0.household.value) } + [
        Answers.choice("No, or not known", value: "no")
      ], chosen: asking.body.text("lives_at"), errors: asking.errors
    ).markup
  }
}
