import Casework
import Markup
import Record

/// The questions about a child who was seen, in the words of the rules that ask them, those that fit the child’s age first.
struct HeardQuestions {
  let asking: Asking
  let stage: AgeStage?

  /// - Parameter spoken: who speaks the child’s language, where it is not English; empty otherwise.
  func markup(spoken: Markup) -> Markup {
    """
    \(asking.one("How did you meet?", "mode", of: SightingMethod.self))\
    \(saidAndShown)\
    \(Radios(
      "Was the child seen alone?", name: "seen_alone",
      choices: Answer.allCases.map { answer in
        Answers.choice(
          answer.label, value: answer.rawValue,
          reveal: answer == .no ? asking.line("Who else was there?", "who_else") : nil)
      }, chosen: asking.body.text("seen_alone"), errors: asking.errors))\
    \(one("in_private"))\
    \(methods)\
    \(Checkboxes(
      prompt("is_direct_work").words, name: "is_direct_work",
      choices: [Answers.choice("Yes, it was time for the child", value: "yes")],
      chosen: asking.body.all("is_direct_work"), errors: asking.errors))\
    \(stage == .adolescence ? one("may_hold_back") : .empty)\
    \(spoken.isEmpty ? folded : spoken + interpreter)\
    \(asking.folded(
      "What difference help makes", fields: ["what_difference"],
      asking.lines(
        "What difference does the child say the help makes?", "what_difference",
        hint: "In the child’s own words where you can")))
    """
  }

  /// A baby is seen and not asked, so that comes first (R-132).
  private var saidAndShown: Markup {
    let said = asking.lines(
      "What exactly did the child say?", "words", hint: "Their own words, in full.", rows: 4,
      style: .strong)
    let shown = asking.lines(
      "What did the child show?", "observation",
      hint: "How the child looked, played, moved and was with others, and what it may mean. "
        + "For a baby, or a child who does not speak, this is their voice.",
      rows: 4, style: .strong)
    return stage == .infancy ? shown + said : said + shown
  }

  private var methods: Markup {
    let suited = stage.map(FitsTheAge.methods) ?? []
    let others = VoiceMethod.allCases.filter { !suited.contains($0) }
    let prompt = prompt("methods")
    return asking.some(
      prompt.words, "methods",
      (suited + others).map { Answers.choice($0.label, value: $0.rawValue) }, hint: prompt.hint)
  }

  private var folded: Markup {
    asking.folded(
      "An interpreter", fields: ["interpreter", "is_sensitive", "why_a_relative", "extra_time"],
      interpreter)
  }

  private var interpreter: Markup {
    let time = prompt("extra_time")
    return InterpreterQuestion(asking: asking, form: .voice, ofARelative: relative).radios
      + asking.line(time.words, "extra_time", hint: time.hint)
  }

  private var relative: Markup {
    """
    \(InterpreterQuestion.isSensitive(asking))\
    \(asking.lines(
      "If it could not wait: why did a member of the family interpret?", "why_a_relative",
      hint: "Leave blank unless you judge that there was no other way. "
        + "Your reason is kept with the entry.", rows: 2))
    """
  }

  private func one(_ question: String) -> Markup {
    let prompt = prompt(question)
    return asking.one(
      prompt.words, question, of: Answer.self, hint: prompt.hint.isEmpty ? nil : prompt.hint,
      isInline: true)
  }

  private func prompt(_ question: String) -> FormPrompt {
    Practice.prompts(on: .voice).first { $0.question == question }
      ?? FormPrompt(.voice, question, question.replacing("_", with: " "))
  }
}
