import Casework
import Markup
import Record
import UseCases
import Vocabulary

extension ConcernForm {
  /// More, if it is known: folded away until there is something in it.
  static func more(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    <h2>More, if you know it</h2>\
    <p class="hint">None of this is needed to save. Open what you know something about.</p>\
    \(folded(
      "When it began, and how often", asking, [.onset], also: ["how_often_note"],
      asking.one(.onset, of: Onset.self) + asking.line("More about how often", "how_often_note")))\
    \(harm(asking))\(child(asking, subject))\(parents(asking))\(judgement(asking))\
    \(need(asking))\(others(asking, subject))\(response(asking))\
    \(asking.folded("Who may see this", fields: ["marking"], asking.marking))
    """
  }

  private static func folded(
    _ title: String, _ asking: Asking, _ fields: [ConcernField], also: [String] = [],
    _ questions: Markup
  ) -> Markup {
    asking.folded(title, fields: fields.map(\.rawValue) + also, questions)
  }

  private static func harm(_ asking: Asking) -> Markup {
    folded(
      "Other kinds of harm beside or behind it", asking,
      [.primaryCategory, .secondaryCategories, .overlaps], also: ["other_overlap"],
      asking.one(.primaryCategory, of: ConcernCategory.self)
        + asking.some(.secondaryCategories, of: ConcernCategory.self)
        + asking.some(.overlaps, of: Overlap.self)
        + asking.line("Anything else beside it", "other_overlap"))
  }

  private static func child(_ asking: Asking, _ subject: FormSubject) -> Markup {
    folded(
      "The child: what makes harm more likely, or harder to see", asking,
      [
        .vulnerabilities, .harderToSee, .behaviourCause, .injuryExplanationFits, .cultureNote,
        .couldNotJudgeBecause,
      ], also: ["injury_note"],
      asking.some(.vulnerabilities, of: Vulnerability.self)
        + asking.some(.harderToSee, of: HarderToSee.self)
        + AgeQuestions(subject).asked(asking)
        + asking.lines(.cultureNote) + asking.line(.couldNotJudgeBecause))
  }

  private static func parents(_ asking: Asking) -> Markup {
    folded(
      "Parents and carers, and what lies behind it", asking,
      [.parentalFactors, .rootCauses, .rootCauseNote, .relationshipBrokenDown, .menConsidered],
      asking.some(.parentalFactors, of: ParentalFactor.self)
        + asking.some(.rootCauses, of: RootCause.self) + asking.line(.rootCauseNote)
        + asking.one(.relationshipBrokenDown, of: Answer.self, isInline: true)
        + asking.lines(.menConsidered))
  }

  private static func judgement(_ asking: Asking) -> Markup {
    folded(
      "Your professional judgement", asking,
      [.pattern, .judgement, .judgementReason, .seemsDeliberate, .legalRoutes],
      """
      <p class="hint">\(PersistenceIsJudged.says) Nothing here is worked out for you.</p>\
      \(asking.one(.pattern, of: Pattern.self))\(asking.lines(.judgement))\
      \(asking.lines(.judgementReason))\
      \(asking.one(.seemsDeliberate, of: Answer.self, isInline: true))\
      \(asking.some(.legalRoutes, of: LegalRoute.self))
      """)
  }

  /// Kept apart from care, so that one is never read as the other (R-011).
  private static func need(_ asking: Asking) -> Markup {
    folded(
      "Money and material need, apart from care", asking, [.materialNeeds],
      also: ["need_note", "help_offered"],
      asking.some(.materialNeeds, of: Need.self)
        + asking.lines("More about it", "need_note", rows: 2)
        + asking.lines("What help was offered with it?", "help_offered", rows: 2))
  }

  private static func others(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let children = subject.otherChildrenOfHome
    let considered = asking.some(
      .otherChildrenConsidered,
      children.map {
        Answers.choice($0.nameAndAge(on: subject.today), value: $0.person.value)
      })
    let question = asking.one(.areThereChildren, of: Answer.self, isInline: true)
    return folded(
      children.isEmpty ? "Other children" : "Other children of the home", asking,
      [.otherChildrenConsidered] + (subject.isAdult ? [] : [.areThereChildren]),
      when(!children.isEmpty, considered) + when(!subject.isAdult, question))
  }

  private static func response(_ asking: Asking) -> Markup {
    folded(
      "The second question, and what your agency can do", asking,
      [.secondQuestion, .ownAgencyCanDo, .emergencySteps], also: ["second_answer"],
      asking.line(
        "What further question did you ask?", "second_question",
        hint: Asking.prompt(.secondQuestion).shownHint)
        + asking.lines("What was the answer?", "second_answer", rows: 2)
        + asking.lines(.ownAgencyCanDo)
        + asking.lines("Emergency steps taken", "emergency_steps", rows: 2))
  }
}

/// What is asked because of how old the child is.
private struct AgeQuestions {
  private let years: ClosedRange<Int>?

  init(_ subject: FormSubject) {
    years = subject.identity?.bornOn.flatMap {
      Age(bornOn: $0, on: subject.today)?.possibleYears
    }
  }

  /// Of a young person, what lies behind what they do (R-025); of a baby, whether an injury is explained (R-026).
  ///
  /// Both are asked when the age is not known.
  func asked(_ asking: Asking) -> Markup {
    let isYoungPerson = years.map { $0.upperBound >= 11 } ?? true
    let isSmall = years.map { $0.lowerBound <= 4 } ?? true
    let injury =
      asking.one(.injuryExplanationFits, of: Answer.self, isInline: true)
      + asking.line("About the injury", "injury_note")
    return when(isYoungPerson, asking.lines(.behaviourCause)) + when(isSmall, injury)
  }
}
