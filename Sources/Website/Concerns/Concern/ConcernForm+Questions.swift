import Casework
import Markup
import Record
import UseCases

extension ConcernForm {
  /// The shortest way first: what was seen, is anyone in danger, what was said and done, and when.
  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup {
    """
    \(when(!asking.isCorrection, needed))\
    \(asking.lines(
      "What did you see or hear?", "what_was_seen",
      hint: "Plain words: what you saw, heard or were told, and where", rows: 5, style: .strong))\
    \(when(subject.isAdult, children(asking, subject)))\
    \(types(asking, subject))\
    \(danger(asking))\
    \(when(!subject.isUnborn, voice(asking, subject)))\
    \(asking.lines("What did you do?", "what_was_done", style: .strong))\
    \(occurred.asked(asking.body, asking.errors))\
    \(duration(asking))\
    \(asking.lines(
      subject.isUnborn ? "What could it mean for the baby?" : "How does it affect the child?",
      "impact", style: .strong))\
    \(asking.basis)\
    \(when(!subject.isAdult, also(asking, subject)))\
    \(more(asking, about: subject))
    """
  }

  private static let needed: Markup = """
    <p class="hint">Five things are needed: what you saw, the type, whether a child is in danger, \
    when, and how you know. All else can wait or be added later.</p>
    """

  private static func types(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let prenatal = asking.some(
      .prenatal, PrenatalIndicator.allCases.map { Answers.choice($0.label, value: $0.rawValue) },
      style: .strong)
    return when(subject.isUnborn, prenatal)
      + asking.some(.types, Answers.all(of: NeglectType.self) { $0.meaning }, style: .strong)
      + asking.line(.otherType)
      + StageGuidance(subject).markup
  }

  /// Never answered beforehand, and asked before anything about how long (R-003).
  private static func danger(_ asking: Asking) -> Markup {
    let prompt = Asking.prompt(.isInImmediateDanger)
    let saysSoAlready = asking.isCorrection && isUrgent(asking.body)
    return Radios(
      prompt.question, name: prompt.field.rawValue,
      choices: [
        Answers.choice(
          "Yes", value: Answer.yes.rawValue,
          hint: "You can save what you have written so far, and see what to do now",
          reveal: saysSoAlready
            ? nil : Button("Save now and see what to do", kind: .warning).markup),
        Answers.choice("No", value: Answer.no.rawValue),
      ], chosen: asking.body.text(prompt.field.rawValue), hint: prompt.shownHint,
      errors: asking.errors, style: .strong
    ).markup
  }

  private static func voice(_ asking: Asking, _ subject: FormSubject) -> Markup {
    asking.lines(
      "What exactly did the child say?", "childs_words", hint: whoseWords(asking, subject),
      style: .strong)
      + asking.line(
        "If there are no words of the child’s, why?", "why_no_words",
        hint: "For example, not seen, too young to talk, did not want to say")
  }

  /// Whoever else it is about, the words are those of one child (R-130).
  private static func whoseWords(_ asking: Asking, _ subject: FormSubject) -> String {
    if subject.otherChildren.isEmpty { return "Their own words, in full" }
    if asking.isCorrection {
      return "In full, and only of the child on whose page this was first recorded"
    }
    if subject.isAdult {
      return "In full. If it is about several children, record what each said on that child’s page"
    }
    let name = subject.identity?.name.full ?? subject.name
    return "In full, and only what \(name) said: record another child’s words on their page"
  }

  private static func duration(_ asking: Asking) -> Markup {
    asking.one(
      "How often has it been seen?", "how_often", of: HowOften.self, isInline: true,
      style: .strong)
      + asking.partialDate(
        "When was it first seen?", "first_seen",
        hint: "If it was before this time. Day and month can be left blank")
      + asking.partialDate(
        "When was it last seen?", "last_seen",
        hint: "If it was not this time. Day and month can be left blank")
  }

  /// Brothers and sisters who live with the same, and the mother of a child not yet born (R-009).
  private static func also(_ asking: Asking, _ subject: FormSubject) -> Markup {
    let mother: Markup = present(subject.isUnborn ? subject.mother : nil) { mother in
      InsetText("This will also stand on the record of the mother, <bdi>\(mother.name)</bdi>.")
        .markup
    }
    return mother + OtherChildren.asked(asking, subject)
  }

  /// Asked of everyone who works with an adult (R-031).
  private static func children(_ asking: Asking, _ subject: FormSubject) -> Markup {
    asking.one(.areThereChildren, of: Answer.self, style: .strong)
      + OtherChildren.asked(asking, subject)
  }
}

extension NeglectType {
  /// The type in a few plain words.
  fileprivate var meaning: String {
    switch self {
    case .medical: "Health needs are played down, or treatment is not sought or not given"
    case .nutritional: "Too little food, or food that harms growth or health"
    case .emotional: "The child’s need for warmth and attention goes unanswered"
    case .educational: "Little to learn from or play with, or school is missed and not supported"
    case .physical: "Clothes, cleanliness or the home are not good enough for the child"
    case .supervision: "The child is not watched over, guided or kept safe as their age needs"
    }
  }
}
