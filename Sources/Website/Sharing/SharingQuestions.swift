import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What is asked of a decision to share: who and what, the basis in law, and whether the family knows.
struct SharingQuestions {
  let asking: Asking

  var markup: Markup {
    """
    \(asking.line("With whom?", "with_whom", hint: "The agency, and the person there if you know"))\
    \(asking.lines(
      "What is shared, or was asked for?", "what",
      hint: "No more than the purpose needs. Name what is left out", rows: 2, style: .strong))\
    \(asking.lines("What is it for?", "purpose", rows: 2, style: .strong))\
    \(asking.one("What is decided?", "outcome", of: SharingOutcome.self, style: .strong))\
    <h2>If something is shared</h2>\(basis)\(condition)\
    \(asking.lines(
      "Why is it necessary?", "why_necessary",
      hint: "Why the purpose cannot be met without it", rows: 2, style: .strong))\
    \(asking.lines(
      "Why would nothing less do?", "why_proportionate",
      hint: "And why it outweighs what it takes from the family’s privacy", rows: 2, style: .strong))\
    <h2>If it, or some of it, is kept back</h2>\
    \(asking.lines(
      "Why?", "why_not", hint: "Also what harm keeping it back could do, and why you accept that",
      rows: 2, style: .strong))\
    <h2>Telling the family</h2>\(told)\
    \(asking.lines("If they were not told: why not?", "why_not_told", rows: 2))\
    \(DateField(
      "If it is looked at again: when?", name: "look_again_on",
      value: asking.body.date("look_again_on"), errors: asking.errors))
    """
  }

  private var basis: Markup {
    let prompt = Asking.prompt(.sharing, "basis")
    return Radios(
      prompt.words, name: "basis",
      choices: LawfulBasis.allCases.map {
        Answers.choice($0.label, value: $0.rawValue, hint: $0.law)
      }, chosen: asking.body.text("basis"), hint: prompt.shownHint, errors: asking.errors,
      style: .strong
    ).markup
  }

  private var condition: Markup {
    Radios(
      "What lets sensitive information be shared?", name: "condition",
      choices: SensitiveCondition.allCases.map {
        Answers.choice($0.label, value: $0.rawValue, hint: $0.law)
      }, chosen: asking.body.text("condition"),
      hint: "Health, ethnicity, religion, sexuality", errors: asking.errors, style: .strong
    ).markup
  }

  private var told: Markup {
    let prompt = Asking.prompt(.sharing, "was_family_told")
    return asking.one(
      prompt.words, "was_family_told", of: Answer.self, hint: prompt.shownHint, isInline: true,
      style: .strong)
  }
}
